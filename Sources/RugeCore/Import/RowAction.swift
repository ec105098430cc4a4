/// What becomes of a row of an imported list.
package enum RowAction: String, CaseIterable, Hashable, Sendable {
  case added, changed
  /// What it says is recorded already.
  case there
  /// It has nothing that could be recorded.
  case empty
  case rejected
}
