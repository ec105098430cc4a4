import RugeCore
import RugeStore
import RugeWords

/// What people recorded under elements that a change drops.
struct DroppedRecords {
  /// Something that stays in the history only.
  struct Item: Encodable {
    /// Left out of a record of the programme itself.
    let enrolment: String?
    let on: String
    let by: String
    let sentence: String

    /// As a line of a plan.
    var line: String { "\(on) \(by): \(sentence)" + (enrolment.map { " (\($0))" } ?? "") }
  }

  private let store: Store
  private let words: Words
  private let programmes: Programmes
  private let names: StoreNames

  init(_ store: Store, _ words: Words) {
    self.store = store
    self.words = words
    self.programmes = Programmes(store)
    self.names = StoreNames(store)
  }

  /// What is recorded under an element, in the order of the days.
  ///
  /// - Parameters:
  ///   - element: The element, as the version that is left calls it.
  ///   - effect: The enrolment.
  /// - Returns: A line for each record that still stands.
  /// - Throws: Where the store cannot be read.
  func items(under element: RecordedElement, of effect: EnrolmentEffect) throws -> [Item] {
    let subject = Subject.enrolment(effect.enrolment)
    let history = try store.history(of: subject)
    let authors = Dictionary(
      history.map { ($0.fact.sequence, $0.author) }, uniquingKeysWith: { first, _ in first })
    let said = ProgrammeWords(words, try programmes.version(effect.definition))
    return history.map(\.fact).underPresentNames()
      .filter { $0.ended == nil && $0.event.isRecorded(under: element) }
      .sorted { ($0.on, $0.sequence) < ($1.on, $1.sequence) }
      .map { fact in
        Item(
          enrolment: subject.description, on: fact.on.description, by: authors[fact.sequence] ?? "",
          sentence: said.change(fact, texts: [:], names: names))
      }
  }
}
