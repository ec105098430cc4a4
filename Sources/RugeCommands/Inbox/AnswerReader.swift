import RugeCore
import RugeInbox
import RugeStore
import RugeWords

/// Reads the answers of one list: what each would record, beside what is recorded now.
struct AnswerReader {
  /// What one list of answers comes to.
  struct Reading {
    var lines: [Proposal.Line] = []
    var steps: [Proposal.Step] = []
    var remarks: [String] = []
  }

  let asked: AskedQuestion
  let store: Store
  let context: CommandContext
  /// The day of the answer.
  let day: Day
  let values: ValueReader
  var words: Words { context.words }
  var programme: Programme { asked.scope.programme }

  init(_ asked: AskedQuestion, _ store: Store, _ context: CommandContext, on day: Day) {
    self.asked = asked
    self.store = store
    self.context = context
    self.day = day
    self.values = ValueReader(today: day, references: References(store), dates: .withYear)
  }

  /// Reads a list of answers.
  ///
  /// - Parameters:
  ///   - answers: What came in, each question once.
  ///   - sheet: The questions.
  ///   - entry: Which of several lists it is, from 0.
  /// - Returns: A line for each answer and each that is missing, and what would be recorded where none has a problem.
  func read(_ answers: [GivenAnswer], _ sheet: QuestionSheet, entry: Int?) -> Reading {
    var reading: Reading
    switch asked.ask.matter {
    case .form(let reference): reading = form(reference, answers)
    case .figures: reading = figures(answers)
    case .session(let kind): reading = session(kind, answers, entry: entry ?? 0)
    }
    for question in sheet.questions where question.need == .indispensable {
      guard !answers.contains(where: { $0.question == question.key }) else { continue }
      let problem = AnswerProblem.answerMissing(question.label).explanation(in: words)
      reading.lines.append(
        .init(key: key(question.key, entry), question: question.label, answer: "", change: .problem, problem: problem))
    }
    // In the order in which the questions were put.
    let order = Dictionary(sheet.questions.enumerated().map { (key($1.key, entry), $0) }) { first, _ in first }
    reading.lines.sort { (order[$0.key] ?? 0, $0.key) < (order[$1.key] ?? 0, $1.key) }
    return reading
  }

  func key(_ key: String, _ entry: Int?) -> String { entry.map { $0 > 0 ? "\(key)#\($0 + 1)" : key } ?? key }

  /// A line of an answer, or of why it cannot be used.
  func line(
    _ given: GivenAnswer, _ question: String, entry: Int? = nil,
    _ read: () throws -> (answer: String, recorded: String?)
  ) -> Proposal.Line {
    do {
      let (answer, recorded) = try read()
      let change: Proposal.Line.Change = recorded == nil ? .new : recorded == answer ? .same : .changed
      return .init(
        key: key(given.question, entry), question: question, answer: answer, recorded: recorded, change: change)
    } catch {
      let problem = (error as? any ExplainedProblem)?.explanation(in: words) ?? String(describing: error)
      return .init(
        key: key(given.question, entry), question: question, answer: given.answer, change: .problem, problem: problem)
    }
  }

  /// The answer to a field with its words.
  func answer(_ given: GivenAnswer, to field: Field) throws -> (answer: Known<Answer>, words: String?) {
    switch given.state {
    case .unknown: (.unknown, nil)
    case .notApplicable: (.notApplicable, nil)
    case .value: try values.answer(given.answer, to: field)
    }
  }

  /// The answer in words; a body by its name.
  func said(_ answer: Known<Answer>, to field: Field, _ text: String?) -> String {
    if case .value(.organisation(let number)) = answer, let name = StoreNames(store).name(of: .organisation(number)) {
      return name
    }
    return words.answer(answer, to: field, among: [], text: text)
  }

  func figure(_ given: GivenAnswer, of indicator: Indicator?) throws -> Known<Quantity> {
    switch given.state {
    case .unknown: .unknown
    case .notApplicable: .notApplicable
    case .value: try values.figure(given.answer, for: given.question, of: indicator)
    }
  }
}
