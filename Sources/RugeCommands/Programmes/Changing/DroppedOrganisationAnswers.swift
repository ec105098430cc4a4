import RugeCore
import RugeStore
import RugeWords

/// The answers about organisations to questions that a definition drops and no other programme asks: they stay readable.
struct DroppedOrganisationAnswers {
  /// A question, and what was answered to it.
  struct Entry {
    let question: RecordedElement
    /// In the order of the days, with those whom they are about: of each organisation the answer that stands.
    let answers: [(organisation: Subject, recorded: RecordedFact)]

    /// Those that have an answer, by their numbers.
    var organisations: [Subject] { answers.map(\.organisation).sorted { $0.number < $1.number } }
  }

  /// In the order of the questions; those that nobody has answered are left out.
  let entries: [Entry]
  /// The version that asks.
  private let programme: Programme?

  /// None.
  init() {
    entries = []
    programme = nil
  }

  /// - Parameters:
  ///   - difference: The change.
  ///   - store: Where the answers stand.
  /// - Throws: `StoreProblem`.
  init(_ difference: ProgrammeDifference, in store: Store) throws {
    programme = difference.old
    let before = difference.old.organisationFields.map(\.id)
    guard !Set(before).isSubset(of: difference.new.organisationFields.map(\.id)) else {
      entries = []
      return
    }
    let programmes = Programmes(store)
    let others = try Set(store.definitions().map(\.programme)).subtracting([difference.new.id])
      .map { try programmes.newest($0.rawValue).programme }
    let asked = Set((others + [difference.new]).flatMap { $0.organisationFields.map(\.id) })
    let dropped = before.filter { !asked.contains($0) }
    var answers: [ElementID: [(organisation: Subject, recorded: RecordedFact)]] = [:]
    for organisation in dropped.isEmpty ? [] : try store.subjects(.organisation) {
      for (field, answer) in try Self.present(of: organisation.subject, in: store) {
        answers[field, default: []].append((organisation.subject, answer))
      }
    }
    entries = dropped.compactMap { field in
      let given = (answers[field] ?? []).sorted { $0.recorded.isEarlier(than: $1.recorded) }
      return given.isEmpty ? nil : Entry(question: RecordedElement(.field, field, of: .organisations), answers: given)
    }
  }

  /// The answers that stand about an organisation, by their questions.
  private static func present(of organisation: Subject, in store: Store) throws -> [ElementID: RecordedFact] {
    let history = try store.history(of: organisation).filter { $0.fact.ended == nil }
      .sorted { $0.isEarlier(than: $1) }
    return history.reduce(into: [:]) { answers, recorded in
      if case .organisationAnswered(let field, _) = recorded.fact.event { answers[field] = recorded }
    }
  }

  /// The answers of an entry as people read them.
  func items(of entry: Entry, _ words: Words, _ names: StoreNames) -> [DroppedRecords.Item] {
    guard let programme else { return [] }
    let said = ProgrammeWords(words, programme)
    return entry.answers.map { organisation, recorded in
      DroppedRecords.Item(
        enrolment: nil, organisation: organisation.description, on: recorded.fact.on.description,
        by: recorded.author,
        sentence: said.change(
          recorded.fact, texts: recorded.texts.filter { DroppedRecords.told.contains($0.key) }, names: names))
    }
  }
}

extension RecordedFact {
  fileprivate func isEarlier(than other: RecordedFact) -> Bool {
    (fact.on, fact.sequence) < (other.fact.on, other.fact.sequence)
  }
}
