package import RugeCore

/// An organisation or a person.
package struct NamedSubject: Hashable, Sendable {
  package let subject: Subject
  /// `nil` where the name was erased.
  package let name: String?
  package let addedOn: Day
  /// Everything that was written down when it was added, the name included.
  package let texts: [TextPurpose: String]

  package init(subject: Subject, name: String?, addedOn: Day, texts: [TextPurpose: String]) {
    self.subject = subject
    self.name = name
    self.addedOn = addedOn
    self.texts = texts
  }
}
