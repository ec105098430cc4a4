package import RugeCore

/// A small programme of the shape of Rugekassen, made in code so that rules are tested without a reader.
///
/// It begins with a form and an agreement, has a stage of work and one of anchoring, and is followed up afterwards.
package enum ProgrammeFixture {
  package static let programme = Programme(
    id: "rugekassen", title: text("Rugekassen", "The Incubator"), languages: [.danish, .english],
    length: .between(Span(4, .month), Span(6, .month)), roles: roles, forms: [admission], stages: stages, exits: exits,
    sessions: sessions, milestones: milestones, indicators: indicators, periods: [summer, christmas],
    reminders: reminders, reports: [quarterly])

  /// An advisory service: nobody goes from stage to stage.
  package static let withoutStages = Programme(
    id: "rådgivning", title: text("Rådgivning", "Advice"),
    sessions: [SessionKind(id: "samtale", title: text("Samtale", "Talk"), plan: .every(Span(1, .month), stage: nil))],
    milestones: [
      Milestone(
        id: "plan", title: text("Plan", "Plan"), due: .when(.relative(Offset(Span(2, .week), .after), .enrolment)))
    ],
    reminders: [
      ReminderRule(
        id: "stille", offset: Offset(Span(30, .day), .after), anchor: .lastSession("samtale"), to: ["rådgiver"])
    ])

  /// The programme with other reminders.
  package static func programme(reminding reminders: ReminderRule...) -> Programme {
    Programme(
      id: programme.id, title: programme.title, roles: roles, forms: [admission], stages: stages, sessions: sessions,
      milestones: milestones, indicators: indicators, periods: [summer, christmas], reminders: reminders)
  }

  private static func text(_ danish: String, _ english: String) -> LocalisedText {
    LocalisedText([.danish: danish, .english: english])
  }

  private static let roles = [
    Role(id: "rådgiver", title: text("Rådgiver", "Adviser")),
    Role(id: "kontakt", title: text("Kontaktperson", "Contact"), side: .organisation),
  ]

  private static let admission = Form(
    id: "optagelse", title: text("Optagelse", "Admission"), by: .role("rådgiver"),
    fields: [
      Field(id: "frivillighed", ask: text("Bygger det på frivillighed?", "Built on volunteering?"), kind: .yesOrNo),
      Field(id: "afprøvet", ask: text("Er det afprøvet?", "Is it tested?"), kind: .yesOrNo),
      Field(id: "bemærkning", ask: text("Bemærkninger?", "Remarks?"), kind: .longText),
    ],
    passedWhen: .all([.field("frivillighed", is: .yesOrNo(true)), .field("afprøvet", is: .yesOrNo(true))]))

  private static let stages = [
    Stage(
      id: "afklaring", title: text("Afklaring", "Clarification"), length: .between(Span(2, .week), Span(4, .week)),
      enterWhen: .form(FormReference("optagelse"), .passed), leaveWhen: .all([.milestone("forventninger"), .agreedAll])),
    Stage(
      id: "udvikling", title: text("Udvikling", "Development"), length: .between(Span(10, .week), Span(14, .week)),
      leaveWhen: .all([
        .sessions(SessionsTest("sparring", .held(.atLeast(Quantity(millionths: 2_000_000))))),
        .milestones(.agreed, atLeast: nil),
      ])),
    Stage(id: "forankring", title: text("Forankring", "Anchoring")),
    Stage(id: "opfølgning", title: text("Opfølgning", "Follow-up"), isFollowUp: true),
  ]

  private static let exits = [
    Exit(id: "optaget", title: text("Optaget i fonden", "Joined the foundation")),
    Exit(id: "ophørt", title: text("Ophørt undervejs", "Stopped on the way")),
  ]

  private static let sessions = [
    SessionKind(id: "sparring", title: text("Sparring", "Coaching"), plan: .every(Span(2, .week), stage: nil)),
    SessionKind(id: "undervisning", title: text("Undervisning", "Teaching"), plan: .count(4, stage: "udvikling")),
  ]

  private static let milestones = [
    Milestone(
      id: "forventninger", title: text("Forventninger afstemt", "Expectations aligned"), stage: "afklaring",
      due: .when(.relative(Offset(Span(2, .week), .after), .enrolment))),
    Milestone(id: "økonomi", title: text("Økonomi", "Economy"), stage: "udvikling", due: .agreed, need: .agreed),
    Milestone(id: "metode", title: text("Metode", "Method"), stage: "udvikling", need: .agreed),
  ]

  private static let indicators = [
    Indicator(
      id: "frivillige", title: text("Frivillige", "Volunteers"), unit: text("personer", "people"),
      collection: .every(Span(3, .month), untilAfterEnd: nil),
      baseline: .enrolment, target: .agreed),
    Indicator(
      id: "kommuner", title: text("Kommuner", "Municipalities"), target: .value(Quantity(millionths: 65_000_000))),
  ]

  private static let summer = CalendarPeriod(
    id: "sommerpause", dates: .everyYear(fromMonth: 7, fromDay: 1, toMonth: 7, toDay: 31))
  private static let christmas = CalendarPeriod(
    id: "juleferie", dates: .everyYear(fromMonth: 12, fromDay: 22, toMonth: 1, toDay: 4))

  private static let reminders = [
    ReminderRule(
      id: "milepæl-snart", offset: Offset(Span(14, .day), .before), anchor: .eachMilestoneDue,
      to: ["kontakt", "rådgiver"], quiet: ["sommerpause"]),
    ReminderRule(
      id: "stille", offset: Offset(Span(30, .day), .after), anchor: .lastSession("sparring"),
      repeats: .every(Span(2, .week)), to: ["rådgiver"], quiet: ["sommerpause"], unless: .stage("opfølgning")),
  ]

  private static let quarterly = ReportRule(
    id: "kvartal", audience: .funder, due: .after(Span(1, .month), .quarter),
    sections: [.narrative, .progress, .indicators, .deviations])
}
