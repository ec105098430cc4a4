import RugeCore

/// What is known once a call's process has ended.
struct CallRecord: Sendable {
  let reader: AnswerReader
  let log: LogTail
  let problem: PluginProblem?
  let cause: CallState.Cause?
  /// Whether the process was told to end rather than ending by itself.
  let wasForced: Bool
}
