/// One column of an imported table and where its values go.
package struct ColumnMapping: Hashable, Sendable {
  /// Its place in the table, from 1.
  package let number: Int
  /// As the table has it, without spaces around it; empty where it has none.
  package let heading: String
  package let place: ColumnPlace
  /// What its cells hold, where it is a figure.
  package let cells: FigureCells?

  package init(number: Int, heading: String, place: ColumnPlace, cells: FigureCells? = nil) {
    self.number = number
    self.heading = heading
    self.place = place
    self.cells = cells
  }
}
