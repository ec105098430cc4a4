import RugeCore
import RugeStore
import RugeWords

/// The enrolments as tables: what each is, and what was recorded of it.
final class EnrolmentExport {
  private let export: TableExport
  private let programmes: Programmes
  private var store: Store { export.store }

  init(_ export: TableExport) {
    self.export = export
    self.programmes = Programmes(export.store)
  }

  func run() throws {
    let rows = try store.enrolments()
    try exportEnrolments(rows)
    let sessions = try export.begin(
      "sessions.csv",
      [
        "ruge: id", "Organisation", "Day", "Minutes", "Session", "Adviser", "Note", "Note readers", "Joint meeting",
        "Held together with", "Confirmed by", "Began", "Preparation (minutes)", "Travel (minutes)",
      ])
    let attendance = try export.begin(
      "attendance.csv", ["Organisation", "Day", "Session", "Status", "Count", "Minutes", "Note"])
    let figures = try export.begin("figures.csv", ["Organisation", "Day", "Indicator", "Value", "Note"])
    let answers = try export.begin(
      "answers.csv", ["Organisation", "Day", "Form", "Answered by", "Question", "Answer", "Note"])
    let actions = try export.begin(
      "actions.csv", ["ruge: id", "Organisation", "Day", "Action", "Owner", "Due", "Done"])
    let readings = try EnrolmentReadings(export)
    let meetings = try store.firstOfJointSessions(calledNow: programmes.presentNames())
    for row in rows {
      let story = try EnrolmentStory(row, programmes, export)
      for fact in story.standing {
        try story.writeSession(fact, at: meetings[fact.fact.sequence], to: sessions)
        try story.writeAttendance(fact, to: attendance)
        try story.writeFigure(fact, to: figures)
        try story.writeAnswer(fact, to: answers)
        try story.writeAction(fact, to: actions)
      }
      try readings.write(story)
    }
    for table in [sessions, attendance, figures, answers, actions] { try export.finish(table) }
    try readings.finish(export)
  }

  private func exportEnrolments(_ rows: [EnrolmentRow]) throws {
    // One id for each thing, whichever version an enrolment follows: an import reads them by the newest.
    let states = try rows.map { row in
      try store.state(of: row.enrolment)?.renamed(programmes.present(row.programme).changes)
    }
    let roles = Set(states.flatMap { $0.map { Array($0.roles.keys) } ?? [] }).sorted { $0.rawValue < $1.rawValue }
    let headings =
      ["ruge: id", "Organisation", "Programme", "Cohort", "Enrolled"] + roles.map(\.rawValue)
      + ["Stage", "Stage since", "Stages", "Exit", "Ended"]
    try export.table("enrolments.csv", headings) { table in
      for (row, state) in zip(rows, states) {
        guard let state else { continue }
        let people = roles.map { role -> ExportTable.Cell in
          .text(NameList.cell((state.roles[role] ?? []).compactMap { export.names.name(of: .person($0)) }))
        }
        let stage = state.visits.last
        let programme = try programmes.present(row.programme).programme
        // What is dropped no import can enter; those who are there still, it has to tell of.
        let course = state.visits.filter { programme.stage($0.stage) != nil || $0 == stage }
        try table.add(
          [
            .plain(Subject.enrolment(row.enrolment).description), .text(row.organisationName),
            .plain(row.programme.rawValue), .plain(state.cohort?.rawValue), .plain(row.enrolledOn.description),
          ] + people + [
            .plain(stage?.stage.rawValue), .plain(stage?.since.description), .plain(EntryRow.cell(course)),
            .plain(state.ending.map(Self.word)), .plain(state.ending?.on.description),
          ])
      }
    }
  }

  /// How an enrolment ended, as an import reads it.
  private static func word(_ ending: Ending) -> String {
    switch (ending.kind, ending.exit) {
    case (.completed, let exit?): exit.rawValue
    case (.completed, nil): ExitWords.completed
    case (.withdrawn, let exit?): "\(ExitWords.withdrawn): \(exit)"
    case (.withdrawn, nil): ExitWords.withdrawn
    }
  }
}
