import Foundation
import RugeCore
import RugeTestSupport
import RugeYAML
import Testing

@testable import RugeDefinition

@Suite("The page on the grammar of phrases")
struct GrammarTests {
  /// What reads the phrases of each rule.
  private static let readers: [String: any Phrase.Type] = [
    "Span": Span.self, "Every": Cadence.self, "Length": ProgrammeLength.self, "Amount": Amount.self,
    "Capacity": Capacity.self, "TimeOfRole": Role.Time.self, "Day": DayRule.self, "Series": DaySeries.self,
    "DueOfMilestone": Milestone.Due.self, "Dates": CalendarPeriod.Dates.self, "DaysOfCohort": DayRange.self,
    "Window": FormRound.Window.self, "Plan": SessionKind.Plan.self, "Answer": FieldKind.self,
    "Respondent": Form.Respondent.self, "FormName": FormReference.self, "Order": RankOrder.self,
    "FigureName": IndicatorReference.self, "Collection": FigureCollection.self, "Baseline": Indicator.Baseline.self,
    "Target": Indicator.Target.self, "Counted": CountRule.self, "TimeOfReminder": ReminderTime.self,
    "Repetition": Repetition.self, "DueOfReport": ReportRule.Due.self, "Coverage": ReportRule.Coverage.self,
    "DeadlineBefore": InternalDeadline.self, "Skipping": SkipRule.self,
  ]

  private let page: GuidePage
  private let grammar: PhraseGrammar
  /// The examples of each rule.
  private let examples: [String: [String]]

  init() throws {
    page = try GuidePage("Grammar.md")
    grammar = PhraseGrammar(page.block(in: "ebnf"))
    let rows = page.rows(below: "Where each stands, with examples").filter { $0.count == 3 }
    examples = Dictionary(rows.map { ($0[0], $0[2].codeSpans) }) { $0 + $1 }
  }

  @Test("has a rule and examples for every kind of phrase")
  func nothingIsLeftOut() {
    #expect(Set(examples.keys) == Set(Self.readers.keys))
    #expect(Set(Self.readers.keys).subtracting(grammar.rules.keys) == [])
    let pieces = page.rows(below: "Overview").map { $0[0].codeSpans.joined() }
    #expect(Set(pieces) == Set(PhraseGrammar.Piece.allCases.map(\.rawValue)))
    #expect(Set(grammar.names).subtracting(pieces).subtracting(grammar.rules.keys) == [])
  }

  @Test("shows examples that are read, and that its grammar describes", arguments: readers.keys.sorted())
  func examplesAreRead(rule: String) throws {
    let reader = try #require(Self.readers[rule])
    let shown = try #require(examples[rule])
    #expect(!shown.isEmpty)
    for example in shown {
      #expect(reader.init(phrase: example) != nil, "“\(example)” is no \(rule)")
      #expect(grammar.describes(example, by: rule), "the grammar knows no \(rule) “\(example)”")
    }
  }

  @Test("describes everything that editors are shown", arguments: readers.keys.sorted())
  func shownExamplesAreDescribed(rule: String) throws {
    for example in try #require(Self.readers[rule]).examples {
      #expect(grammar.describes(example, by: rule), "the grammar knows no \(rule) “\(example)”")
    }
  }

  @Test("has kinds of answers that are all told of whoever writes none")
  func everyAnswerIsTold() throws {
    guard case .choice(let kinds)? = grammar.rules["Answer"] else {
      Issue.record("the page has no kinds of answers")
      return
    }
    for kind in kinds {
      #expect(FieldKind.examples.contains { grammar.describes($0, by: kind) }, "no example of \(kind)")
    }
  }

  @Test("describes nothing that the reader refuses", arguments: readers.keys.sorted())
  func madeUpPhrasesAreRead(rule: String) throws {
    let reader = try #require(Self.readers[rule])
    var random = SeededGenerator(seed: 11)
    for _ in 0..<300 {
      let phrase = grammar.phrase(by: rule, &random)
      #expect(reader.init(phrase: phrase) != nil, "“\(phrase)” is no \(rule)")
      #expect(grammar.describes(phrase, by: rule), "“\(phrase)” is made up by \(rule) and not described by it")
    }
  }

  /// The phrases that editors can check by themselves.
  private static let patterned = readers.filter { $0.value.pattern != nil }.keys.sorted()

  @Test("has patterns that let through whatever is read, also where a word is changed", arguments: patterned)
  func patternsLetThrough(rule: String) throws {
    let reader = try #require(Self.readers[rule])
    let pattern = try NSRegularExpression(pattern: reader.pattern ?? "no pattern")
    var random = SeededGenerator(seed: 13)
    var taken = 0
    for round in 0..<600 {
      let phrase = grammar.phrase(by: rule, &random)
      let changed = round % 3 == 0 ? phrase : Self.changed(phrase, &random)
      guard reader.init(phrase: changed) != nil else { continue }
      taken += 1
      #expect(pattern.fits(changed), "“\(changed)” is a \(rule), and its pattern keeps it out")
    }
    #expect(taken >= 200)
  }

  /// A phrase with a word left out, said twice or made another, or with other spaces.
  private static func changed(_ phrase: String, _ random: inout SeededGenerator) -> String {
    var words = phrase.split(separator: " ").map(String.init)
    let index = Int.random(in: words.indices, using: &random)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: words.remove(at: index)
    case 1: words.insert(words[index], at: index)
    case 2: words[index] = random.pick(Self.otherWords)
    case 3: return random.pick(["", " ", "\t"]) + phrase.replacing(" ", with: random.pick(["  ", "\n", "\t"])) + " "
    default: return phrase.replacing(", ", with: random.pick([",", " , ", " and "]))
    }
    return words.joined(separator: " ")
  }

  private static let otherWords = [
    "0", "7", "012", "1000000", "+5", "-1.5", "day", "days", "hours", "month", "and", "to", "in", "open", "%", "DKK",
    "æ",
    "1h05", "2h", "45min", "1h30m", "per", "stage", "x.y", "2026-01-31",
  ]

  @Test(
    "has patterns that keep out what is meant otherwise",
    arguments: [
      ("Span", ["6 uger", "6", "weeks", "6weeks", "1.5 hours", "1h30s"]),
      ("Every", ["2 weeks", "every", "every 2. week", "hver uge", "every 2 hours"]),
      ("Length", ["4-6 months", "months", "4 to 6", "forever"]),
      ("Amount", ["at least 3", "5DKK", "mange", "% 15", "1,5", "1 000", "100 000 DKK", "+5", "012"]),
      ("Capacity", ["ten", "max 15", "10-12", "12 persons"]), ("TimeOfRole", ["4 hours", "4 hours a month"]),
      ("Plan", ["hver 2. uge", "4 i drift", "4 times", "1 per month"]), ("Target", ["65 %", "settled", "about 65"]),
      ("Baseline", ["start", "6 months after enrolment", "6 months"]),
      ("Collection", ["3 months", "at 12 and 18", "every 3 months until end"]),
      ("Repetition", ["2 weeks", "after 15"]),
      ("DeadlineBefore", ["18 days", "18 days after"]), ("Skipping", ["3 months", "under 3 months"]),
      (
        "Day",
        [
          "2 uger after enrolment", "2 weeks enrolment", "start work", "2026-5-1", "2026-05-01 summer", "6 weeks after",
          "a b",
        ]
      ),
      ("Series", ["every 3 months", "last day of Februar", "10 february", "every 3 months from", "31st May"]),
      ("DueOfMilestone", ["agreed later", "2 weeks", "last day of february", "0 May", "1.5.2026"]),
      ("Dates", ["day of hold", "every year from July to August", "1 July to 31 July"]),
      ("Window", ["2026-06-01 - 2026-09-30", "2026-06-01 to", "2 weeks"]),
      ("Coverage", ["quarters", "until August", "6 months"]),
      ("DueOfReport", ["1 month after quarters end", "10. februar", "1 month quarter end"]),
      ("DaysOfCohort", ["1 May 2026", "2026-05", "2026-05-01 - 2026-05-03"]), ("FormName", ["a.b.c", "a b", ".a"]),
      ("FigureName", ["a.b.c", "a b", "a."]), ("Order", ["a", "a.total", "a.b.c.score"]),
    ])
  func patternsKeepOut(rule: String, phrases: [String]) throws {
    let reader = try #require(Self.readers[rule])
    let pattern = try NSRegularExpression(pattern: reader.pattern ?? "no pattern")
    for phrase in phrases {
      #expect(reader.init(phrase: phrase) == nil, "“\(phrase)” is a \(rule) after all")
      #expect(!pattern.fits(phrase), "the pattern lets “\(phrase)” through as \(rule)")
    }
  }

  @Test("describes what the language prints")
  func printedPhrasesAreDescribed() {
    var random = SeededGenerator(seed: 12)
    for _ in 0..<300 {
      let printed: [(String, any Phrase)] = [
        ("Length", random.length()), ("Day", random.dayRule()), ("TimeOfReminder", random.reminderTime()),
        ("Plan", random.plan()), ("Dates", random.dates()), ("DueOfReport", random.reportDue()),
        ("Coverage", random.coverage()), ("Series", random.series()), ("Amount", random.amount()),
        ("Capacity", random.capacity()), ("Collection", random.collection()), ("Counted", random.countRule()),
      ]
      for (rule, value) in printed {
        #expect(grammar.describes(value.phrase, by: rule), "the grammar knows no \(rule) “\(value.phrase)”")
      }
    }
  }
}

extension NSRegularExpression {
  fileprivate func fits(_ text: String) -> Bool {
    firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil
  }
}

extension PhraseGrammar {
  /// Every name that a rule uses.
  fileprivate var names: [String] { rules.values.flatMap(Self.names) }

  private static func names(in part: Part) -> [String] {
    switch part {
    case .literal: []
    case .name(let name): [name]
    case .sequence(let parts), .choice(let parts): parts.flatMap(names)
    case .repeat(let part, _, _): names(in: part)
    }
  }
}
