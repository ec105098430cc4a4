import RugeCore
import RugeImport
import RugeStore

/// A list of attendance with everybody on it found.
struct AttendanceSheet {
  private(set) var present: [(enrolment: Int64, count: Int?)] = []
  private(set) var missing: [(enrolment: Int64, isExcused: Bool)] = []
  /// The names that fit nobody alone.
  let unknown: [String]

  /// - Throws: ``SessionProblem/presenceUnclear(_:)`` where it is not plain whether somebody came, and
  ///   ``SessionProblem/unmatched(_:)`` where a name fits nobody alone, unless such are to be skipped.
  init(
    _ rows: [AttendanceList.Row], of programme: ElementID, skippingUnknown: Bool, on day: Day, _ store: Store
  ) throws {
    let finder = try AttendeeFinder(of: programme, on: day, store)
    var unmatched: [SessionProblem.Unmatched] = []
    var unclear: [SessionProblem.Unclear] = []
    var counts: [Int64: Int] = [:]
    for row in rows {
      switch Self.finding(row, finder) {
      case .nobody:
        unmatched.append(.init(line: row.line, name: row.name, nearest: finder.nearest(row.name)))
      case .unclear(let said, let heading):
        unclear.append(.init(line: row.line, name: row.name, said: said, heading: heading))
      case .found(let enrolment, .present):
        // Several people of one organisation came once.
        if !present.contains(where: { $0.enrolment == enrolment }) { present.append((enrolment, nil)) }
        if let count = row.count { counts[enrolment, default: 0] += count }
      case .found(let enrolment, .absent(let isExcused)):
        guard !missing.contains(where: { $0.enrolment == enrolment }) else { continue }
        missing.append((enrolment, isExcused))
      }
    }
    unknown = unmatched.map(\.name)
    guard unclear.isEmpty else { throw SessionProblem.presenceUnclear(unclear) }
    guard unmatched.isEmpty || skippingUnknown else { throw SessionProblem.unmatched(unmatched) }
    present = present.map { ($0.enrolment, counts[$0.enrolment]) }
    missing.removeAll { absentee in present.contains { $0.enrolment == absentee.enrolment } }
  }

  /// Whether it says of an enrolment that they came, or did not.
  func names(_ enrolment: Int64) -> Bool {
    present.contains { $0.enrolment == enrolment } || missing.contains { $0.enrolment == enrolment }
  }

  /// What a row says, and of whom.
  private enum Finding {
    case found(Int64, PresenceWords.Status)
    case nobody
    case unclear(String, heading: String?)
  }

  private static func finding(_ row: AttendanceList.Row, _ finder: AttendeeFinder) -> Finding {
    func find(_ name: String, _ status: PresenceWords.Status) -> Finding {
      (reference(name) ?? finder.enrolment(name)).map { .found($0, status) } ?? .nobody
    }
    switch row.presence {
    case .said(let status): return find(row.name, status)
    case .unclear(let said, let heading): return .unclear(said, heading: heading)
    case .notAsked:
      // What looks like a remark may be a part of the name.
      if let enrolment = finder.enrolment(named: row.name) { return .found(enrolment, .present) }
      switch NamedPresence.read(row.name) {
      case .name: return find(row.name, .present)
      case .said(let name, let status): return find(name, status)
      case .unclear: return finder.enrolment(row.name) == nil ? .nobody : .unclear("", heading: nil)
      }
    }
  }

  private static func reference(_ name: String) -> Int64? {
    Subject(name).flatMap { $0.kind == .enrolment ? $0.number : nil }
  }
}
