import RugeCore

/// Takes in the rows of one kind of list.
///
/// Nothing of a row is recorded before all of it has been found good.
protocol RowTaker: AnyObject {
  func take(_ cells: RowCells) throws -> RowOutcome
}
