import RugeCore
import RugeStore

/// Finds the rows of a list of sessions that were recorded before, as when a list is taken in twice.
///
/// A recorded session accounts for one row only: two sessions alike on one day are two. What is recorded for an enrolment
/// is read once, from the index and in a few bytes a session; notes are read only for sessions that are alike otherwise.
/// Of the rows themselves next to nothing is kept: most are known to be unlike any before them by their hashes alone.
struct RepeatFinder {
  /// What is known of a row.
  enum Finding {
    case new
    /// It was recorded before, as this session, held by whoever that says.
    case there(SessionID, host: Int64?)
    /// Another session, recorded before or in the list, is the same but for its note.
    case alike
  }

  private struct Shape: Hashable {
    let kind: Int32
    let minutes: Int32
    let day: Int32
  }

  /// A session of the list, with who held it.
  private struct Row: Hashable {
    let enrolment: Int64
    let host: Int64?
    let shape: Shape
  }

  private var recorded: [Int64: Set<Shape>] = [:]
  /// The ids that kinds had before an enrolment moved to another version, by the present one.
  private var former: [Int64: [ElementID: [ElementID]]] = [:]
  private var kinds: [ElementID: Int32] = [:]
  /// The sessions that account for a row.
  private var matched: Set<Int64> = []
  /// The rows so far that were not there.
  ///
  /// Two rows may look the same to it: the journal says whether they are alike.
  private var rows = HashFilter(bits: 24)

  /// What is known of a row; it is not remembered before it is kept.
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - kind: The kind of its session, as the version has it that the enrolment follows.
  ///   - host: Who held it.
  ///   - enrolment: Whose it is.
  ///   - store: Where sessions are recorded.
  ///   - journal: The change that takes the list in.
  ///   - differences: How many things are recorded otherwise of a session that was held by whoever that says.
  /// - Returns: Whether it was recorded before this change, as a session that accounts for no earlier row; of several
  ///   such, that with the same host is meant, and of several of those the first that is least unlike.
  /// - Throws: `StoreProblem`.
  mutating func find(
    _ row: SessionRow, kind: ElementID, by host: Int64?, of enrolment: Int64, _ store: Store, _ journal: Journal,
    differences: (SessionID, _ host: Int64?) throws -> Int
  ) throws -> Finding {
    if recorded[enrolment] == nil { try load(enrolment, store) }
    let shape = self.shape(kind, row.day, row.minutes)
    var isAlike = false
    if let shapes = recorded[enrolment], shapes.contains(shape) {
      let alike = try sessions(like: row, kind, of: enrolment, before: journal.batch, store)
      let same = alike.filter { ($0.note ?? "") == (row.note ?? "") && !matched.contains($0.sequence) }
      let sameHost = same.filter { $0.host == host }
      if let match = try sameHost.isEmpty ? same.first : leastUnlike(sameHost, differences) {
        return .there(SessionID(match.sequence), host: match.host)
      }
      isAlike = alike.contains { $0.host == host }
    }
    if !isAlike, rows.mayHave(Row(enrolment: enrolment, host: host, shape: shape)) {
      isAlike = try sessions(like: row, kind, of: enrolment, store).contains { $0.host == host }
    }
    return isAlike ? .alike : .new
  }

  /// The one of which least is recorded otherwise; of several such, the first.
  private func leastUnlike(
    _ sessions: [(sequence: Int64, note: String?, host: Int64?)], _ differences: (SessionID, Int64?) throws -> Int
  ) throws -> (sequence: Int64, note: String?, host: Int64?)? {
    guard sessions.count > 1 else { return sessions.first }
    return try sessions.map { ($0, try differences(SessionID($0.sequence), $0.host)) }.min { $0.1 < $1.1 }?.0
  }

  /// Remembers a row that nothing stands in the way of.
  mutating func keep(_ finding: Finding, _ row: SessionRow, kind: ElementID, by host: Int64?, of enrolment: Int64) {
    switch finding {
    case .there(let session, _): matched.insert(session.number)
    case .new, .alike:
      rows.insert(Row(enrolment: enrolment, host: host, shape: shape(kind, row.day, row.minutes)))
    }
  }

  private func sessions(
    like row: SessionRow, _ kind: ElementID, of enrolment: Int64, before sequence: Int64 = .max, _ store: Store
  ) throws -> [(sequence: Int64, note: String?, host: Int64?)] {
    try ([kind] + (former[enrolment]?[kind] ?? [])).flatMap { kind in
      try store.sessions(of: enrolment, kind: kind, on: row.day, minutes: row.minutes, before: sequence)
    }
  }

  private mutating func load(_ enrolment: Int64, _ store: Store) throws {
    let renamings = try store.state(of: enrolment)?.renamings ?? []
    var shapes: Set<Shape> = []
    try store.forEachSessionShape(of: enrolment) { kind, day, minutes in
      shapes.insert(shape(renamings.presentID(.session, kind), day, minutes))
    }
    recorded[enrolment] = shapes
    let kinds = Set(renamings.filter { $0.kind == .session }.map(\.from))
      .filter { renamings.presentID(.session, $0) != $0 }
    former[enrolment] = Dictionary(grouping: kinds) { renamings.presentID(.session, $0) }
      .mapValues { $0.sorted() }
  }

  private mutating func shape(_ kind: ElementID, _ day: Day, _ minutes: Int) -> Shape {
    let number = kinds[kind] ?? Int32(kinds.count)
    kinds[kind] = number
    return Shape(kind: number, minutes: Int32(clamping: minutes), day: Int32(clamping: day.ordinal))
  }
}
