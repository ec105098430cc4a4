/// Who may read a note, in the words that options, lists and JSON have for it.
package enum NoteReaders: String, CaseIterable, Hashable, Sendable {
  /// Whoever wrote it, alone.
  case author = "private"
  /// Those who have a role in the enrolment.
  case roles
  /// The organisation, too.
  case organisation = "shared"

  /// What a note for these readers is kept as.
  package var purpose: TextPurpose {
    switch self {
    case .author: .privateNote
    case .roles: .note
    case .organisation: .sharedNote
    }
  }

  /// The readers of a text; `nil` where it is no note.
  package init?(_ purpose: TextPurpose) {
    guard let readers = Self.allCases.first(where: { $0.purpose == purpose }) else { return nil }
    self = readers
  }

  /// Whether somebody who works here may read what a login wrote.
  package func admit(_ login: String, author: String) -> Bool {
    self != .author || (login == author && !login.isEmpty)
  }
}
