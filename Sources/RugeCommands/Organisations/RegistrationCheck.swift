import RugeCore
import RugeStore

/// Checks the numbers of public registers among what is written down about an organisation.
struct RegistrationCheck {
  private let store: Store

  init(_ store: Store) {
    self.store = store
  }

  /// Refuses a number that the register does not give, or that another organisation has.
  func check(_ texts: [TextPurpose: String], of subject: Subject? = nil) throws {
    for (purpose, text) in texts.sorted(by: { $0.key < $1.key }) {
      guard let register = purpose.fieldHeading.flatMap(RegistrationNumber.Register.init(heading:)) else { continue }
      guard let number = RegistrationNumber(text, in: register) else {
        throw SubjectProblem.badRegistration(register, text)
      }
      if let other = try store.organisations(registeredAs: number).first(where: { $0.subject != subject }) {
        throw SubjectProblem.registrationTaken(number, by: other.displayName, other.subject)
      }
    }
  }
}
