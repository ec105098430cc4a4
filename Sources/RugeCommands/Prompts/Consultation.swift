import RugeCore
import RugeImport
import RugeWords

/// Carries something out and, where only a person can settle something and somebody sits at a terminal, asks.
///
/// What fails has changed nothing, so that it can be carried out again with what was settled.
struct Consultation {
  private let context: CommandContext
  private let prompts: Prompts?

  /// - Parameters:
  ///   - context: Where the person sits.
  ///   - options: Whether asking was forbidden.
  ///   - isMachine: Whether a machine reads what is said.
  init(_ context: CommandContext, _ options: GlobalOptions, isMachine: Bool = false) {
    self.context = context
    prompts = isMachine ? nil : try? Prompts(context, options, instead: [])
  }

  private var current: Settled {
    var settled = Settled.current
    settled.canAsk = prompts != nil
    return settled
  }

  /// - Throws: What the work throws; an ambiguity only where nobody can be asked.
  func carryOut(_ work: () throws -> Void) throws {
    var settled = current
    while true {
      do {
        return try Settled.$current.withValue(settled) { try work() }
      } catch let problem as ReferenceProblem {
        settled = try settled.choosing(problem, self)
      } catch let problem as SuspiciousText where !problem.isDeclined {
        settled = try settled.consenting(to: problem, self)
      }
    }
  }

  /// - Throws: What the work throws; an ambiguity only where nobody can be asked.
  func carryOut(_ work: () async throws -> Void) async throws {
    var settled = current
    while true {
      do {
        return try await Settled.$current.withValue(settled) { try await work() }
      } catch let problem as ReferenceProblem {
        settled = try settled.choosing(problem, self)
      } catch let problem as SuspiciousText where !problem.isDeclined {
        settled = try settled.consenting(to: problem, self)
      }
    }
  }

  /// The id of the candidate that is meant; nothing where nobody can be asked.
  ///
  /// - Parameters:
  ///   - question: That something could mean several things.
  ///   - candidates: What it could mean, each with its id first.
  /// - Returns: Its id.
  /// - Throws: ``Interrupted`` after Ctrl-C or Ctrl-D.
  fileprivate func choose(_ question: (Words) -> String, among candidates: [String]) throws -> String? {
    guard let prompts else { return nil }
    let words = context.words
    prompts.say(sentences: question(words).displaySafeLine)
    var left = candidates
    while left.count > 1 {
      let lines = left.enumerated().map { "  \($0 + 1)  \($1)".displaySafeLine }
      prompts.say(lines.joined(separator: "\n"))
      left = try prompts.ask(words.whichOne) { answer in
        if let number = Int(answer), left.indices.contains(number - 1) { return [left[number - 1]] }
        let folded = FoldedName(answer)
        let exact = left.filter { FoldedName(Self.id(of: $0)) == folded }
        let fitting = exact.isEmpty ? left.filter { FoldedName($0).contains(folded) } : exact
        guard !fitting.isEmpty else { throw UsageProblem.noSuchChoice(answer) }
        return fitting
      }
    }
    return left.first.map(Self.id)
  }

  /// Whether a text is to be kept although it looks as if it had a national number in it.
  fileprivate func keeps(_ text: SuspiciousText) throws -> Bool {
    guard let prompts else { return false }
    for line in context.words.suspected(text.suspicions) { prompts.say(sentences: line, context.style.warning) }
    return try prompts.confirm(context.words.keepAnyway, usually: false)
  }

  /// The id that a candidate begins with; two spaces end it.
  private static func id(of candidate: String) -> String {
    candidate.split(separator: "  ", maxSplits: 1).first.map(String.init) ?? candidate
  }
}

extension Settled {
  /// The same with somebody's consent to keep a text.
  ///
  /// - Throws: The problem itself where nobody consents.
  fileprivate func consenting(to text: SuspiciousText, _ consultation: Consultation) throws -> Settled {
    guard try consultation.keeps(text) else { throw SuspiciousText(text.suspicions, isDeclined: true) }
    var settled = self
    settled.keepsNumbers = true
    return settled
  }

  /// The same with what somebody chooses now.
  ///
  /// - Throws: The problem itself where it is no ambiguity, nobody can be asked, or a choice has not solved it.
  fileprivate func choosing(_ problem: ReferenceProblem, _ consultation: Consultation) throws -> Settled {
    switch problem {
    case .ambiguous(let kind, let text, let candidates):
      guard !has(text, kind), let id = try consultation.choose({ $0.couldBeSeveral(text) }, among: candidates) else {
        throw problem
      }
      return choosing(id, for: text, kind)
    case .ambiguousSetting(let setting, let kind, let text, let candidates, let command):
      let question = { (words: Words) in words.settingCouldBeSeveral(setting, text, settling: command) }
      guard !has(text, kind), let id = try consultation.choose(question, among: candidates) else { throw problem }
      return choosing(id, for: text, kind)
    case .notFound, .otherKind, .notEnrolled: throw problem
    }
  }
}
