import RugeCore
import RugeStore

/// Checks the numbers of public registers among what is written down about an organisation.
struct RegistrationCheck {
  private let store: Store

  init(_ store: Store) {
    self.store = store
  }

  /// The texts with the numbers as their registers write them.
  ///
  /// - Throws: Where a register has no such number, or another organisation has it.
  func checked(_ texts: [TextPurpose: String], of subject: Subject? = nil) throws -> [TextPurpose: String] {
    var checked = texts
    for (purpose, text) in texts.sorted(by: { $0.key < $1.key }) {
      guard let register = purpose.register else { continue }
      let number = try RegistrationNumber.read(text, in: register)
      checked[purpose] = number.description
      if let other = try store.organisations(registeredAs: number).first(where: { $0.subject != subject }) {
        throw SubjectProblem.registrationTaken(number, by: other.displayName, other.subject)
      }
    }
    return checked
  }
}
