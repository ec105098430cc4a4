import RugeCore
import RugeWords

/// What no import takes back: rows for people to read.
extension EnrolmentStory {
  /// The stays in stages, in the order in which they began.
  func writeStages(to table: ExportTable) throws {
    let course = standing.filter { $0.fact.event.movesOn }.sorted {
      ($0.fact.on, $0.fact.sequence) < ($1.fact.on, $1.fact.sequence)
    }
    for (place, visit) in course.enumerated() {
      guard case .stageEntered(let stage, let overridden) = visit.fact.event else { continue }
      let next = course.dropFirst(place + 1).first
      try table.add(
        start + [
          .plain(stage.rawValue), .plain(visit.fact.on.description), .plain(next?.fact.on.description),
          .plain(overridden ? "yes" : "no"), .text(visit.texts[.reason]),
        ])
    }
  }

  /// What became of milestones.
  func writeMilestone(_ recorded: Entry, to table: ExportTable) throws {
    let (id, step): (ElementID, MilestoneStatus.Step)
    switch recorded.fact.event {
    case .milestoneSubmitted(let milestone): (id, step) = (milestone, .submitted)
    case .milestoneAccepted(let milestone, _): (id, step) = (milestone, .accepted)
    case .milestoneRejected(let milestone): (id, step) = (milestone, .rejected)
    default: return
    }
    try table.add(
      start + [.plain(recorded.fact.on.description), .plain(id.rawValue), .plain(step.rawValue)] + prose(recorded))
  }

  /// What was settled or signed.
  func writeAgreement(_ recorded: Entry, to table: ExportTable) throws {
    let item: String
    let (value, due): (ExportTable.Cell, Day?)
    switch recorded.fact.event {
    case .signed(let agreement): (item, value, due) = (agreement.rawValue, .plain("signed"), nil)
    case .agreed(let agreed, .target(let target)): (item, value, due) = (agreed.description, .number(target), nil)
    case .agreed(let agreed, .needed(let day)): (item, value, due) = (agreed.description, .plain("needed"), day)
    case .agreed(let agreed, .none): (item, value, due) = (agreed.description, .plain("none"), nil)
    default: return
    }
    try table.add(
      start + [.plain(recorded.fact.on.description), .plain(item), value, .plain(due?.description)] + prose(recorded))
  }

  /// Sessions that were planned, and what became of them.
  func writePlan(_ recorded: Entry, to table: ExportTable) throws {
    guard case .meeting(.planned(let kind, let minutes, let host, let time)) = recorded.fact.event else { return }
    let id = SessionID(recorded.fact.sequence)
    var step = PlannedSession.Step.ahead
    for other in sequels(of: recorded.fact) {
      switch other.event {
      case .meeting(.kept(id)): step = .held
      case .meeting(.cancelled(id)): step = .cancelled
      default: continue
      }
    }
    let note = export.note(recorded)
    try table.add(
      [.plain(id.description)] + start + [
        .plain(time.day.description), .plain(export.names.timeOfDay(of: time)?.description),
        .plain(String(minutes)), .plain(kind.rawValue), person(host),
        .plain(step == .ahead ? "planned" : step.rawValue), .text(note?.text), .plain(note?.readers.rawValue),
      ])
  }

  /// What was noted of sessions beside their notes.
  func writeSessionAnswer(_ recorded: Entry, to table: ExportTable) throws {
    guard case .sessionAnswered(let kind, let field, let answer) = recorded.fact.event else { return }
    try table.add(
      start + [
        .plain(recorded.fact.on.description), .plain(kind.rawValue), .plain(field.rawValue),
        .answer(answer, recorded.texts, export.names), .text(recorded.texts[.reason]),
      ])
  }

  /// What happened to the enrolment as a whole: decisions, pauses, deviations, and who had which role since when.
  func writeChange(_ recorded: Entry, to table: ExportTable) throws {
    var (role, person, until): (ElementID?, Int64?, Day?) = (nil, nil, nil)
    var change = recorded.fact.event.type.rawValue
    switch recorded.fact.event {
    case .roleGiven(let given, let holder), .life(.roleEnded(let given, let holder)): (role, person) = (given, holder)
    case .life(.decided(let intake)): change = intake.rawValue
    case .life(.paused(let day)): until = day
    case .life(.resumed), .life(.deviated): break
    default: return
    }
    try table.add(
      start + [
        .plain(recorded.fact.on.description), .plain(change), .plain(role?.rawValue), self.person(person),
        .plain(until?.description), .text(recorded.texts[.reason]), .text(export.note(recorded)?.text),
      ])
  }

  /// The reason, the note, and where the evidence lies.
  private func prose(_ recorded: Entry) -> [ExportTable.Cell] {
    [.text(recorded.texts[.reason]), .text(export.note(recorded)?.text), .text(recorded.texts[.evidence])]
  }
}

extension Event {
  /// Whether it begins or ends a stay in a stage.
  fileprivate var movesOn: Bool {
    switch self {
    case .stageEntered, .completed, .withdrawn: true
    default: false
    }
  }
}
