/// Why a file, or a row of it, cannot be imported.
package struct ImportProblem: Problem, Hashable {
  /// The file as the user named it.
  package let file: String
  /// The line that the row begins on, from 1, where the problem has one.
  package let line: Int?
  /// The column, from 1.
  package let column: Int?
  /// The column's heading.
  package let heading: String?
  package let fault: ImportFault
  /// The sheet of the workbook, as the user named it; lines are then its rows and columns have letters.
  package var sheet: String?

  package init(_ fault: ImportFault, file: String, line: Int? = nil, column: Int? = nil, heading: String? = nil) {
    self.fault = fault
    self.file = file
    self.line = line
    self.column = column
    self.heading = heading
  }

  package var exitStatus: ExitStatus {
    switch fault {
    case .notFound: .notFound
    case .notReadable: .failed
    default: .badInput
    }
  }
}
