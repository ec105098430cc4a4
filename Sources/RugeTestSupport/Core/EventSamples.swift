package import RugeCore

extension Event {
  /// At least one event of every type of fact, with each of the forms that its values can take.
  package static var samples: [Event] {
    FactType.allCases.flatMap(samples)
  }

  /// A switch without a default: a new type of fact does not compile before it has samples.
  private static func samples(of type: FactType) -> [Event] {
    switch type {
    case .organisationAdded: [.organisationAdded]
    case .figureKept: quantities.map { .figureKept("kommuner", $0) }
    case .personAdded: [.personAdded]
    case .definitionApplied: [.definitionApplied(programme: "rugekassen")]
    case .enrolled: [.enrolled(organisation: 2, programme: "rugekassen", definition: 1)]
    case .roleGiven: [.roleGiven("rådgiver", person: 9)]
    case .answered:
      answers.map { .answered(AnswerKey("optagelse", "frivillighed"), $0) }
        + [
          .answered(AnswerKey("rank", round: "trial-1", "team", by: 9), .unknown),
          .answered(AnswerKey("status", round: "2018", "antal"), .unknown),
          .answered(AnswerKey("skema", "formål", by: 3), .unknown),
        ]
    case .agreed: agreements
    case .stageEntered: [false, true].map { .stageEntered("udvikling", overridden: $0) }
    case .sessionHeld: [nil, 9].map { .sessionHeld(kind: "sparring", minutes: 90, host: $0) }
    case .milestoneSubmitted: [.milestoneSubmitted("økonomi")]
    case .milestoneAccepted: [false, true].map { .milestoneAccepted("økonomi", overridden: $0) }
    case .milestoneRejected: [.milestoneRejected("økonomi")]
    case .figureRecorded:
      [.figureRecorded("frivillige", .unknown), .figureRecorded("frivillige", .notApplicable)]
        + quantities.map { .figureRecorded("frivillige", .value($0)) }
        + [.figureRecorded(IndicatorReference("ansatte", category: "fleksjob"), .unknown)]
    case .completed:
      [
        .completed(exit: "optaget", overridden: false), .completed(exit: nil, overridden: true),
      ]
    case .withdrawn: [.withdrawn(exit: "ophørt"), .withdrawn(exit: nil)]
    case .reminderSent:
      [nil, "økonomi"].map { .reminderSent(rule: "milepæl-snart", about: $0, occurrence: "2026-03-18") }
    case .reminderCovered:
      [nil, "økonomi"].map { .reminderCovered(rule: "milepæl-snart", about: $0, occurrence: "2026-03-18") }
    case .factWithdrawn: [.factWithdrawn(7)]
    case .organisationAnswered: answers.map { .organisationAnswered(field: "form", $0) }
    case .eventHeld:
      [
        .eventHeld(kind: "café", minutes: 120, guests: nil),
        .eventHeld(kind: "café", minutes: 120, guests: 23, host: 9),
      ]
    case .cohortJoined: [.cohortJoined("2022")]
    case .signed: [.signed("samarbejde")]
    case .attended: [.attended(kind: "café", count: 7)]
    case .missed: [true, false].map { .missed(kind: "undervisning", excused: $0) }
    case .sessionAnswered: answers.map { .sessionAnswered(kind: "rådgivning", field: "emne", $0) }
    case .migrated: [.migrated(definition: 12)]
    case .renamed:
      ElementKind.allCases.map { .renamed(Renaming($0, from: "gammel", to: "ny")) }
        + [ElementKind.form, .session, .record].map {
          .renamed(Renaming(.field, from: "gammelt", to: "nyt", of: .init($0, "optagelse")))
        }
        + [
          Renaming(.round, from: "gammel", to: "ny", of: .init(.form, "optagelse")),
          Renaming(.category, from: "gammel", to: "ny", of: .init(.indicator, "ansatte")),
          Renaming(.state, from: "gammel", to: "ny", of: .init(.record, "henvisning")),
          Renaming(.option, from: "Ja. Meget.", to: "ja", of: .init(.form, "optagelse"), question: "frivillighed"),
        ].map(Event.renamed)
    case .recordAdded: [.recordAdded(kind: "henvisning")]
    case .recordParty:
      [
        .recordParty(nil, .organisation(4), part: nil), .recordParty(RecordID(31), .organisation(4), part: "køber"),
        .recordParty(nil, .person(9), part: nil),
      ]
    case .recordAnswered:
      answers.map { .recordAnswered(nil, field: "modtager", $0) }
        + [.recordAnswered(RecordID(31), field: "modtager", .value(.organisation(4)))]
    case .recordMoved: [nil, RecordID(31)].map { .recordMoved($0, to: "sendt") }
    case .edited: [.body(.edited)]
    case .cleared: [TextPurpose.email, .field("Telefon på dagen")].map { .body(.cleared($0)) }
    case .contact: [.body(.contact(of: 2))]
    case .contactEnded: [.body(.contactEnded(of: 2))]
    case .merged: [.body(.merged(into: 2))]
    case .decided: LifeEvent.Intake.allCases.map { .life(.decided($0)) }
    case .paused: [nil, "2026-08-01"].map { .life(.paused(until: $0)) }
    case .resumed: [.life(.resumed)]
    case .deviated: [.life(.deviated)]
    case .roleEnded: [.life(.roleEnded("rådgiver", person: 9))]
    case .organisationChanged: [.life(.organisationChanged(to: 2))]
    case .sessionPlanned, .sessionKept, .sessionCancelled, .sessionEffort, .sessionCohosted, .sessionJoint,
      .sessionConfirmed, .sessionBegan:
      meetings(of: type).map(Event.meeting)
    case .actionAdded:
      [.action(.added(owner: nil, due: nil)), .action(.added(owner: 9, due: "2026-03-06"))]
    case .actionDone: [.action(.done(ActionID(41)))]
    case .actionDropped: [.action(.dropped(ActionID(41)))]
    case .actionMoved: [nil, "2026-03-13"].map { .action(.moved(ActionID(41), due: $0)) }
    case .asked:
      [
        .ask(.asked(.form(FormReference("optagelse")), by: 9, until: "2026-03-20")),
        .ask(.asked(.form(FormReference("rank", round: "trial-1")), by: nil, until: nil)),
        .ask(.asked(.session(kind: "sparring"), by: nil, until: nil)), .ask(.asked(.figures, by: nil, until: nil)),
      ]
    case .askReceived: [.ask(.received(AskID(44)))]
    case .askClosed: [.ask(.closed(AskID(44)))]
    }
  }

  private static func meetings(of type: FactType) -> [MeetingEvent] {
    switch type {
    case .sessionPlanned:
      [
        .planned(kind: "sparring", minutes: 90, host: nil, at: PlannedTime("2026-03-06")),
        .planned(
          kind: "sparring", minutes: 60, host: 9,
          at: PlannedTime("2026-03-06", instant: Instant(milliseconds: 1_772_784_000_000), zone: "Europe/Copenhagen")),
      ]
    case .sessionKept: [.kept(SessionID(38))]
    case .sessionCancelled: [.cancelled(SessionID(38))]
    case .sessionEffort: MeetingEvent.Effort.allCases.map { .effort(kind: "sparring", $0, minutes: 45) }
    case .sessionCohosted: [.cohosted(kind: "sparring", person: 9)]
    case .sessionJoint: [.joint(kind: "sparring", minutes: 90, with: SessionID(37))]
    case .sessionConfirmed: [.confirmed(SessionID(37), by: 9)]
    case .sessionBegan:
      [
        .began(
          kind: "sparring",
          at: PlannedTime(
            "2026-03-06", instant: Instant(milliseconds: 1_772_784_000_000), zone: "Europe/Copenhagen"))
      ]
    default: []
    }
  }

  private static let quantities = [-1_500_000, 0, 1, 51_000_000, Int64.max].map { Quantity(millionths: $0) }

  private static let answers: [Known<Answer>] =
    [
      .unknown, .notApplicable, .value(.yesOrNo(true)), .value(.yesOrNo(false)), .value(.text),
      .value(.choices(["1", "17"])), .value(.choices([])), .value(.organisation(4)), .value(.see("antal")),
      .value(.date("2026-02-28")), .value(.choice("yes")), .value(.choice("ukendt: måske")), .value(.choice("")),
    ] + quantities.map { .value(.number($0)) }

  private static let agreements: [Event] =
    [
      .agreed(.target("frivillige"), .none), .agreed(.milestone("økonomi"), .none),
      .agreed(.milestone("økonomi"), .needed(by: nil)), .agreed(.milestone("økonomi"), .needed(by: "2026-04-01")),
    ] + quantities.map { .agreed(.target("frivillige"), .target($0)) }
}
