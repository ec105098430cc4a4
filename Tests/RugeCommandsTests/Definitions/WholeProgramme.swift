import RugeCore
import RugeTestSupport

/// An invented programme that uses every construct of the language, each at least once.
enum WholeProgramme {
  private static func text(_ danish: String, _ english: String) -> LocalisedText {
    LocalisedText([.danish: danish, .english: english])
  }

  private static func number(_ value: Int) -> Quantity { Quantity(millionths: Int64(value) * 1_000_000) }

  private static func test(_ relation: NumberTest.Relation, _ value: Int) -> NumberTest {
    NumberTest([NumberTest.Comparison(relation, Amount(number(value)))])
  }

  static let programme = Programme(
    id: "alt", title: text("Alt på én gang", "Everything at once"), host: "Fonden (opdigtet)",
    source: LocalisedText([.danish: "Opdigtet.", .english: "Invented."]),
    languages: [.danish, .english], length: .between(Span(3, .month), Span(1, .year)),
    participants: Participants(kind: "familie", title: text("familie", "family"), naming: .pseudonym),
    organisationFields: organisationFields, roles: roles, forms: forms, stages: stages, exits: exits,
    sessions: sessions, milestones: milestones, indicators: indicators, periods: periods,
    closedDays: ClosedDays(hasWeekends: true, periods: ["sommerpause"], move: .next), cohorts: cohorts,
    agreements: [
      AgreementKind(
        id: "samarbejde", title: text("Samarbejdsaftale", "Co-operation agreement"), evidence: .file, with: "leder"),
      AgreementKind(id: "samtykke", title: text("Samtykke", "Consent")),
    ], records: records, reminders: reminders, reports: reports)

  private static let organisationFields = [
    Field(id: "verdensmål", ask: text("Verdensmål", "Global goals"), kind: .several(FieldKind.developmentGoals)),
    Field(id: "form", ask: text("Form", "Form"), kind: .choice(["idé", "forening"]), isRequired: true),
  ]

  private static let roles = [
    Role(id: "rådgiver", title: text("Rådgiver", "Adviser"), time: Role.Time(amount: Span(4, .hour), per: .month)),
    Role(id: "leder", title: text("Leder", "Manager"), part: .payer),
    Role(id: "udfører", title: text("Udfører", "Provider"), part: .provider),
    Role(id: "investor", title: text("Investor", "Investor"), part: .investor),
    Role(id: "revisor", title: text("Revisor", "Auditor"), part: .verifier),
    Role(id: "kontakt", title: text("Kontaktperson", "Contact"), side: .organisation),
  ]

  private static let forms = [
    Form(
      id: "status", title: text("Status", "Status"), by: .participant,
      rounds: [FormRound(id: "2018", window: .between("2018-06-01"..."2018-09-30"))],
      fields: [
        Field(id: "strategi", ask: text("Har I en strategi?", "Do you have a strategy?"), kind: .yesOrNo),
        Field(
          id: "brugt", ask: text("Bruges den?", "Is it used?"), kind: .longText,
          unless: Field.Exception(field: "strategi", answered: .value(.yesOrNo(false)))),
        Field(
          id: "hvordan", ask: text("Hvordan?", "How?"), kind: .text,
          unless: Field.Exception(field: "brugt", answered: .none)),
        Field(id: "løn", ask: text("Hvad koster det?", "What does it cost?"), kind: .money(currency: "DKK")),
        Field(id: "hvem", ask: text("Med hvem?", "With whom?"), kind: .organisation),
        Field(id: "folk", ask: text("Hvor mange ansatte?", "How many employees?"), kind: .indicator("ansatte")),
      ]),
    Form(
      id: "rang", title: text("Rangordning", "Peer rank"), by: .eachParticipant, about: .eachOther,
      rounds: [
        FormRound(id: "prøve", window: .when(.relative(nil, .end(of: "kursus")))),
        FormRound(id: "sidste", window: .when(.relative(nil, .day("finale")))),
      ],
      fields: [
        Field(id: "hold", ask: text("Holdet", "The team"), kind: .scale(1...5)),
        Field(id: "marked", ask: text("Markedet", "The market"), kind: .scale(1...5)),
      ], score: .mean, shownTo: [.participant, .role("leder")]),
    Form(
      id: "bedømmelse", title: text("Bedømmelse", "Assessment"), by: .eachInRole("leder"), about: .eachApplicant,
      fields: [Field(id: "point", ask: text("Point", "Points"), kind: .number(unit: nil))], score: .sum,
      passedWhen: .atLeast(
        1, of: [.number("point", test(.above, 3)), .score(test(.atLeast, 12))])),
  ]

  private static let stages = [
    Stage(
      id: "kursus", title: text("Kursus", "Course"), dates: "forår", capacity: Capacity(least: 10, most: 12),
      choice: StageChoice(by: "leder", form: FormReference("bedømmelse"), measure: .score, others: "afslag"),
      enterWhen: .all([
        .signed("samtykke"), .form(FormReference("rang", round: "prøve"), .place(test(.atMost, 12))),
      ]),
      leaveWhen: .all([
        .sessions(SessionsTest("kursusdag", .attendedAll)),
        .any([
          .sessions(SessionsTest("kursusdag", .missed(test(.atMost, 1)))),
          .sessions(SessionsTest(nil, .held(test(.atLeast, 3)))),
        ]),
      ])),
    Stage(
      id: "praktik", title: text("Praktik", "Placement"), length: .between(Span(4, .week), Span(4, .week)),
      isOptional: true, isRepeatable: true, capacity: Capacity(most: 15),
      choice: StageChoice(by: nil, form: FormReference("rang", round: "sidste"), measure: .place, others: nil),
      leaveWhen: .all([
        .sessions(SessionsTest("samtale", .hours(test(.atLeast, 14)))),
        .indicator(
          IndicatorReference("ansatte", category: "flex"),
          NumberTest(
            [NumberTest.Comparison(.atMost, Amount(number(-60), isPercent: true))], of: .change,
            within: Span(6, .month),
            excluding: "sommerpause")),
        .indicator(
          "ansatte",
          NumberTest([NumberTest.Comparison(.atLeast, Amount(number(100_000), unit: "DKK"))], held: Span(6, .month))),
        .records(RecordsTest("henvisning", states: ["optaget", "afvist"], number: test(.atLeast, 1))),
      ])),
    Stage(
      id: "efter", title: text("Efter", "After"), length: .between(Span(24, .month), Span(24, .month)),
      isFollowUp: true, enterWhen: .milestones(.all, atLeast: 3)),
  ]

  private static let exits = [
    Exit(id: "gennemført", title: text("Gennemført", "Completed"), meaning: .completed),
    Exit(id: "afslag", title: text("Ikke udvalgt", "Not selected"), meaning: .declined),
    Exit(id: "vært", title: text("Blev i fonden", "Stayed"), meaning: .joinedHost),
    Exit(id: "alumne", title: text("Netværket", "The network"), meaning: .alumni),
    Exit(id: "længere", title: text("Et år til", "One more year"), meaning: .extended),
    Exit(id: "væk", title: text("Gik ud", "Left"), meaning: .dropped),
  ]

  private static let sessions = [
    SessionKind(
      id: "samtale", title: text("Samtale", "Talk"), shape: .oneToOne, host: "rådgiver",
      plan: .time(Span(14, .hour), stage: nil),
      length: Span(1, .hour),
      fields: [Field(id: "emne", ask: text("Emne", "Subject"), kind: .choice(["start", "drift"]))]),
    SessionKind(
      id: "kursusdag", title: text("Kursusdag", "Course day"), shape: .camp, plan: .countPerStage(2),
      attendance: .required),
    SessionKind(
      id: "café", title: text("Café", "Café"), shape: .event, plan: .every(Span(1, .month), stage: nil),
      attendance: .counted,
      isOpen: true),
    SessionKind(id: "finale", title: text("Finale", "Finals"), shape: .pitch, attendance: .named, on: "finale"),
    SessionKind(
      id: "værksted", title: text("Værksted", "Workshop"), shape: .lab, plan: .time(Span(3, .hour), stage: "kursus")),
  ]

  private static let milestones = [
    Milestone(
      id: "halvår", title: text("Halvårsregnskab", "Half-year accounts"),
      due: .repeating(.lastDay(ofMonths: [2, 8])), evidence: .text, reviewedBy: "rådgiver", weight: number(2)),
    Milestone(
      id: "besøg", title: text("Besøg", "Visit"), due: .repeating(.every(Span(3, .month), from: .start(of: "forår")))),
    Milestone(
      id: "trin", title: text("Et trin op", "One level up"), stage: "praktik",
      due: .when(.relative(Offset(Span(2, .week), .before), .end(of: "forår"))),
      reachedWhen: .indicator("trin", NumberTest([NumberTest.Comparison(.atLeast, Amount(number(1)))], of: .change))),
    Milestone(
      id: "aftale", title: text("Plan", "Plan"), stage: "kursus", due: .agreed, need: .agreed),
  ]

  private static let indicators = [
    Indicator(
      id: "ansatte", title: text("Ansatte", "Employees"), unit: text("personer", "people"),
      categories: [
        IndicatorCategory(id: "flex", title: text("Fleksjob", "Flexible jobs"), weight: Quantity(millionths: 500_000)),
        IndicatorCategory(id: "skåne", title: text("Skånejob", "Sheltered jobs")),
        IndicatorCategory(id: "begge", title: text("Fleks og skåne", "Both kinds"), merges: ["flex", "skåne"]),
      ], collection: .every(Span(6, .month), untilAfterEnd: Span(24, .month)), baseline: .before(Span(6, .month)),
      target: .agreed, aggregate: .mean),
    Indicator(
      id: "trin", title: text("Trin", "Level"),
      categories: [IndicatorCategory(id: "hold", title: text("Hold", "Team"))],
      scale: Scale(1...3, names: [1: text("Idé", "Idea"), 3: text("Drift", "Running")]), total: .lowest,
      collection: .at([Span(12, .month), Span(18, .month), Span(24, .month)]), baseline: .enrolment,
      target: .value(number(3)), aggregate: .lowest),
    Indicator(id: "samtaler", title: text("Samtaler", "Talks"), count: .sessions("samtale")),
    Indicator(id: "timer", title: text("Timer", "Hours"), count: .hours("samtale")),
    Indicator(id: "gæster", title: text("Gæster", "Guests"), count: .attendance("café")),
    Indicator(id: "optagne", title: text("Optagne", "Taken in"), count: .records("henvisning", state: "optaget")),
    Indicator(id: "nået", title: text("Nået", "Reached"), count: .milestones),
  ]

  private static let periods = [
    CalendarPeriod(id: "sommerpause", dates: .everyYear(fromMonth: 7, fromDay: 1, toMonth: 7, toDay: 31)),
    CalendarPeriod(id: "forår", dates: .periodOfCohort),
    CalendarPeriod(id: "finale", dates: .dayOfCohort),
    CalendarPeriod(id: "jul", dates: .fixed("2026-12-24"..."2026-12-26")),
  ]

  private static let cohorts = [
    Cohort(
      id: "2026", title: text("Hold 2026", "Cohort 2026"),
      dates: ["forår": "2026-02-01"..."2026-05-31", "finale": "2026-06-05"..."2026-06-05"]),
    Cohort(id: "2027", title: text("Hold 2027", "Cohort 2027")),
  ]

  private static let records = [
    RecordKind(
      id: "henvisning", title: text("Henvisning", "Referral"),
      fields: [Field(id: "til", ask: text("Til", "To"), kind: .organisation, isRequired: true)],
      states: [["foreslået"], ["sendt"], ["optaget", "afvist"]]),
    RecordKind(id: "match", title: text("Match", "Match"), about: .severalOrganisations),
    RecordKind(id: "tendens", title: text("Tendens", "Trend"), about: .nothing),
    RecordKind(id: "barriere", title: text("Barriere", "Barrier"), about: .role("kontakt")),
  ]

  private static let reminders = [
    ReminderRule(
      id: "svar", title: text("Svar på henvisning", "Answer to a referral"), offset: Offset(Span(4, .week), .after),
      anchor: .record("henvisning", state: "sendt"), repeats: .after([Span(15, .day), Span(30, .day), Span(60, .day)]),
      to: ["rådgiver"], unless: .records(RecordsTest("henvisning", states: ["optaget"], number: test(.atLeast, 1))),
      escalations: [ReminderRule.Escalation(after: Span(2, .week), to: ["leder"])]),
    ReminderRule(
      id: "sover", offset: Offset(Span(12, .month), .after), anchor: .lastSession("samtale"), to: ["rådgiver"],
      suggests: .pause),
    ReminderRule(
      id: "slut", offset: nil, anchor: .milestoneDue("trin"), to: ["kontakt", "rådgiver"], suggests: .end),
    ReminderRule(id: "skema", offset: Offset(Span(2, .week), .before), anchor: .eachFormDue("rang"), to: ["kontakt"]),
    ReminderRule(id: "tal", offset: Offset(Span(1, .week), .before), anchor: .eachFigureDue, to: ["kontakt"]),
    ReminderRule(id: "rapport", offset: Offset(Span(1, .week), .before), anchor: .eachReportDue, to: ["leder"]),
    ReminderRule(id: "første", offset: Offset(Span(1, .day), .after), anchor: .firstSession("samtale"), to: ["leder"]),
    ReminderRule(id: "finalen", offset: nil, anchor: .day(.day("finale")), to: ["leder"]),
  ]

  private static let reports = [
    ReportRule(
      id: "kvartal", title: text("Kvartalsrapport", "Quarterly report"), audience: .funder, to: ["leder"],
      due: .after(Span(1, .month), .quarter), internalDeadline: Span(18, .day), skipUnder: Span(3, .month),
      sections: [.narrative, .sessions, .element("henvisning"), .element("status")]),
    ReportRule(
      id: "halvår", audience: .board, due: .series(.everyYear([.init(month: 2, day: 10), .init(month: 8, day: 10)])),
      covers: .until(.lastDay(ofMonths: [2, 8])), sections: [.progress]),
    ReportRule(
      id: "til-sidst", audience: .everyone, due: .when(.relative(Offset(Span(1, .month), .after), .end(of: "efter"))),
      covers: .period(.halfYear), sections: [.deviations]),
    ReportRule(
      id: "finale", audience: .investor, due: .when(.relative(nil, .end(of: "kursus"))), sections: [.indicators]),
  ]
}
