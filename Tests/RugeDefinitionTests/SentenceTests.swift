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
    (.every(Span(2, .week)), "hver 2. uge", "every 2 weeks"),
  ])
  func plans(_ plan: SessionKind.Plan, _ danish: String, _ english: String) {
    #expect(names(.danish).plan(plan) == danish)
    #expect(names(.english).plan(plan) == english)
  }
}
