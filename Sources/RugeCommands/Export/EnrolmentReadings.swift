/// The tables of enrolments that are for reading, and that no import takes back.
struct EnrolmentReadings {
  private let stages: ExportTable
  private let milestones: ExportTable
  private let agreements: ExportTable
  private let plans: ExportTable
  private let sessionAnswers: ExportTable
  private let changes: ExportTable

  /// Begins the tables with their headings.
  init(_ export: TableExport) throws {
    stages = try export.begin(
      "stages.csv", ["Organisation", "Stage", "Since", "Until", "Against its gate", "Reason"])
    let prose = ["Reason", "Note", "Evidence"]
    milestones = try export.begin("milestones.csv", ["Organisation", "Day", "Milestone", "Status"] + prose)
    agreements = try export.begin("agreements.csv", ["Organisation", "Day", "Agreement", "Value", "Due"] + prose)
    plans = try export.begin(
      "plans.csv",
      ["ruge: id", "Organisation", "Day", "Time", "Minutes", "Session", "Adviser", "State", "Note", "Note readers"])
    sessionAnswers = try export.begin(
      "session-answers.csv", ["Organisation", "Day", "Session", "Question", "Answer", "Note"])
    changes = try export.begin(
      "changes.csv", ["Organisation", "Day", "Change", "Role", "Person", "Until", "Reason", "Note"])
  }

  /// Writes what stands of one enrolment.
  func write(_ story: EnrolmentStory) throws {
    try story.writeStages(to: stages)
    for fact in story.standing {
      try story.writeMilestone(fact, to: milestones)
      try story.writeAgreement(fact, to: agreements)
      try story.writePlan(fact, to: plans)
      try story.writeSessionAnswer(fact, to: sessionAnswers)
      try story.writeChange(fact, to: changes)
    }
  }

  func finish(_ export: TableExport) throws {
    for table in [stages, milestones, agreements, plans, sessionAnswers, changes] {
      try export.finish(table, isTakenBack: false)
    }
  }
}
