import RugeCore
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
