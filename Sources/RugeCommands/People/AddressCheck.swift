import RugeCore
import RugeStore

/// Checks the e-mail address among what is written down about a person: no two people have the same.
struct AddressCheck {
  private let store: Store

  init(_ store: Store) {
    self.store = store
  }

  /// The texts as they were given.
  ///
  /// - Throws: Where another person has the address.
  func checked(_ texts: [TextPurpose: String], of subject: Subject? = nil) throws -> [TextPurpose: String] {
    guard let address = texts[.email].map(EmailReader.key), !address.isEmpty else { return texts }
    let other = try store.subjects(.person).first { person in
      person.subject != subject && person.texts[.email].map(EmailReader.key) == address
    }
    if let other { throw SubjectProblem.addressTaken(address, by: other.displayName, other.subject) }
    return texts
  }
}
