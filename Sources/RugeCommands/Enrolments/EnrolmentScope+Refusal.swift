import RugeCore
import RugeWords

extension EnrolmentScope {
  /// A refusal said with this enrolment's names.
  func refused(_ refusal: Refusal) -> RefusedCommand {
    RefusedCommand(refusal, organisation: organisation, programme: programme, names: StoreNames(store))
  }
}

extension RefusedCommand {
  /// The sentence is made after the store is closed, so the names that it may need are taken now.
  ///
  /// A fact is said by the titles of the programme that stands at its sequence, else of the refusal's.
  init(
    _ refusal: Refusal, organisation: String, programme: Programme?, names: some NameSource,
    programmes: [Int64: Programme] = [:]
  ) {
    let facts: [Fact] =
      switch refusal {
      case .contradicts(let facts), .othersRestOnIt(let facts): facts
      default: []
      }
    let taken = NameTable(of: facts, from: names)
    let others = refusal.subjects.compactMap { subject in names.name(of: subject).map { (subject, $0) } }
    self.init(
      refusal, organisation: organisation, programme: programme,
      others: Dictionary(others, uniquingKeysWith: { first, _ in first })
    ) { fact, words in
      let programme = programmes[fact.sequence] ?? programme ?? Programme(id: "", title: LocalisedText(""))
      let said = ProgrammeWords(words, programme).event(fact.event, texts: [:], names: taken)
      return "\(fact.batch)  \(words.date(fact.on)): \(said)"
    }
  }
}
