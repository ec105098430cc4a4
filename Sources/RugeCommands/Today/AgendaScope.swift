import RugeCore
import RugeStore

/// Whose agenda is shown.
enum AgendaScope {
  /// Everybody’s, because it was asked for.
  case everybody
  case person(NamedSubject)
  /// Everybody’s, because this person holds no role and owes nothing.
  case withoutRoles(NamedSubject)
  /// Everybody’s, because nobody is known by the login.
  case stranger(login: String)

  /// The person's own, where it is known who sits at the keyboard.
  init(_ store: Store, everybody: Bool, _ context: CommandContext) throws {
    if everybody {
      self = .everybody
    } else if let person = try context.person(in: store) {
      self = .person(person)
    } else {
      self = .stranger(login: context.environment.login)
    }
  }

  /// The person whose enrolments and promises alone are shown.
  var person: NamedSubject? {
    if case .person(let person) = self { person } else { nil }
  }
}

extension EnrolmentState {
  /// Whether a person holds a role, whichever it is.
  func isHeld(by person: Int64) -> Bool { roles.values.contains { $0.contains(person) } }

  /// The open action points with a day that a person has promised.
  func promises(of person: Int64) -> Set<ActionID> {
    Set(actions.values.filter { $0.isOpen && $0.due != nil && $0.owner == person }.map(\.id))
  }
}
