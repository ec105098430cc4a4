import RugePluginKit

/// One enrolment in the report: its record, with its milestones counted.
struct EnrolmentSummary: Encodable {
  let ref: String
  let organisation: EnrolmentRecord.Organisation
  let enrolledOn: String
  let position: EnrolmentRecord.Position
  /// The present stage's id, or the last one's after the end.
  let stage: String?
  let stageTitle: String?
  let since: String
  let days: Int
  let exit: String?
  /// What the end means.
  let meaning: String?
  /// `true` where it applies still, or ended before it took part.
  let onlyApplied: Bool?
  let paused: EnrolmentRecord.Pause?
  let sessions: EnrolmentRecord.Sessions
  let milestones: MilestoneTally
  let figures: [EnrolmentRecord.Figure]
  let due: [EnrolmentRecord.Due]
  /// Why it needs attention beyond what is overdue.
  let attention: [String]
  let deviations: [String]
  let needsAttention: Bool
  /// The answers to the forms that the report has a section for.
  let forms: [EnrolmentRecord.FilledForm]?
  /// The records of the kinds that it has a section for.
  let records: [ReportEntry]?
  let recordsLeftOut: [String: Int]?

  init(_ record: EnrolmentRecord, stageTitle: String?, soon: ClosedRange<String>) {
    let isUnderWay = record.position.isUnderWay
    var milestones = MilestoneTally()
    for milestone in record.milestones { milestones.add(milestone, isUnderWay: isUnderWay, soon: soon) }
    ref = record.ref
    organisation = record.organisation
    enrolledOn = record.enrolledOn
    position = record.position
    stage = record.stage
    self.stageTitle = stageTitle
    since = record.since
    days = record.days
    exit = record.exit
    meaning = record.meaning
    onlyApplied = record.onlyApplied
    paused = record.paused
    sessions = record.sessions
    self.milestones = milestones
    figures = record.figures
    due = record.due
    attention = record.attention
    deviations = record.deviations
    forms = record.forms
    records = record.records
    recordsLeftOut = record.recordsLeftOut
    needsAttention = !record.attention.isEmpty || record.due.contains(where: \.overdue)
  }

  /// Whether it ended by not being chosen.
  var isDeclined: Bool { !position.isUnderWay && meaning == "declined" }

  /// Whether it has not been chosen yet.
  var appliesStill: Bool { onlyApplied == true && position.isUnderWay }

  /// Whether readers may see who it is: whoever only applied is but a number to all others than the board and the staff.
  func isListed(for audience: String) -> Bool { onlyApplied != true || ["board", "staff"].contains(audience) }

  /// What is overdue, the oldest first.
  var overdue: [EnrolmentRecord.Due] { due.filter(\.overdue) }
}

extension EnrolmentRecord.Position {
  var isUnderWay: Bool { self == .waiting || self == .stage }
}
