/// What has become of a batch of facts.
package enum BatchOutcome: Hashable, Sendable {
  /// All of it stands, be it that an undo recorded again what a correction had taken back.
  case standing
  /// Some of it was corrected or taken back, and the rest stands.
  case standingInPart
  /// Nothing of it stands, and something else does in its place.
  case corrected
  /// Nothing of it stands, nor anything in its place.
  case undone
}
