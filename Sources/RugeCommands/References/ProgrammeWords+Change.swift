import RugeCore
import RugeWords

extension ProgrammeWords {
  /// What was recorded, with the id that it goes by from now on where it has one.
  func change(_ fact: Fact, texts: [TextPurpose: String], names: some NameSource) -> String {
    let sentence = event(fact.event, texts: texts, names: names)
    switch fact.event {
    case .recordAdded: return "\(RecordID(fact.sequence)): \(sentence)"
    case .sessionHeld, .eventHeld, .meeting(.planned): return "\(SessionID(fact.sequence)): \(sentence)"
    case .action(.added): return "\(ActionID(fact.sequence)): \(sentence)"
    default: return sentence
    }
  }
}
