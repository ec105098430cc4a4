import RugeCore
import RugeStore
import RugeWords

/// One enrolment in a list, with what is to be seen of it.
struct EnrolmentLine: Sendable {
  private let standing: Standing
  let programme: ProgrammeWords
  let attention: [Attention]
  /// The place on the waiting list, from 1.
  var waitingPlace: Int?

  init(_ standing: Standing, programme: ProgrammeWords, attention: [Attention]) {
    self.standing = standing
    self.programme = programme
    self.attention = attention
  }

  var row: EnrolmentRow { standing.row }
  var cohort: ElementID? { standing.cohort }
  /// While it rests.
  var pause: Pause? { standing.pause }
  /// What was decided about the application.
  var intake: IntakeState? { standing.intake }

  /// Everything that is to be done, the earliest first.
  var dues: [Due] { standing.prospect.dues }

  /// Since when somebody has let it wait for a place; `nil` for whoever is not on the waiting list.
  var waitsSince: Day? {
    guard case .waiting = row.position, row.isActive, let intake, intake.decision == .waitlisted else { return nil }
    return intake.on
  }

  /// The day on which it came where it is.
  var since: Day { waitsSince ?? row.since }

  /// Where it is, in a few words.
  var position: String {
    guard waitsSince != nil else { return programme.position(row.position, paused: pause != nil) }
    return programme.words.intakeStep(.waitlisted, place: waitingPlace)
  }

  /// Where its stage stands among the stages: those who wait first, those who have ended last.
  var stagePlace: Int {
    switch row.position {
    case .waiting: -1
    case .stage(let id): programme.programme.stages.firstIndex { $0.id == id } ?? 0
    case .completed, .withdrawn: .max
    }
  }

  /// The weightiest rule that points it out.
  var gravest: AttentionRule? {
    AttentionRule.allCases.first { rule in attention.contains { $0.rule == rule } }
  }

  /// The first reason to look, and how many more there are.
  func reasons(on day: Day) -> Table.Cell {
    guard let first = attention.first else { return Table.Cell("") }
    let more = attention.count - 1
    let text = programme.attentionInShort(first, on: day) + (more > 0 ? " +\(more)" : "")
    return Table.Cell(text, Tone(first.rule))
  }
}
