import RugeCore
import RugeStore
import RugeWords

/// What people recorded under elements that a change drops.
struct DroppedRecords {
  /// Something that stays in the history only.
  struct Item: Encodable {
    /// Left out of a record of the programme itself, and of what is kept about an organisation.
    let enrolment: String?
    /// The organisation, where it is kept about one.
    var organisation: String?
    let on: String
    let by: String
    let sentence: String

    /// As a line of a plan.
    var line: String { "\(on) \(by): \(sentence)" + ((enrolment ?? organisation).map { " (\($0))" } ?? "") }
  }

  private let store: Store
  private let words: Words
  private let programmes: Programmes
  let names: StoreNames

  init(_ store: Store, _ words: Words) {
    self.store = store
    self.words = words
    self.programmes = Programmes(store)
    self.names = StoreNames(store)
  }

  /// How many enrolments a line of a plan names, and looks at.
  static let namedEnrolments = 3

  /// How many records are told of under a line of a plan.
  static let shownRecords = 5

  /// The words that belong to an answer; a note may not be for everybody.
  static let told: Set<TextPurpose> = [.answer, .answer.fileName, .reason]

  /// The newest records under an element that is dropped, of the enrolments that a line names.
  ///
  /// - Parameters:
  ///   - entry: The line.
  ///   - plan: The plan it is of.
  /// - Returns: The records, and how many more there are; none for what is not about such an element.
  /// - Throws: Where the store cannot be read.
  func shown(_ entry: ChangePlan.Entry, of plan: ChangePlan) throws -> (items: [Item], more: Int) {
    guard let element = entry.group.outOfSight else { return ([], 0) }
    let all = try plan.effects(on: entry.enrolments.prefix(Self.namedEnrolments))
      .flatMap { try items(under: element, of: $0) }
    return (all.suffix(Self.shownRecords), max(0, all.count - Self.shownRecords))
  }

  /// The same as lines under that of the plan, the last of which says for how many enrolments nobody looked.
  func lines(_ entry: ChangePlan.Entry, of plan: ChangePlan) throws -> [String] {
    guard entry.group.outOfSight != nil else { return [] }
    let (items, more) = try shown(entry, of: plan)
    let others = entry.enrolments.count - Self.namedEnrolments
    return Self.lines(items, more: more, words) + (others > 0 ? ["  " + words.andOfFurther(others)] : [])
  }

  /// Records under a line of a plan, and how many there are besides; none where that is not above zero.
  static func lines(_ items: some Sequence<Item>, more: Int, _ words: Words) -> [String] {
    items.map { "    \($0.line)" } + (more > 0 ? ["  " + words.andMore(more)] : [])
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
    let texts = Dictionary(
      history.map { ($0.fact.sequence, $0.texts.filter { Self.told.contains($0.key) }) },
      uniquingKeysWith: { first, _ in first })
    let said = ProgrammeWords(words, try programmes.version(effect.definition))
    return history.map(\.fact).underPresentNames()
      .filter { $0.ended == nil && $0.event.isRecorded(under: element) }
      .sorted { ($0.on, $0.sequence) < ($1.on, $1.sequence) }
      .map { fact in
        Item(
          enrolment: subject.description, on: fact.on.description, by: authors[fact.sequence] ?? "",
          sentence: said.change(fact, texts: texts[fact.sequence] ?? [:], names: names))
      }
  }
}
