import RugeCore
import Synchronization

/// What the parts of a call, which run at the same time, tell each other.
final class CallState: Sendable {
  /// What ends a call, the first of these to happen.
  enum Cause: Sendable {
    /// The answer has come, or standard output has been closed: the plugin should end by itself.
    case settled
    /// The plugin broke a rule, or what it was to be sent could not be made.
    case failed
    case timeUp
    /// The task was cancelled, or the user interrupted ruge.
    case cancelled
  }

  private struct Content {
    var reader: AnswerReader
    var log: LogTail
    var problem: PluginProblem?
    var cause: Cause?
    var wasForced = false
    var isOver = false
  }

  private let content: Mutex<Content>
  private let causes: AsyncStream<Cause>
  private let tell: AsyncStream<Cause>.Continuation

  init(reader: AnswerReader, limits: PluginLimits) {
    content = Mutex(Content(reader: reader, log: LogTail(limit: limits.log)))
    (causes, tell) = AsyncStream.makeStream()
  }

  /// Takes bytes of standard output; `false` where no more are wanted.
  func output(_ bytes: UnsafeRawBufferPointer) -> Bool {
    content.withLock { content in
      guard content.problem == nil else { return false }
      do throws(PluginProblem) {
        try content.reader.add(bytes)
        if content.reader.answer != nil { tell.yield(.settled) }
        return true
      } catch {
        content.problem = error
        tell.yield(.failed)
        return false
      }
    }
  }

  /// Standard output has ended, or the task that reads it has been cancelled.
  func outputEnded() {
    tell.yield(Task.isCancelled ? .cancelled : .settled)
  }

  /// Takes bytes of standard error; `false` where no more are wanted because the plugin has ended.
  func log(_ bytes: UnsafeRawBufferPointer) -> Bool {
    content.withLock { content in
      content.log.add(bytes)
      return !content.isOver
    }
  }

  /// Notes a problem, unless there is one already.
  func fail(_ problem: PluginProblem) {
    content.withLock { content in
      if content.problem == nil { content.problem = problem }
    }
    tell.yield(.failed)
  }

  /// Waits for the first cause; gives `cancelled` where the task is.
  func firstCause() async -> Cause {
    await causes.first { _ in true } ?? .cancelled
  }

  /// Notes what ended the call.
  func end(by cause: Cause) {
    content.withLock { $0.cause = cause }
  }

  /// Notes that the process has ended, and whether it had to be made to.
  func markOver(wasForced: Bool) {
    content.withLock { content in
      content.isOver = true
      content.wasForced = wasForced
    }
  }

  /// Whether it makes sense to go on sending.
  var wantsInput: Bool {
    content.withLock { !$0.isOver && $0.cause == nil && $0.problem == nil }
  }

  /// How it all came out.
  var record: CallRecord {
    content.withLock { content in
      CallRecord(
        reader: content.reader, log: content.log, problem: content.problem, cause: content.cause,
        wasForced: content.wasForced)
    }
  }
}
