import RugeCore
import RugeImport
import RugeStore

/// A list of attendance with everybody on it found.
struct AttendanceSheet {
  private(set) var present: [(enrolment: Int64, count: Int?)] = []
  private(set) var missing: [(enrolment: Int64, isExcused: Bool)] = []
  /// The names that fit nobody alone.
  let unknown: [String]

  /// - Throws: ``SessionProblem/unmatched(_:)`` where a name fits nobody alone, unless such are to be skipped.
  init(
    _ rows: [AttendanceList.Row], _ meeting: GroupMeeting, skippingUnknown: Bool, on day: Day, _ store: Store
  ) throws {
    let finder = try AttendeeFinder(of: meeting.programme.id, on: day, store)
    var unmatched: [SessionProblem.Unmatched] = []
    var counts: [Int64: Int] = [:]
    for row in rows {
      guard let enrolment = Self.reference(row.name) ?? finder.enrolment(row.name) else {
        unmatched.append(.init(line: row.line, name: row.name, nearest: finder.nearest(row.name)))
        continue
      }
      // Whoever has the session already, and several people of one organisation, came once.
      guard enrolment != meeting.owner else { continue }
      switch row.presence {
      case .present:
        if !present.contains(where: { $0.enrolment == enrolment }) { present.append((enrolment, nil)) }
        if let count = row.count { counts[enrolment, default: 0] += count }
      case .excused, .absent:
        guard !missing.contains(where: { $0.enrolment == enrolment }) else { continue }
        missing.append((enrolment, row.presence == .excused))
      }
    }
    unknown = unmatched.map(\.name)
    guard unmatched.isEmpty || skippingUnknown else { throw SessionProblem.unmatched(unmatched) }
    present = present.map { ($0.enrolment, counts[$0.enrolment]) }
    missing.removeAll { absentee in present.contains { $0.enrolment == absentee.enrolment } }
  }

  private static func reference(_ name: String) -> Int64? {
    Subject(name).flatMap { $0.kind == .enrolment ? $0.number : nil }
  }
}
