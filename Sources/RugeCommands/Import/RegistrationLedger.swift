import RugeCore
import RugeStore

/// The numbers of public registers that organisations have, while a list is taken in.
struct RegistrationLedger {
  private var names: [RegistrationNumber: KnownName] = [:]

  /// Takes note of an organisation that is in the workspace.
  mutating func know(_ organisation: NamedSubject) {
    for number in organisation.registrations where names[number] == nil {
      names[number] = KnownName(organisation.displayName, .existing(organisation.subject))
    }
  }

  /// Who has one of a row's numbers already.
  func known(_ texts: [TextPurpose: String]) -> KnownName? {
    guard texts.keys.contains(where: { $0.fieldHeading != nil }) else { return nil }
    return texts.sorted { $0.key < $1.key }.lazy.compactMap { purpose, text in
      purpose.register.flatMap { RegistrationNumber(text, in: $0) }.flatMap { names[$0] }
    }.first
  }

  /// The row's texts without the numbers that no register gives, and what is wrong with those.
  mutating func take(
    _ texts: [TextPurpose: String], named name: String, line: Int
  ) -> (texts: [TextPurpose: String], problems: [SubjectProblem]) {
    var kept = texts
    var problems: [SubjectProblem] = []
    for (purpose, text) in texts {
      guard let register = purpose.register else { continue }
      if let number = RegistrationNumber(text, in: register) {
        names[number] = KnownName(name, .line(line))
      } else {
        kept[purpose] = nil
        problems.append(.badRegistration(register, text))
      }
    }
    return (kept, problems)
  }
}

extension TextPurpose {
  /// The public register whose numbers stand there.
  fileprivate var register: RegistrationNumber.Register? {
    fieldHeading.flatMap(RegistrationNumber.Register.init(heading:))
  }
}
