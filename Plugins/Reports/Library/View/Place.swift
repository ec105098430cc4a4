import RugePluginKit

/// Where an enrolment is, in the order in which the report lists them: waiting, the stages, then the ends.
enum Place: Hashable {
  case waiting
  case stage(id: String, title: String)
  case completed
  case withdrawn
  /// Not chosen.
  case declined

  init(_ enrolment: EnrolmentSummary) {
    switch enrolment.position {
    case _ where enrolment.isDeclined: self = .declined
    case .waiting: self = .waiting
    case .stage: self = .stage(id: enrolment.stage ?? "", title: enrolment.stageTitle ?? enrolment.stage ?? "")
    case .completed: self = .completed
    case .withdrawn: self = .withdrawn
    }
  }

  /// Every place of a programme, in order; of those not chosen is spoken only where there are any.
  static func all(_ summary: ProgressSummary) -> [Place] {
    [.waiting] + summary.stages.map { .stage(id: $0.id, title: $0.title) } + [.completed, .withdrawn]
      + (summary.totals.declined > 0 ? [.declined] : [])
  }

  func title(_ phrases: Phrases) -> String {
    switch self {
    case .waiting: phrases[.waiting]
    case .stage(_, let title): title
    case .completed: phrases[.completed]
    case .withdrawn: phrases[.withdrawn]
    case .declined: phrases[.declined]
    }
  }
}
