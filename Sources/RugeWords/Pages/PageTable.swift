/// Rows of cells under headings.
package struct PageTable: Hashable, Sendable {
  package let columns: [String]
  /// As many cells in each as there are columns.
  package let rows: [[String]]

  package init(_ columns: [String], _ rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }
}
