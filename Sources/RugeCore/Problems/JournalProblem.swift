/// Why a journal that was exported cannot be taken in.
package struct JournalProblem: Problem, Hashable {
  package enum Fault: Hashable, Sendable {
    /// The workspace has so many facts already.
    case notEmpty(facts: Int64)
    /// The file does not begin as an export does.
    case noJournal
    /// A later ruge has written it.
    case newerFormat
    /// The line is no record of an export.
    case lineUnreadable
    case lineTooLong(limit: Int)
    /// The line speaks of something that no earlier line has said, or says something for the second time.
    case outOfOrder
    /// The definition is not the one whose hash stands beside it.
    case definitionChanged
    /// Fewer facts than the first line says.
    case incomplete(found: Int64, expected: Int64)
    /// A fact is said to have been taken back, and no other fact did so.
    case endedWrong(sequence: Int64)
  }

  package let file: String
  /// From 1.
  package let line: Int?
  package let fault: Fault

  package init(_ fault: Fault, file: String, line: Int? = nil) {
    self.fault = fault
    self.file = file
    self.line = line
  }

  package var exitStatus: ExitStatus {
    switch fault {
    case .notEmpty: .refused
    case .newerFormat: .locked
    default: .badInput
    }
  }
}
