import RugeCore
import RugeStore

/// The person whom the login of whoever is at the keyboard names.
struct OwnPerson {
  let subject: Subject

  /// A person's name or address begins with the login, or is it.
  ///
  /// - Throws: Where nobody, or more than one person, goes by it.
  init(_ store: Store, _ context: CommandContext) throws {
    let login = context.environment.login
    let wanted = FoldedName(login)
    let people = try store.subjects(.person).filter { person in
      let names = [person.name, person.texts[.email]].compactMap(\.self)
      return names.contains { name in
        FoldedName(name) == wanted || FoldedName(String(name.prefix { $0 != "@" && $0 != " " })) == wanted
      }
    }
    guard people.count == 1 else {
      throw people.isEmpty
        ? ReferenceProblem.notFound(.person, login, suggestion: nil, known: [])
        : ReferenceProblem.ambiguous(
          .person, login, candidates: people.map { "\($0.subject)  \($0.displayName)" })
    }
    subject = people[0].subject
  }
}
