/// What becomes of the confirmation of sessions where others have to confirm them.
package enum ConfirmationChange: String, CaseIterable, Hashable, Sendable {
  /// They were confirmed, and are not any more.
  case lost
  /// They await somebody whom they did not await.
  case awaited
  /// They await nobody any more.
  case settled
}
