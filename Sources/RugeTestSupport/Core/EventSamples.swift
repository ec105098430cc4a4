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
    case .milestoneAccepted: [.milestoneAccepted("økonomi")]
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
    case .eventHeld: [nil, 23].map { .eventHeld(kind: "café", minutes: 120, guests: $0) }
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
    case .recordAdded: [.recordAdded(kind: "henvisning")]
    case .recordParty:
      [
        .recordParty(nil, organisation: 4, part: nil), .recordParty(RecordID(31), organisation: 4, part: "køber"),
      ]
    case .recordAnswered:
      answers.map { .recordAnswered(nil, field: "modtager", $0) }
        + [.recordAnswered(RecordID(31), field: "modtager", .value(.organisation(4)))]
    case .recordMoved: [nil, RecordID(31)].map { .recordMoved($0, to: "sendt") }
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
