import RugeCore
import RugeStore
import RugeWords

/// Who is enrolled: an organisation that is known, or somebody new who has no name here.
struct Entrant {
  /// `nil` for somebody new.
  let existing: NamedSubject?
  private let prefix: String

  /// Finds the organisation that is named.
  ///
  /// - Throws: Where a programme that keeps no names is to enrol somebody by name, or the other way round.
  init(_ reference: String?, _ programme: Programme, _ store: Store, _ context: CommandContext) throws {
    let isNameless = programme.participants.naming == .pseudonym
    let title = programme.title[context.words.language]
    let prefix = Pseudonym.prefix(for: programme.participants.kind)
    self.prefix = prefix
    guard let reference else {
      guard isNameless else { throw UsageProblem.participantsHaveNames(programme: title) }
      existing = nil
      return
    }
    let found = try References(store).organisation(reference)
    guard !isNameless || found.name.map({ Pseudonym.isPseudonym($0, prefix: prefix) }) ?? true else {
      throw UsageProblem.participantsAreNameless(programme: title)
    }
    existing = found
  }

  /// The organisation; somebody new is recorded under the next pseudonym, which no other ever had here.
  func organisation(on day: Day, _ journal: Journal, _ store: Store) throws -> NamedSubject {
    if let existing { return existing }
    let name = Pseudonym.next(prefix: prefix, after: try store.organisationNames(beginningWith: prefix))
    let fact = try journal.append(Draft(.new(.organisation), on: day, .organisationAdded, texts: [.name: name]))
    return NamedSubject(subject: fact.subject, name: name, addedOn: day, texts: [.name: name])
  }
}
