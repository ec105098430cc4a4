import RugeCore
import RugeStore

/// Finds the rows of a list of sessions that were recorded before, as when a list is taken in twice.
///
/// A recorded session accounts for one row only: two sessions alike on one day are two. What is recorded for an enrolment
/// is read once, from the index and in a few bytes a session; notes are read only for sessions that are alike otherwise.
struct RepeatFinder {
  private struct Shape: Hashable {
    let kind: Int32
    let minutes: Int32
    let day: Int32
  }

  private var recorded: [Int64: Set<Shape>] = [:]
  /// The ids that kinds had before an enrolment moved to another version, by the present one.
  private var former: [Int64: [ElementID: [ElementID]]] = [:]
  private var kinds: [ElementID: Int32] = [:]
  /// The sessions that account for a row.
  private var matched: Set<Int64> = []

  /// Whether a session was recorded before this transaction, and does not account for an earlier row.
  mutating func take(
    _ row: SessionRow, kind: ElementID, of enrolment: Int64, _ store: Store, _ journal: Journal
  ) throws -> Bool {
    if recorded[enrolment] == nil { try load(enrolment, store) }
    guard let shapes = recorded[enrolment], !shapes.isEmpty,
      shapes.contains(shape(kind, row.day, row.minutes))
    else { return false }
    let alike = try ([kind] + (former[enrolment]?[kind] ?? [])).flatMap { kind in
      try store.sessions(of: enrolment, kind: kind, on: row.day, minutes: row.minutes, before: journal.batch)
    }
    let match = alike.first { ($0.note ?? "") == (row.note ?? "") && !matched.contains($0.sequence) }
    guard let match else { return false }
    matched.insert(match.sequence)
    return true
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
