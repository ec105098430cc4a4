import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// What is made of each element, in the order of the elements, worked out on all processors at once.
  func mapInParallel<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
    // More parts than most machines have processors, so that none waits long for the one with the most to do.
    let parts = Swift.min(64, count)
    guard parts > 1 else { return map(transform) }
    let made = Mutex<[Int: [Result]]>([:])
    DispatchQueue.concurrentPerform(iterations: parts) { part in
      let results = self[count * part / parts..<count * (part + 1) / parts].map(transform)
      made.withLock { $0[part] = results }
    }
    return made.withLock { made in (0..<parts).flatMap { made[$0] ?? [] } }
  }
}
