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
  var sessions = 0
  var minutes = 0
  var milestones = MilestoneTally()
  /// How many enrolments need attention.
  var needAttention = 0

  /// Waiting, or in a stage of the programme proper.
  var underWay: Int { waiting + inStage }

  mutating func add(_ enrolment: EnrolmentSummary, isFollowUp: Bool) {
    enrolments += 1
    switch enrolment.position {
    case .waiting: waiting += 1
    case .stage where isFollowUp: inFollowUp += 1
    case .stage: inStage += 1
    case .completed: completed += 1
    case .withdrawn: withdrawn += 1
    }
    sessions += enrolment.sessions.count
    minutes += enrolment.sessions.minutes
    milestones += enrolment.milestones
    if enrolment.needsAttention { needAttention += 1 }
  }
}
