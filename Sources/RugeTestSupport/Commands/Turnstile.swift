/// Lets only so many through at once; the others wait in line.
package actor Turnstile {
  private let places: Int
  private var free: Int
  private var line: [CheckedContinuation<Void, Never>] = []

  package init(_ places: Int) {
    self.places = places
    free = places
  }

  /// Does something as one of those who are through.
  package func pass<Value: Sendable>(_ body: @Sendable () async throws -> Value) async throws -> Value {
    await enter()
    defer { leave() }
    return try await body()
  }

  /// Does something while nobody else is through.
  ///
  /// Two at a time would wait for each other for ever.
  package func passAlone<Value: Sendable>(_ body: @Sendable () async throws -> Value) async throws -> Value {
    for _ in 0..<places { await enter() }
    defer { for _ in 0..<places { leave() } }
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
