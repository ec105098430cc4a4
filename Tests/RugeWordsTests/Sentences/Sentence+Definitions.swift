import RugeCore
import RugeWords

extension Sentence {
  /// Everything that can be found wrong in a definition, in each of its forms.
  static let definitions: [Sentence] =
    problems(encodings) + problems(limits) + problems(texts) + problems(syntax)
    + problems(expectations) + problems(wrongShapes) + problems(elements) + problems(names) + problems(obstacles)
    + problems(doubts) + problems(units) + problems(untitled)

  private static let untitled: [DefinitionProblem] =
    DefinitionProblem.TitleForm.allCases.map { .untitled(["forløb"], $0) } + [.untitled(["ny", "god"], .option)]

  private static let units: [DefinitionProblem] =
    tested.map { .otherUnit("3 people", of: $0) } + [.redundantBound("at_least", beside: "is")]

  private static let tested: [DefinitionProblem.TestedNumber] = [
    .inUnit("omsætning", unit: "DKK"), .figure("frivillige"), .answer("alder"), .mark("modenhed"), .score("rubrik"),
    .sessions, .hours, .records("henvisning"),
  ]

  private static let obstacles: [DefinitionProblem] = [
    .neverHolds(.laterMilestone("økonomi", stage: "forankring")),
    .neverHolds(.reachedLater("økonomi", stage: "forankring")),
    .neverHolds(.tooFewMilestones(have: 2, needed: 3)), .neverHolds(.laterSessions("sparring", stage: "forankring")),
    .neverHolds(.tooFewSessions("sparring", planned: 2, needed: 3)),
    .neverHolds(.laterRound("rang.final", stage: "forankring")), .neverHolds(.otherStage("forankring")),
    .neverHolds(.hasLeft("alumne")), .neverHolds(.noSuchNumber), .neverHolds(.noSuchAnswers),
    .neverHolds(.neverReached("plan")), .neverHolds(.neverPassed("optagelse")),
  ]

  private static let doubts: [DefinitionProblem] =
    [
      .unreachableStage("b", behind: "a"), .waitsForItself(["a"]),
      .waitsForItself(["a", "b"]), .dueAfterGate(milestone: "m", stage: "a"),
      .dueOutsideStage(milestone: "m", stage: "a", .before), .dueOutsideStage(milestone: "m", stage: "a", .after),
      .datesDisagree(stage: "a", dates: Span(7, .week), length: .between(Span(8, .week), Span(8, .week))),
      .datesOutOfOrder("fase-1", above: "programstart"), .datesOverlap(stage: "b", previous: "a"),
      .cohortLacksDate("demo-day", cohort: "2026"), .formWithoutScore("f"),
      .choiceTooLate(stage: "b", form: "f.sidste"),
      .nothingToScore("f"), .nothingToTotal, .changeWithoutBaseline("fravær"), .besideCount("collect"),
      .mergesItself(["a"]), .mergesItself(["a", "b"]), .mergesMerged("a", "b"), .leftOutByItself(["a"]),
      .leftOutByItself(["a", "b"]), .endsNotLast, .periodForDay("programstart"), .comparesNothing(lacking: .period),
      .comparesNothing(lacking: .indicators),
      .dueAfterEnd(milestone: "m", length: .between(Span(3, .month), Span(3, .month))),
      .nameOfAnother("Nej", other: "nej"),
      .sameTitle("Ja", other: "jo"), .answerWord("Ved ikke"), .wasItself("a"), .stillThere("a", of: "b"),
      .swappedIDs("a", "b"), .datesBeyondLength(Span(5, .month), length: .between(Span(2, .month), Span(2, .month))),
      .targetBeyondScale("20", 1...9), .internalTooEarly("kvartal"),
      .leavesTimeOut("aars"), .dueBeforeCutOff("aars"), .nothingPlanned("moede"),
    ] + DefinitionProblem.UselessDay.allCases.map { .neverAsked("plan", $0) }

  private static let encodings: [DefinitionProblem] = [
    .wrongEncoding(.utf16), .wrongEncoding(.utf32), .wrongEncoding(.singleByte),
  ]

  private static let limits: [DefinitionProblem] = [
    .tooLarge(.bytes(1 << 20)), .tooLarge(.depth(64)), .tooLarge(.nodes(200_000)), .tooLarge(.aliases(100)),
    .tooLarge(.scalarBytes(65_536)),
  ]

  private static let texts: [DefinitionProblem] = [
    .empty, .invisibleCharacter(0x202E), .tooManyFindings(200, leftOut: 7), .tag("!!str"), .mergeKey, .severalDocuments,
    .unknownAlias("a"), .aliasToCollection("a"), .duplicateKey("a"), .keyNotText, .fragileText,
    .unusedAnchor("Co"), .noBreakSpace, .typographicQuotes, .cutOff("#2"), .nullWord("~"), .thousandsPoint("10.000"),
    .similarKeys("Mentor"), .swallowedKey("host:Fonden"),
    .unread, .emptyText, .emptyList, .withoutLanguage,
  ]

  private static let syntax: [DefinitionProblem] = mistakes.map { .syntax($0) }

  private static let mistakes: [DefinitionProblem.SyntaxMistake] = [
    .tab, .colonWithoutSpace, .dashWithoutSpace, .emptyKey, .textAfterQuote, .colonInText, .missingColon, .wrongIndent,
    .dashNotAllowed, .keyNotAllowed,
    .unclosedQuote, .unclosedList, .unclosedMapping, .missingValue, .unknownEscape, .reservedStart("@"), .blockHeader,
    .directive, .unknownVersion, .textAfterEnd, .other,
  ]

  private static let expectations: [DefinitionProblem] = expected.map { .badValue("snart", expected: $0) }

  private static let expected: [DefinitionProblem.Expectation] = [
    .boolean, .integer(0...9), .number, .numberFromZero, .wholeNumber(from: 1), .spanAboveZero, .scale, .date,
    .timeZone, .oneOf(["a", "b"]),
    .wordOrName(["weekends"], [.period]),
    .positive, .span,
    .every, .length, .dayRule, .milestoneDue, .reminderAnchor, .plan, .periodDates, .reportDue, .roleTime,
    .fieldKind(["yes or no", "number UNIT"]),
    .condition, .target,
  ]

  private static let shapes: [DefinitionProblem.Shape] = [.text, .list, .mapping]

  private static let wrongShapes: [DefinitionProblem] = shapes.flatMap { expected in
    shapes.filter { $0 != expected }.map { .wrongShape(expected: expected, found: $0) }
  }

  private static let elements: [DefinitionProblem] = DefinitionProblem.ElementKind.allCases.flatMap {
    [
      DefinitionProblem.duplicateID("a", $0), .unknownReference("a", $0), .unknownReference("a", $0, isA: .role),
      .unused("a", $0),
    ]
  }

  private static let names: [DefinitionProblem] = [
    .missingTranslation(.danish), .missingTranslation(.english),
    .unknownKey("stagess", known: ["stages", "title"]), .strayWord("og"), .bareList(mayBeText: true),
    .bareList(mayBeText: false),
    .noSuchDay("31 June", last: "30 June"), .missingKey("title"), .emptyValue("title"),
    .severalConditions(["any", "all"]), .incomparableField("bemærkning"),
    .oneAnswer(field: "alder", example: "5"), .testOutside("indicator: {id: …, at_least: …}"),
    .dateOutsideCalendar("lejr", dates: "day of cohort"), .badID("1a"), .reservedID("all"),
    .followUpNotLast("a"),
    .lengthsDisagree(
      stages: .between(Span(7, .month), Span(9, .month)), programme: .between(Span(4, .month), Span(6, .month))),
  ]
}
