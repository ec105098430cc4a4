import RugePluginKit

/// What all enrolments add up to.
struct Totals: Encodable {
  var enrolments = 0
  var waiting = 0
  /// In a stage of the programme proper.
  var inStage = 0
  /// In a follow-up stage.
  var inFollowUp = 0
  var completed = 0
  var withdrawn = 0
  /// Not chosen, so that they neither completed nor withdrew.
  var declined = 0
  /// How many were held; one with several at once is counted once.
  var sessions = 0
  var minutes = 0
  /// Those among them with people who take part in nothing.
  var openSessions = 0
  /// How many sessions more stand with the enrolments, since several met together.
  var repeatedSessions = 0
  var milestones = MilestoneTally()
  /// How many enrolments need attention.
  var needAttention = 0

  /// Waiting, or in a stage of the programme proper.
  var underWay: Int { waiting + inStage }

  mutating func add(_ enrolment: EnrolmentSummary, isFollowUp: Bool) {
    enrolments += 1
    switch enrolment.position {
    case _ where enrolment.isDeclined: declined += 1
    case .waiting: waiting += 1
    case .stage where isFollowUp: inFollowUp += 1
    case .stage: inStage += 1
    case .completed: completed += 1
    case .withdrawn: withdrawn += 1
    }
    let repeated = (enrolment.sessions.kinds ?? []).compactMap(\.repeated)
    sessions += enrolment.sessions.count - repeated.reduce(0) { $0 + $1.count }
    minutes += enrolment.sessions.minutes - repeated.reduce(0) { $0 + $1.minutes }
    repeatedSessions += repeated.reduce(0) { $0 + $1.count }
    milestones += enrolment.milestones
    if enrolment.needsAttention { needAttention += 1 }
  }

  /// Adds sessions with people who take part in nothing.
  mutating func add(_ open: ReportRequest.Programme.OpenSessions) {
    sessions += open.count
    minutes += open.minutes
    openSessions += open.count
  }
}
