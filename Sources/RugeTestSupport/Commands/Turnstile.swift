/// Lets only so many through at once; the others wait in line.
package actor Turnstile {
  private var free: Int
  private var line: [CheckedContinuation<Void, Never>] = []

  package init(_ places: Int) {
    free = places
  }

  /// Does something as one of those who are through.
  package func pass<Value: Sendable>(_ body: @Sendable () async throws -> Value) async throws -> Value {
    await enter()
    defer { leave() }
    return try await body()
  }

  private func enter() async {
    if free > 0 {
      free -= 1
    } else {
      await withCheckedContinuation { line.append($0) }
    }
  }

  private func leave() {
    if line.isEmpty { free += 1 } else { line.removeFirst().resume() }
  }
}
