import RugeCore
import RugeWords

/// Asks the person at the keyboard, a line at a time.
///
/// Nothing is recorded while questions are asked, so that Ctrl-C and Ctrl-D leave everything as it was.
struct Prompts {
  private let context: CommandContext

  /// Makes sure that there is somebody to ask.
  ///
  /// - Parameters:
  ///   - context: Where the person sits.
  ///   - options: Whether asking was forbidden.
  ///   - instead: What says the same on the command line, for where nobody can be asked.
  /// - Throws: ``UsageProblem/nobodyToAsk(instead:)``.
  init(_ context: CommandContext, _ options: GlobalOptions, instead: [String]) throws(UsageProblem) {
    guard Self.arePossible(context.environment, options) else { throw .nobodyToAsk(instead: instead) }
    self.context = context
  }

  /// Whether somebody can be asked: input and output are a terminal's, and nothing says that no one is there.
  static func arePossible(_ environment: CommandEnvironment, _ options: GlobalOptions) -> Bool {
    let isUnattended = environment.variables["CI"].map { !$0.isEmpty } ?? false
    return environment.isInputTerminal && environment.isOutputTerminal && !isUnattended && !options.noInput
  }

  /// Asks until an answer can be used.
  ///
  /// - Parameters:
  ///   - question: The question, without a mark at its end.
  ///   - usual: What an empty answer means; without one an answer is needed.
  ///   - read: Makes a value of the answer; what it throws is said, and the question is asked again.
  /// - Returns: The value of the first answer that can be used.
  /// - Throws: ``Interrupted`` after Ctrl-C or Ctrl-D.
  func ask<Value>(_ question: String, usual: String? = nil, _ read: (String) throws -> Value) throws -> Value {
    let prompt = prompt(question.displaySafeLine, usual.map { $0.isEmpty ? "" : " [\($0.displaySafeLine)]" } ?? "")
    while true {
      let typed = try line(after: prompt)
      guard let answer = typed.isEmpty ? usual : typed else {
        say(complaint: UsageProblem.answerNeeded)
        continue
      }
      if let value = try understood(answer, read) { return value }
    }
  }

  /// A question in lines that fit the terminal, with what an empty answer means and a colon at its end.
  private func prompt(_ question: String, _ hint: String) -> String {
    let lines = context.paragraphs(question)
    let end = hint + ": "
    let isFitting = context.width.map { (lines.last?.displayWidth ?? 0) + end.displayWidth <= $0 } ?? true
    let asked = lines.map(context.style.heading).joined(separator: "\n")
    return asked + (isFitting ? end : "\n" + end.drop { $0 == " " })
  }

  /// Asks for a text.
  func text(_ question: String, usual: String? = nil) throws -> String {
    try ask(question, usual: usual) { $0 }
  }

  /// Asks for any number of answers, a line each; an empty line ends them.
  func list<Value>(_ question: String, _ read: (String) throws -> Value) throws -> [Value] {
    say(context.style.heading(question.displaySafeLine) + " " + context.style.faint(context.words.oneALine))
    var values: [Value] = []
    while true {
      let typed = try line(after: "  \(values.count + 1). ")
      guard !typed.isEmpty else { return values }
      if let value = try understood(typed, read) { values.append(value) }
    }
  }

  /// Asks whether something should be done.
  func confirm(_ question: String, usually: Bool = true) throws -> Bool {
    try ask(question, usual: context.words.answer(.value(.yesOrNo(usually)), text: nil)) { answer in
      guard case .value(let isYes) = try YesOrNoReader().read(answer) else {
        throw InputProblem.yesOrNoNotUnderstood(answer)
      }
      return isYes
    }
  }

  /// Says something between the questions, as it stands.
  func say(_ text: String) {
    context.sayAtOnce(text)
  }

  /// Says sentences between the questions, in lines that fit the terminal.
  func say(sentences text: String, _ style: (String) -> String = { $0 }) {
    say(context.paragraphs(text, style).joined(separator: "\n"))
  }

  private func say(complaint problem: any ExplainedProblem) {
    say(sentences: problem.explanation(in: context.words), context.style.warning)
  }

  private func understood<Value>(_ answer: String, _ read: (String) throws -> Value) throws -> Value? {
    do {
      return try read(answer)
    } catch let problem as any ExplainedProblem {
      say(complaint: problem)
      return nil
    }
  }

  /// What was typed after a prompt; Ctrl-C and Ctrl-D end everything.
  private func line(after prompt: String) throws -> String {
    try context.environment.write(Array(prompt.utf8), .output)
    do {
      guard let typed = try context.environment.readLine() else { throw Interrupted() }
      return typed.normalised.withoutOuterSpaces
    } catch {
      // What is said of it begins on a line of its own.
      context.say("")
      throw error
    }
  }
}

extension String {
  /// The text without white space at either end.
  var withoutOuterSpaces: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
