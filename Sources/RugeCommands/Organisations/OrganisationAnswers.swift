import RugeCore
import RugeStore
import RugeWords

/// What was answered about an organisation, whichever programme asked.
struct OrganisationAnswers {
  private let store: Store
  private var answers: [ElementID: Known<Answer>] = [:]
  private var texts: [ElementID: [TextPurpose: String]] = [:]

  init(of organisation: Subject, _ store: Store) throws {
    self.store = store
    let facts = try store.facts(of: organisation).filter { $0.ended == nil }
    let prose = try store.texts(of: facts.map(\.sequence), [.answer, .answer.fileName, .reason])
    for fact in facts {
      guard case .organisationAnswered(let field, let answer) = fact.event else { continue }
      answers[field] = answer
      texts[field] = prose[fact.sequence] ?? [:]
    }
  }

  /// The questions with an answer, as the newest definitions ask them.
  func documents(_ words: Words) throws -> [FieldDocument] {
    guard !answers.isEmpty else { return [] }
    let programmes = Programmes(store)
    let names = StoreNames(store)
    var seen: Set<ElementID> = []
    let fields = try Set(store.definitions().map(\.programme)).sorted()
      .flatMap { try programmes.newest($0.rawValue).programme.organisationFields }
      .filter { answers[$0.id] != nil && seen.insert($0.id).inserted }
    let sheet = AnsweredSheet(fields: fields, answers: answers)
    return fields.map { FieldDocument($0, on: sheet, texts[$0.id] ?? [:], words, names) }
  }
}
