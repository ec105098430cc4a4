package import RugeCore

/// An organisation or a person.
package struct NamedSubject: Hashable, Sendable {
  package let subject: Subject
  /// `nil` where the name was erased.
  package let name: String?
  package let addedOn: Day
  /// Everything that is written down about it, the name included.
  package let texts: [TextPurpose: String]
  /// Who goes on instead of it, where two bodies were found to be one.
  package let mergedInto: Subject?

  package init(
    subject: Subject, name: String?, addedOn: Day, texts: [TextPurpose: String], mergedInto: Subject? = nil
  ) {
    self.mergedInto = mergedInto
    self.subject = subject
    self.name = name
    self.addedOn = addedOn
    self.texts = texts
  }
}
