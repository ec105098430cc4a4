import RugeCore

/// How many rows of a list met which fate.
struct ImportCounts: Encodable {
  private(set) var added = 0
  private(set) var changed = 0
  private(set) var there = 0
  private(set) var empty = 0
  private(set) var rejected = 0
  /// Cells that were left out of rows that go in.
  var unusableCells = 0

  mutating func add(_ action: RowAction) {
    switch action {
    case .added: added += 1
    case .changed: changed += 1
    case .there: there += 1
    case .empty: empty += 1
    case .rejected: rejected += 1
    }
  }
}
