import RugeCore
import RugeStore
import RugeWords

/// Takes in who came to meetings and who did not.
final class AttendanceTaker: RowTaker {
  /// A row with what it names found.
  private struct Listed {
    let row: AttendanceRow
    let cells: RowCells
    let ledger: Ledger
    let kind: SessionKind
    /// Who held it, where the list says so.
    let host: Int64?
    let title: String
    let detail: String
  }

  private let desk: ImportDesk
  private lazy var names = Result { try desk.programmes.presentNames() }
  private var attendance = ListAttendance()

  init(_ desk: ImportDesk) {
    self.desk = desk
  }

  func take(_ cells: RowCells) throws -> RowOutcome {
    let listed = try listed(cells)
    if let known = RecordedPresence(listed.kind.id, listed.ledger.standing(on: listed.row.day)) {
      return try complete(listed, known)
    }
    return try record(listed)
  }

  private func listed(_ cells: RowCells) throws -> Listed {
    let row = try AttendanceRow.read(cells).values()
    let ledger = try desk.ledger(row.organisation, on: row.day, cells[.organisation])
    let kind = try desk.sessionKind(
      row.kind, version: ledger.row.definition, ledger.programme, cells[.sessionKind])
    let host = try row.adviser.map { try desk.holder($0, cells[.adviser]).subject.number }
    let words = desk.context.words
    return Listed(
      row: row, cells: cells, ledger: ledger, kind: kind, host: host, title: ledger.row.displayName,
      detail: "\(kind.title[words.language]), \(words.date(row.day))")
  }

  /// What a row adds to what was recorded before: heads that were not counted.
  private func complete(_ listed: Listed, _ known: RecordedPresence) throws -> RowOutcome {
    let (row, cells) = (listed.row, listed.cells)
    guard known.agrees(with: row.presence) else {
      throw RowFaults(problems: [cells.problem(.recordedOtherwise(known.word), .status)])
    }
    guard case .present(_, let count?) = row.presence, known.heads == nil else {
      return RowOutcome(action: .there, title: listed.title, detail: listed.detail)
    }
    let events = try listed.ledger.decide([.attend(kind: listed.kind.id, count: count)], on: row.day, cells) { _ in
      cells[.count]
    }
    try listed.ledger.append(events, on: row.day) { _ in [:] }
    return RowOutcome(action: .changed, title: listed.title, detail: "\(listed.detail), \(count)")
  }

  private func record(_ listed: Listed) throws -> RowOutcome {
    let (row, cells) = (listed.row, listed.cells)
    let meeting = try meeting(listed)
    var commands = commands(listed)
    if let meeting, case .present(let minutes, _) = row.presence,
      let other = try session(of: meeting, listed, minutes: minutes)
    {
      commands.append(.meet(.joint(kind: listed.kind.id, minutes: minutes, with: other)))
    }
    let events = try listed.ledger.decide(commands, on: row.day, cells) { command in
      switch command {
      case .holdSession: cells.cells.first { if case .duration = $0.key { true } else { false } }?.value
      case .attend: cells[.count]
      default: cells[.status]
      }
    }
    let facts = try listed.ledger.append(events, on: row.day) { event in
      switch event {
      case .attended, .meeting: [:]
      default: [event.isMissed ? .reason : .note: row.note ?? ""]
      }
    }
    if let meeting, case .present = row.presence, let held = facts.first {
      attendance.began(meeting, with: SessionID(held.sequence))
    }
    return RowOutcome(action: .added, title: listed.title, detail: listed.detail)
  }

  private func commands(_ listed: Listed) -> [EnrolmentCommand] {
    let kind = listed.kind
    switch listed.row.presence {
    case .present(let minutes, let count):
      let host = listed.host ?? usualHost(kind, listed.ledger, on: listed.row.day)
      return [.holdSession(kind: kind.id, minutes: minutes, host: host)]
        + (count.map { [.attend(kind: kind.id, count: $0)] } ?? [])
    case .absent(let excused): return [.miss(kind: kind.id, excused: excused)]
    }
  }

  /// What others on the list came to, too; `nil` where each has a session of their own.
  private func meeting(_ listed: Listed) throws -> ListAttendance.Meeting? {
    guard listed.kind.isOfMany else { return nil }
    let programme = listed.ledger.programme.id
    let present = try names.get()[programme]?[.session, listed.kind.id] ?? listed.kind.id
    return .init(programme: programme, kind: present, on: listed.row.day)
  }

  private func session(
    of meeting: ListAttendance.Meeting, _ listed: Listed, minutes: Int
  ) throws -> SessionID? {
    do {
      return try attendance.session(of: meeting, listed.kind, minutes: minutes) {
        try desk.programmes.meetings(of: meeting.kind, in: meeting.programme, on: meeting.on)
      }
    } catch let problem as SessionProblem {
      throw RowRefusal(problem: problem, cell: listed.cells[.day])
    }
  }

  /// The only one who has the role that holds such sessions.
  private func usualHost(_ kind: SessionKind, _ ledger: Ledger, on day: Day) -> Int64? {
    guard let role = kind.host, let holders = ledger.state(on: day)?.roles[role] else { return nil }
    return holders.count == 1 ? holders[0] : nil
  }
}

extension RecordedPresence {
  /// What is recorded, in the words that a list takes.
  fileprivate var word: String {
    guard minutes.isEmpty else {
      return PresenceWords.present + ", \(minutes[0])m" + (heads.map { ", \($0)" } ?? "")
    }
    return isExcused == true ? PresenceWords.excused : PresenceWords.absent
  }
}

extension Event {
  fileprivate var isMissed: Bool {
    if case .missed = self { true } else { false }
  }
}
