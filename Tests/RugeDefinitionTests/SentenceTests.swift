import RugeCore
import RugeWords
import Testing

/// Rules of a programme as sentences, in both languages.
struct SentenceTests {
  private let programme = Programme(
    id: "p", title: LocalisedText("P"),
    roles: [
      Role(id: "r", title: LocalisedText([.danish: "Rådgiver", .english: "Adviser"])),
      Role(id: "k", title: LocalisedText([.danish: "Kontakt", .english: "Contact"])),
    ],
    forms: [
      Form(
        id: "f", title: LocalisedText([.danish: "Optagelse", .english: "Admission"]),
        fields: [
          Field(id: "a", ask: LocalisedText([.danish: "Klar?", .english: "Ready?"]), kind: .yesOrNo),
          Field(id: "n", ask: LocalisedText([.danish: "Antal?", .english: "How many?"]), kind: .number(unit: nil)),
        ])
    ],
    stages: [Stage(id: "s", title: LocalisedText([.danish: "Udvikling", .english: "Development"]))],
    sessions: [SessionKind(id: "m", title: LocalisedText("sparring"))],
    milestones: [Milestone(id: "x", title: LocalisedText([.danish: "Økonomi", .english: "Economy"]))])

  private func names(_ language: Language) -> ProgrammeWords { ProgrammeWords(Words(language), programme) }

  @Test(
    arguments: [
      (.milestone("x"), "milepælen »Økonomi« er godkendt", "the milestone “Economy” is accepted"),
      (.milestones(.agreed, atLeast: nil), "alle aftalte milepæle er godkendt", "all agreed milestones are accepted"),
      (.milestones(.all, atLeast: nil), "alle milepæle er godkendt", "all milestones are accepted"),
      (.form(FormReference("f"), .passed), "skemaet »Optagelse« er bestået", "the form “Admission” is passed"),
      (.form(FormReference("f"), .answered), "skemaet »Optagelse« er besvaret", "the form “Admission” is answered"),
      (
        .sessions(SessionsTest("m", .held(.atLeast(Quantity(millionths: 1_000_000))))),
        "»sparring« er holdt mindst én gang", "“sparring” was held at least once"
      ),
      (
        .sessions(SessionsTest("m", .held(.atLeast(Quantity(millionths: 5_000_000))))),
        "»sparring« er holdt mindst 5 gange", "“sparring” was held at least 5 times"
      ),
      (.agreedAll, "alle aftaler med organisationen er på plads", "all agreements with the organisation are in place"),
      (.stage("s"), "organisationen er i fasen »Udvikling«", "the organisation is in the stage “Development”"),
      (
        .any([.stage("s"), .stage("s")]), "organisationen er i fasen »Udvikling« eller »Udvikling«",
        "the organisation is in the stage “Development” or “Development”"
      ),
      (
        .all([.milestones(.all, atLeast: nil), .any([.agreedAll, .stage("s")])]),
        "alle milepæle er godkendt og (alle aftaler med organisationen er på plads eller "
          + "organisationen er i fasen »Udvikling«)",
        "all milestones are accepted and (all agreements with the organisation are in place or "
          + "the organisation is in the stage “Development”)"
      ),
      (
        .atLeast(1, of: [.agreedAll, .milestones(.all, atLeast: nil)]),
        "mindst 1 af disse gælder: alle aftaler med organisationen er på plads; alle milepæle er godkendt",
        "at least 1 of these hold: all agreements with the organisation are in place; all milestones are accepted"
      ),
    ] as [(Condition, String, String)])
  func conditions(_ condition: Condition, _ danish: String, _ english: String) {
    #expect(names(.danish).condition(condition) == danish)
    #expect(names(.english).condition(condition) == english)
  }

  private static func test(
    _ relation: NumberTest.Relation, _ bound: Amount, of measure: NumberTest.Measure = .level, within: Span? = nil,
    held: Span? = nil, excluding: ElementID? = nil
  ) -> NumberTest {
    NumberTest([.init(relation, bound)], of: measure, within: within, held: held, excluding: excluding)
  }

  private static func number(_ value: Int, unit: String? = nil, isPercent: Bool = false) -> Amount {
    Amount(Quantity(millionths: Int64(value) * 1_000_000), unit: unit, isPercent: isPercent)
  }

  @Test("Milestones that are reached by themselves are reached, and accepted by nobody", arguments: Language.allCases)
  func reachedByThemselves(_ language: Language) {
    let names = ProgrammeWords(
      Words(language),
      Programme(
        id: "p", title: LocalisedText("P"),
        milestones: [
          Milestone(id: "x", title: LocalisedText("Seen"), reviewedBy: "r"),
          Milestone(id: "y", title: LocalisedText("Met"), reachedWhen: .agreedAll),
        ]))
    func clause(_ condition: Condition) -> String { names.condition(condition) }
    let (reached, accepted) = language == .danish ? ("nået", "godkendt") : ("reached", "accepted")
    #expect(clause(.milestone("y")).hasSuffix(" \(reached)"))
    #expect(clause(.milestone("x")).hasSuffix(" \(accepted)"))
    #expect(clause(.milestones(.all, atLeast: nil)).hasSuffix(" \(reached)"))
    #expect(clause(.milestones(.all, atLeast: 1)).hasSuffix(" \(reached)"))
    #expect(clause(.milestones(.agreed, atLeast: nil)).hasSuffix(" \(accepted)"))
    #expect(names.gap(.milestoneOpen("y", .accepted, due: nil)).hasSuffix(" \(reached)"))
    #expect(names.gap(.milestoneOpen("x", .accepted, due: nil)).hasSuffix(" \(accepted)"))
  }

  @Test(
    "What a number must be is said as a person would say it",
    arguments: [
      (test(.is, number(5)), "er 5", "is 5"), (test(.above, number(3)), "er over 3", "is above 3"),
      (test(.below, number(15, isPercent: true)), "er under 15 %", "is below 15%"),
      (test(.atLeast, number(100_000, unit: "DKK")), "er mindst 100.000 DKK", "is at least DKK 100,000"),
      (test(.atMost, number(65, unit: "kommuner")), "er højst 65 kommuner", "is at most 65 kommuner"),
      (
        test(.atLeast, number(1), of: .change), "er steget med mindst 1 i forhold til starttallet",
        "has risen by at least 1 from the baseline"
      ),
      (
        test(.atMost, number(-60, isPercent: true), of: .change), "er faldet med mindst 60 % i forhold til starttallet",
        "has fallen by at least 60% from the baseline"
      ),
      (
        test(.below, number(-2), of: .change), "er faldet med mere end 2 i forhold til starttallet",
        "has fallen by more than 2 from the baseline"
      ),
      (
        test(.above, number(-2), of: .change), "er faldet med mindre end 2 i forhold til starttallet",
        "has fallen by less than 2 from the baseline"
      ),
      (
        test(.below, number(2), of: .change), "er steget med mindre end 2 i forhold til starttallet",
        "has risen by less than 2 from the baseline"
      ),
      (test(.above, number(0), of: .change), "er steget i forhold til starttallet", "has risen from the baseline"),
      (test(.is, number(0), of: .change), "er uændret i forhold til starttallet", "has not changed from the baseline"),
      (
        test(.below, number(3), within: Span(12, .month)), "er under 3 inden for de seneste 12 måneder",
        "is below 3 within the last 12 months"
      ),
      (
        test(.atLeast, number(1), held: Span(6, .month)), "er mindst 1 i 6 måneder uden afbrydelse",
        "is at least 1 for 6 months without a break"
      ),
      (
        test(.atLeast, number(1), excluding: "ferie"), "er mindst 1 (»ferie« ikke medregnet)",
        "is at least 1 (not counting “ferie”)"
      ),
    ] as [(NumberTest, String, String)])
  func numberTests(_ test: NumberTest, _ danish: String, _ english: String) {
    #expect(names(.danish).test(test) == danish)
    #expect(names(.english).test(test) == english)
  }

  @Test func severalBoundsAreJoined() {
    let test = NumberTest([.init(.atLeast, Self.number(3)), .init(.below, Self.number(9))])
    #expect(names(.danish).test(test) == "er mindst 3 og under 9")
    #expect(
      names(.english).condition(.sessions(SessionsTest("m", .held(test))))
        == "“sparring” was held at least 3 and below 9 times")
  }

  @Test(
    "Sessions, forms, records and exits are conditions that read as sentences",
    arguments: [
      (
        .sessions(SessionsTest(nil, .held(test(.atLeast, number(1))))), "der er holdt mindst ét møde",
        "at least one session was held"
      ),
      (
        .sessions(SessionsTest(nil, .held(test(.atMost, number(4))))), "der er holdt højst 4 møder",
        "at most 4 sessions were held"
      ),
      (
        .sessions(SessionsTest("m", .held(test(.atLeast, number(2), within: Span(3, .month))))),
        "»sparring« er holdt mindst 2 gange inden for de seneste 3 måneder",
        "“sparring” was held at least 2 times within the last 3 months"
      ),
      (
        .sessions(SessionsTest("m", .hours(test(.atLeast, number(1))))), "»sparring« har varet mindst én time i alt",
        "“sparring” has taken at least one hour in all"
      ),
      (
        .sessions(SessionsTest(nil, .hours(test(.atLeast, number(14))))), "møderne har varet mindst 14 timer i alt",
        "the sessions have taken at least 14 hours in all"
      ),
      (
        .sessions(SessionsTest("m", .missed(test(.atMost, number(1))))),
        "organisationen er udeblevet fra »sparring« højst én gang",
        "the organisation has missed “sparring” at most once"
      ),
      (
        .sessions(SessionsTest("m", .attendedAll)), "organisationen har deltaget i »sparring« hver gang",
        "the organisation has attended “sparring” every time"
      ),
      (
        .sessions(SessionsTest(nil, .attendedAll)), "organisationen har deltaget i alle møder",
        "the organisation has attended every session"
      ),
      (
        .form(FormReference("f"), .score(test(.atLeast, number(3)))), "scoren i skemaet »Optagelse« er mindst 3",
        "the score of the form “Admission” is at least 3"
      ),
      (
        .form(FormReference("f", round: "to"), .place(test(.atMost, number(10)))),
        "organisationen er blandt de 10 bedste i skemaet »Optagelse (to)«",
        "the organisation is among the best 10 in the form “Admission (to)”"
      ),
      (
        .records(RecordsTest("h", states: ["optaget"], number: test(.atLeast, number(1)))),
        "der er mindst én registrering af »h« med status »optaget«",
        "there is at least one record of “h” with the status “optaget”"
      ),
      (
        .records(RecordsTest("h", number: test(.below, number(3)))), "der er under 3 registreringer af »h«",
        "there are below 3 records of “h”"
      ),
      (
        .milestones(.all, atLeast: 3), "mindst 3 af milepælene er godkendt", "at least 3 of the milestones are accepted"
      ),
      (.signed("a"), "aftalen »a« er underskrevet", "the agreement “a” is signed"),
      (.exited("e"), "forløbet er afsluttet med »e«", "the enrolment has ended with “e”"),
      (.indicator("i", test(.atLeast, number(3))), "tallet for »i« er mindst 3", "the figure “i” is at least 3"),
    ] as [(Condition, String, String)])
  func testsInConditions(_ condition: Condition, _ danish: String, _ english: String) {
    #expect(names(.danish).condition(condition) == danish)
    #expect(names(.english).condition(condition) == english)
  }

  @Test(
    "Days that return are said with their anchor or their dates",
    arguments: [
      (.every(Span(3, .month), from: .enrolment), "hver 3. måned fra optagelsen", "every 3 months from enrolment"),
      (.lastDay(ofMonths: [2, 8]), "den sidste dag i februar og august", "on the last day of February and August"),
      (
        .everyYear([.init(month: 2, day: 10), .init(month: 8, day: 10)]), "hvert år den 10. februar og 10. august",
        "every year on 10 February and 10 August"
      ),
    ] as [(DaySeries, String, String)])
  func series(_ series: DaySeries, _ danish: String, _ english: String) {
    #expect(names(.danish).series(series) == danish)
    #expect(names(.english).series(series) == english)
  }

  @Test func participantsOfAnotherKindAreSpokenOfAsParticipants() {
    let families = Programme(
      id: "p", title: LocalisedText("P"), participants: Participants(kind: "familie"),
      stages: [Stage(id: "s", title: LocalisedText("S"))])
    #expect(ProgrammeWords(Words(.danish), families).condition(.stage("s")) == "deltageren er i fasen »S«")
    #expect(ProgrammeWords(Words(.english), families).condition(.stage("s")) == "the participant is in the stage “S”")
  }

  @Test func conditionsOnAnswers() throws {
    let number = try #require(Quantity("1.5"))
    let condition = FormCondition.any([.field("a", is: .yesOrNo(false)), .field("n", is: .number(number))])
    #expect(
      names(.danish).condition(condition, of: "f") == "svaret på »Klar?« er nej eller svaret på »Antal?« er 1,5")
    #expect(
      names(.english).condition(condition, of: "f")
        == "the answer to “Ready?” is no or the answer to “How many?” is 1.5")
  }

  @Test(
    arguments: [
      (.relative(Offset(Span(2, .week), .after), .enrolment), "2 uger efter optagelsen", "2 weeks after enrolment"),
      (.relative(nil, .enrolment), "ved optagelsen", "at enrolment"),
      (
        .relative(Offset(Span(1, .day), .before), .end(of: "s")), "1 dag før slutningen af fasen »Udvikling«",
        "1 day before the end of the stage “Development”"
      ),
      (.relative(nil, .day("d")), "på dagen »d«", "on the day “d”"),
      (.relative(nil, .end(of: "forår")), "ved slutningen af perioden »forår«", "at the end of the period “forår”"),
      (.relative(Offset(Span(1, .week), .after), .day("d")), "1 uge efter »d«", "1 week after “d”"),
      (
        .relative(nil, .start(of: "s")), "ved starten på fasen »Udvikling«",
        "at the start of the stage “Development”"
      ),
      (.fixed(Day(ordinal: 20_574)), "1. maj 2026", "1 May 2026"),
    ] as [(DayRule, String, String)])
  func dayRules(_ rule: DayRule, _ danish: String, _ english: String) {
    #expect(names(.danish).dayRule(rule) == danish)
    #expect(names(.english).dayRule(rule) == english)
  }

  @Test func aReminderSaysWhoWhenHowOftenAndWhenNot() {
    let rule = ReminderRule(
      id: "q", offset: Offset(Span(30, .day), .after), anchor: .lastSession("m"), repeats: .every(Span(2, .week)),
      to: ["r"],
      quiet: ["juli"], unless: .stage("s"))
    #expect(
      names(.danish).reminderRule(rule)
        == "Rådgiver får besked 30 dage efter den seneste »sparring«, og igen hver 2. uge. "
        + "Hvad der falder i »juli«, venter til den første dag efter. "
        + "Det sker ikke, hvis organisationen er i fasen »Udvikling«.")
    #expect(
      names(.english).reminderRule(rule)
        == "Adviser is told 30 days after the latest “sparring”, and again every 2 weeks. "
        + "What falls in “juli” waits until the first day after. "
        + "It is left out if the organisation is in the stage “Development”.")
  }

  @Test func aReminderToSeveralOnTheDayItself() {
    let rule = ReminderRule(id: "q", offset: nil, anchor: .eachMilestoneDue, to: ["r", "k"])
    #expect(names(.danish).reminderRule(rule) == "Rådgiver og Kontakt får besked på dagen for hver milepæls frist.")
    #expect(
      names(.english).reminderRule(rule) == "Adviser and Contact are told on the day of each milestone’s due date.")
  }

  @Test(arguments: [
    (ProgrammeLength.between(Span(4, .month), Span(6, .month)), "4 til 6 måneder", "4 to 6 months"),
    (.between(Span(24, .month), Span(24, .month)), "24 måneder", "24 months"),
    (.between(Span(6, .week), Span(1, .year)), "6 uger til 1 år", "6 weeks to 1 year"),
    (.open, "uden fast slutning", "without a fixed end"),
  ])
  func lengths(_ length: ProgrammeLength, _ danish: String, _ english: String) {
    #expect(Words(.danish).length(length) == danish)
    #expect(Words(.english).length(length) == english)
  }

  @Test(arguments: [
    (Span(1, .week), "hver uge", "every week"), (Span(2, .week), "hver 2. uge", "every 2 weeks"),
    (Span(1, .year), "hvert år", "every year"), (Span(3, .year), "hvert 3. år", "every 3 years"),
    (Span(3, .month), "hver 3. måned", "every 3 months"),
  ])
  func intervals(_ span: Span, _ danish: String, _ english: String) {
    #expect(Words(.danish).every(span) == danish)
    #expect(Words(.english).every(span) == english)
  }

  @Test(arguments: [
    (SessionKind.Plan.count(4, stage: "s"), "4 i fasen »Udvikling«", "4 in the stage “Development”"),
    (.count(4, stage: nil), "4 i løbet af programmet", "4 in the course of the programme"),
    (.every(Span(2, .week), stage: nil), "hver 2. uge", "every 2 weeks"),
  ])
  func plans(_ plan: SessionKind.Plan, _ danish: String, _ english: String) {
    #expect(names(.danish).plan(plan) == danish)
    #expect(names(.english).plan(plan) == english)
  }
}
