/// What a command's exit code means.
///
/// Scripts rely on these numbers.
package enum ExitStatus: Int32, CaseIterable, Sendable {
  case done = 0
  /// It failed, there are findings, or the store is damaged or read-only.
  case failed = 1
  /// Nothing of that name, several of that name, or no workspace.
  case notFound = 2
  /// A rule of the programme, or a plugin's veto, refuses it.
  case refused = 3
  /// Somebody else is writing, a plan is stale, or the store is newer than this ruge.
  case locked = 4
  case usage = 64
  /// A file or a value is not what it should be.
  case badInput = 65
  case interrupted = 130
}
