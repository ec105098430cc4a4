/// What a text in the vault is for; it decides who may read it and how long it is kept.
package struct TextPurpose: Hashable, Comparable, Sendable, RawRepresentable {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The name of an organisation or a person.
  package static let name = TextPurpose(rawValue: "name")
  package static let email = TextPurpose(rawValue: "email")
  package static let phone = TextPurpose(rawValue: "phone")
  /// What was said or seen, for those who have a role in the enrolment.
  package static let note = TextPurpose(rawValue: "note")
  /// What was said or seen, for its author alone; no report reaches it.
  package static let privateNote = TextPurpose(rawValue: "note-private")
  /// What was said or seen, for the organisation too.
  package static let sharedNote = TextPurpose(rawValue: "note-shared")
  /// What binds an answer to the question that was put.
  package static let secret = TextPurpose(rawValue: "secret")
  /// What the answer that was taken in is known again by.
  package static let seal = TextPurpose(rawValue: "seal")
  /// Why something was done against a rule, or ended.
  package static let reason = TextPurpose(rawValue: "reason")
  /// A free-text answer of a form.
  package static let answer = TextPurpose(rawValue: "answer")
  /// Where evidence lies: a path inside the evidence folder, or an address.
  package static let evidence = TextPurpose(rawValue: "evidence")
  /// The heading a figure had in the list it was imported from.
  package static let heading = TextPurpose(rawValue: "heading")

  /// What the file that a text of this purpose names was called where it was kept from.
  package var fileName: TextPurpose { TextPurpose(rawValue: rawValue + "-file") }

  /// Whether it says something of the change that it was recorded with, and not of whom the change is about.
  package var isAboutChange: Bool { self == .reason || isEvidence }

  /// Whether it says what shows something.
  package var isEvidence: Bool { self == .evidence || self == .evidence.fileName }

  private static let fieldPrefix = "field:"

  /// A column of an imported list that has no place of its own, by its heading.
  package static func field(_ heading: String) -> TextPurpose {
    TextPurpose(rawValue: fieldPrefix + heading)
  }

  /// The heading of a ``field(_:)``, else `nil`.
  package var fieldHeading: String? {
    rawValue.hasPrefix(Self.fieldPrefix) ? String(rawValue.dropFirst(Self.fieldPrefix.count)) : nil
  }

  package static func < (left: TextPurpose, right: TextPurpose) -> Bool {
    left.rawValue < right.rawValue
  }
}
