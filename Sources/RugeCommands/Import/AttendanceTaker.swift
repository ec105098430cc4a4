import RugeCore
import RugeStore
import RugeWords

/// Takes in who came to meetings and who did not.
final class AttendanceTaker: RowTaker {
  /// A list says of one meeting of a kind and day who came: whatever is held for many is held once.
  private struct Meeting: Hashable {
    let programme: ElementID
    /// Under its present name.
    let kind: ElementID
    let on: Day
  }

  private let desk: ImportDesk
  private lazy var names = Result { try desk.programmes.presentNames() }
  /// What was recorded of each meeting before the list.
  private var held: [Meeting: [HeldMeeting]] = [:]
  /// Of meetings that were not, a session that somebody on the list came to.
  private var begun: [Meeting: SessionID] = [:]

  init(_ desk: ImportDesk) {
    self.desk = desk
  }

  func take(_ cells: RowCells) throws -> RowOutcome {
    let row = try AttendanceRow.read(cells).values()
    let ledger = try desk.ledger(row.organisation, on: row.day, cells[.organisation])
    let kind = try desk.sessionKind(
      row.kind, version: ledger.row.definition, ledger.programme, cells[.sessionKind])
    let host = try row.adviser.map { try desk.holder($0, cells[.adviser]).subject.number }
    let title = ledger.row.displayName
    let detail = "\(kind.title[desk.context.words.language]), \(desk.context.words.date(row.day))"
    if let known = Recorded(kind.id, ledger.standing(on: row.day)) {
      guard known.agrees(with: row.presence) else {
        throw RowFaults(problems: [cells.problem(.recordedOtherwise(known.word), .status)])
      }
      guard case .present(_, let count?) = row.presence, known.lacksHeads else {
        return RowOutcome(action: .there, title: title, detail: detail)
      }
      let events = try ledger.decide([.attend(kind: kind.id, count: count)], on: row.day, cells) { _ in cells[.count] }
      try ledger.append(events, on: row.day) { _ in [:] }
      return RowOutcome(action: .changed, title: title, detail: "\(detail), \(count)")
    }
    let meeting = try kind.isOfMany ? meeting(kind, ledger, on: row.day) : nil
    var commands = commands(row, kind, host: host ?? usualHost(kind, ledger, on: row.day))
    if case .present(let minutes, _) = row.presence, let meeting,
      let other = try session(of: meeting, kind, minutes: minutes, cells)
    {
      commands.append(.meet(.joint(kind: kind.id, minutes: minutes, with: other)))
    }
    let events = try ledger.decide(commands, on: row.day, cells) { command in
      switch command {
      case .holdSession: cells.cells.first { if case .duration = $0.key { true } else { false } }?.value
      case .attend: cells[.count]
      default: cells[.status]
      }
    }
    let facts = try ledger.append(events, on: row.day) { event in
      switch event {
      case .attended, .meeting: [:]
      default: [event.isMissed ? .reason : .note: row.note ?? ""]
      }
    }
    if case .present = row.presence, let meeting, let held = facts.first {
      begun[meeting] = begun[meeting] ?? SessionID(held.sequence)
    }
    return RowOutcome(action: .added, title: title, detail: detail)
  }

  private func commands(_ row: AttendanceRow, _ kind: SessionKind, host: Int64?) -> [EnrolmentCommand] {
    switch row.presence {
    case .present(let minutes, let count):
      [.holdSession(kind: kind.id, minutes: minutes, host: host)]
        + (count.map { [.attend(kind: kind.id, count: $0)] } ?? [])
    case .absent(let excused): [.miss(kind: kind.id, excused: excused)]
    }
  }

  private func meeting(_ kind: SessionKind, _ ledger: Ledger, on day: Day) throws -> Meeting {
    let programme = ledger.programme.id
    let present = try names.get()[programme]?[.session, kind.id] ?? kind.id
    return Meeting(programme: programme, kind: present, on: day)
  }

  /// A session that others had of the meeting: those on the list, or those who are recorded already.
  private func session(
    of meeting: Meeting, _ kind: SessionKind, minutes: Int, _ cells: RowCells
  ) throws -> SessionID? {
    let held =
      try held[meeting]
      ?? desk.store.meetings(of: meeting.kind, in: meeting.programme, on: meeting.on, calledNow: names.get())
    self.held[meeting] = held
    do {
      return try kind.meeting(among: held, minutes: minutes) ?? begun[meeting]
    } catch {
      throw RowRefusal(problem: error, cell: cells[.day])
    }
  }

  /// The only one who has the role that holds such sessions.
  private func usualHost(_ kind: SessionKind, _ ledger: Ledger, on day: Day) -> Int64? {
    guard let role = kind.host, let holders = ledger.state(on: day)?.roles[role] else { return nil }
    return holders.count == 1 ? holders[0] : nil
  }

  /// What is recorded of a meeting already.
  private struct Recorded {
    private var minutes: [Int] = []
    private var heads: Int?
    private var excused: Bool?

    init?(_ kind: ElementID, _ facts: [Fact]) {
      for fact in facts {
        switch fact.event {
        case .sessionHeld(kind, let minutes, _): self.minutes.append(minutes)
        case .attended(kind, let count): heads = count
        case .missed(kind, let excused): self.excused = excused
        default: continue
        }
      }
      if minutes.isEmpty, excused == nil { return nil }
    }

    func agrees(with presence: AttendanceRow.Presence) -> Bool {
      switch presence {
      case .present(let length, let count): minutes.contains(length) && (count == nil || heads == nil || heads == count)
      case .absent(let isExcused): minutes.isEmpty && excused == isExcused
      }
    }

    var lacksHeads: Bool { heads == nil }

    /// What is recorded, in the words that a list takes.
    var word: String {
      guard minutes.isEmpty else {
        return PresenceWords.present + ", \(minutes[0])m" + (heads.map { ", \($0)" } ?? "")
      }
      return excused == true ? PresenceWords.excused : PresenceWords.absent
    }
  }
}

extension Event {
  fileprivate var isMissed: Bool {
    if case .missed = self { true } else { false }
  }
}
