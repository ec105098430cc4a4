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
  func apply(to entries: inout [[GivenAnswer]], _ sheet: QuestionSheet, today: Day) throws(AnswerProblem) {
    guard let question = sheet.questions.first(where: { $0.key == key }), entry < max(entries.count, 1) else {
      throw .unknownQuestion(key)
    }
    if entries.isEmpty { entries = [[]] }
    entries[entry].removeAll { $0.question == key }
    let day = question.kind == .date ? day(today) : nil
    if let answer = question.read(day?.description ?? value) { entries[entry].append(answer) }
  }

  /// The day that staff mean, who type it today: `yesterday` of an answer that came in is another day; `nil` where none
  /// can be read.
  private func day(_ today: Day) -> Day? {
    let text = value.normalised
    // What the answers are about has happened; of other dates no direction is known.
    if key == QuestionKey.day { return try? DayReader(today: today, direction: .backwards).read(text) }
    return try? DayReader.readUnmistakable(text, today: today)
  }
}
