import Foundation
import Synchronization

/// Does things at the same time, one thread each.
enum Workers {
  /// Calls a closure with each number from 0, at the same time, and waits for all; the first error is thrown.
  static func run(_ count: Int, _ body: @escaping @Sendable (Int) throws -> Void) throws {
    let failure = Mutex<(any Error)?>(nil)
    let group = DispatchGroup()
    for number in 0..<count {
      group.enter()
      // A thread and no queue: a queue runs as many at a time as there are cores.
      Thread.detachNewThread {
        defer { group.leave() }
        do { try body(number) } catch { failure.withLock { $0 = $0 ?? error } }
      }
    }
    group.wait()
    if let error = failure.withLock({ $0 }) { throw error }
  }
}
