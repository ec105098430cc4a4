import RugeCore

/// What staff say in place of what came in.
struct InboxCorrection {
  var amendments: [Amendment] = []
  /// The day of the answers, where theirs is not known or cannot be right.
  var day: Day?
}
