import RugeCore
import RugeWords

/// Why an enrolment is pointed out: `ruge status REF --why --json`.
struct WhyDocument: Encodable {
  /// What is asked for, as a sentence.
  let rule: String
  /// What is known, as a sentence.
  let fact: String
  /// The first day on which it was so.
  let since: String?
  /// The sentences in the order they are read.
  let sentences: [String]

  private enum CodingKeys: CodingKey {
    case rule, fact, since
  }

  init(_ reason: AttentionReason, _ names: ProgrammeWords, on day: Day) {
    self.rule = names.rule(reason)
    self.fact = names.evidence(reason)
    self.since = reason.since?.description
    self.sentences = [rule, fact, names.since(reason, on: day)].compactMap(\.self)
  }
}
