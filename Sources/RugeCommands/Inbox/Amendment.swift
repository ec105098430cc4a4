import RugeCore
import RugeInbox

/// A correction by staff to an answer that came in: `Q-12:kommuner=51`, `.length#2=90`; without a value it removes one.
struct Amendment {
  /// The question that was put; where one is typed beside its proposal, it is known.
  let ask: AskID
  let key: String
  /// The list of answers, from 0.
  let entry: Int
  let value: String

  /// Reads `Q-12:KEY=VALUE`.
  init(_ text: String) throws(UsageProblem) {
    let halves = text.split(separator: ":", maxSplits: 1).map(String.init)
    guard halves.count == 2, let ask = AskID(halves[0]) else { throw .notKeyValue(text) }
    try self.init(halves[1], of: ask)
  }

  /// Reads `KEY=VALUE`.
  init(_ text: String, of ask: AskID) throws(UsageProblem) {
    guard let equals = text.firstIndex(of: "="), equals != text.startIndex else { throw .notKeyValue(text) }
    let name = text[..<equals].split(separator: "#", maxSplits: 1).map(String.init)
    self.ask = ask
    self.key = name[0].normalised
    self.entry = name.count == 2 ? max((Int(name[1]) ?? 1) - 1, 0) : 0
    self.value = String(text[text.index(after: equals)...])
  }

  /// The answers with the correction.
  func apply(to entries: inout [[GivenAnswer]], _ sheet: QuestionSheet) throws(AnswerProblem) {
    guard let question = sheet.questions.first(where: { $0.key == key }), entry < max(entries.count, 1) else {
      throw .unknownQuestion(key)
    }
    if entries.isEmpty { entries = [[]] }
    entries[entry].removeAll { $0.question == key }
    if let answer = question.read(value) { entries[entry].append(answer) }
  }
}
