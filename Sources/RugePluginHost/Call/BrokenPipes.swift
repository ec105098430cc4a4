import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Keeps a plugin that stops reading from ending ruge: writing to it must be an error, not a signal.
///
/// A signal's handling belongs to the whole process, so it is changed only while a call is under way.
enum BrokenPipes {
  private struct State {
    var calls = 0
    var before: sigaction?
  }

  private static let state = Mutex(State())

  static func whileIgnored<Result>(_ body: () async throws -> Result) async rethrows -> Result {
    state.withLock { state in
      state.calls += 1
      guard state.calls == 1 else { return }
      var ignoring = sigaction()
      #if canImport(Darwin)
        ignoring.__sigaction_u.__sa_handler = SIG_IGN
      #else
        ignoring.__sigaction_handler.sa_handler = SIG_IGN
      #endif
      var before = sigaction()
      if sigaction(SIGPIPE, &ignoring, &before) == 0 { state.before = before }
    }
    defer {
      state.withLock { state in
        state.calls -= 1
        guard state.calls == 0, var before = state.before else { return }
        sigaction(SIGPIPE, &before, nil)
        state.before = nil
      }
    }
    return try await body()
  }
}
