import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How signals are handled while calls are under way.
///
/// The handling is the whole process's, so afterwards it is as it was.
///
/// - A plugin that stops reading must not end ruge: writing to it is an error then, not a signal.
/// - A plugin has a session of its own and does not hear Ctrl-C: ruge must, and end it, rather than end alone.
enum CallSignals {
  private static let endings = [SIGINT, SIGTERM, SIGHUP]

  private struct State {
    var listeners: [Int: AsyncStream<Void>.Continuation] = [:]
    var nextListener = 0
    /// What each signal's handling was before the first call.
    var before: [Int32: sigaction] = [:]
  }

  private static let state = Mutex(State())

  /// Gives the body a stream that says when the user wants to stop.
  static func during<Result>(_ body: (AsyncStream<Void>) async throws -> Result) async rethrows -> Result {
    _ = watching
    let (interruptions, listener) = AsyncStream<Void>.makeStream()
    let number = state.withLock { state in
      if state.listeners.isEmpty { state.before = takeOver() }
      state.listeners[state.nextListener] = listener
      state.nextListener += 1
      return state.nextListener - 1
    }
    defer {
      state.withLock { state in
        state.listeners[number] = nil
        if state.listeners.isEmpty { giveBack(state.before) }
      }
    }
    return try await body(interruptions)
  }

  /// Watches for what the handler writes; once, for as long as the process lives.
  ///
  /// Nobody touches it once it runs, so that it need not be Sendable.
  nonisolated(unsafe) private static let watching: any DispatchSourceRead = {
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) == 0 {
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
    }
    wakeDescriptor = ends[1]
    let readEnd = ends[0]
    let source = DispatchSource.makeReadSource(fileDescriptor: readEnd)
    source.setEventHandler {
      var byte: UInt8 = 0
      _ = read(readEnd, &byte, 1)
      state.withLock { state in
        for listener in state.listeners.values { listener.yield() }
      }
    }
    source.activate()
    return source
  }()

  private static func takeOver() -> [Int32: sigaction] {
    var before: [Int32: sigaction] = [:]
    before[SIGPIPE] = replace(SIGPIPE, by: SIG_IGN)
    for signal in endings {
      // A handling that somebody chose, such as that of `nohup`, is left alone.
      guard let old = replace(signal, by: wake) else { continue }
      if old.hasDefaultHandler { before[signal] = old } else { giveBack([signal: old]) }
    }
    return before
  }

  private static func replace(_ signal: Int32, by handler: (@convention(c) (Int32) -> Void)?) -> sigaction? {
    var new = sigaction()
    #if canImport(Darwin)
      new.__sigaction_u.__sa_handler = handler
    #else
      new.__sigaction_handler.sa_handler = handler
    #endif
    new.sa_flags = SA_RESTART
    var old = sigaction()
    return sigaction(signal, &new, &old) == 0 ? old : nil
  }

  private static func giveBack(_ before: [Int32: sigaction]) {
    for (signal, action) in before {
      var action = action
      sigaction(signal, &action, nil)
    }
  }
}

extension sigaction {
  fileprivate var hasDefaultHandler: Bool {
    #if canImport(Darwin)
      __sigaction_u.__sa_handler == nil
    #else
      __sigaction_handler.sa_handler == nil
    #endif
  }
}

/// Where the handler writes.
///
/// Set before the handler is, and never again; a handler may touch nothing that has a lock.
private nonisolated(unsafe) var wakeDescriptor: Int32 = -1

private func wake(_ signal: Int32) {
  let saved = errno
  var byte: UInt8 = 1
  _ = write(wakeDescriptor, &byte, 1)
  errno = saved
}
