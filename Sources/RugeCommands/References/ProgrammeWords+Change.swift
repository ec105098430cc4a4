import RugeCore
import RugeWords

extension ProgrammeWords {
  /// What was recorded, with the id that it goes by from now on where it has one.
  func change(_ fact: Fact, texts: [TextPurpose: String], names: some NameSource) -> String {
    let sentence = event(fact.event, texts: texts, names: names)
    guard case .recordAdded = fact.event else { return sentence }
    return "\(RecordID(fact.sequence)): \(sentence)"
  }
}
