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
    case .answered: answers.map { .answered(form: "optagelse", field: "frivillighed", $0) }
    case .agreed: agreements
    case .stageEntered: [false, true].map { .stageEntered("udvikling", overridden: $0) }
    case .sessionHeld: [nil, 9].map { .sessionHeld(kind: "sparring", minutes: 90, host: $0) }
    case .milestoneSubmitted: [.milestoneSubmitted("økonomi")]
    case .milestoneAccepted: [.milestoneAccepted("økonomi")]
    case .milestoneRejected: [.milestoneRejected("økonomi")]
    case .figureRecorded:
      [.figureRecorded("frivillige", .unknown), .figureRecorded("frivillige", .notApplicable)]
        + quantities.map { .figureRecorded("frivillige", .value($0)) }
    case .completed:
      [
        .completed(exit: "optaget", overridden: false), .completed(exit: nil, overridden: true),
      ]
    case .withdrawn: [.withdrawn(exit: "ophørt"), .withdrawn(exit: nil)]
    case .reminderSent:
      [nil, "økonomi"].map { .reminderSent(rule: "milepæl-snart", about: $0, occurrence: "2026-03-18") }
    case .factWithdrawn: [.factWithdrawn(7)]
    }
  }

  private static let quantities = [-1_500_000, 0, 1, 51_000_000, Int64.max].map { Quantity(millionths: $0) }

  private static let answers: [Known<Answer>] =
    [
      .unknown, .notApplicable, .value(.yesOrNo(true)), .value(.yesOrNo(false)), .value(.text),
      .value(.date("2026-02-28")), .value(.choice("yes")), .value(.choice("ukendt: måske")), .value(.choice("")),
    ] + quantities.map { .value(.number($0)) }

  private static let agreements: [Event] =
    [
      .agreed(.target("frivillige"), .none), .agreed(.milestone("økonomi"), .none),
      .agreed(.milestone("økonomi"), .needed(by: nil)), .agreed(.milestone("økonomi"), .needed(by: "2026-04-01")),
    ] + quantities.map { .agreed(.target("frivillige"), .target($0)) }
}
