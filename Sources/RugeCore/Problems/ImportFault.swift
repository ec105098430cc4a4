/// What is wrong in a file that is to be imported.
package enum ImportFault: Hashable, Sendable {
  // The file
  case notFound
  case isFolder
  /// The system's reason, as an error number.
  case notReadable(code: Int32)
  case empty
  /// It is an Excel or OpenDocument workbook and not text.
  case workbook
  /// A byte that text never has.
  case nullByte
  /// Bytes that the file's encoding does not allow.
  case damagedText(TextEncoding)
  /// Some letters are UTF-8 and others are not.
  case mixedEncodings

  case inWorkbook(WorkbookFault)

  // The table
  /// Which place no column fills, and the headings there are.
  case columnMissing(ColumnPlace, found: [String])
  /// A list of organisations has a column of dates and one of durations, as sessions have; their headings.
  case looksLikeSessions(day: String, duration: String)
  /// The first row looks like a title; so many lines stand above the headings.
  case titleAboveHeadings(String, lines: Int)
  /// The column has values and no heading.
  case headingMissing
  /// An earlier column, by number, has the same heading.
  case headingRepeated(column: Int)
  case tooManyColumns(limit: Int)
  case unterminatedQuote
  /// In bytes.
  case cellTooLong(limit: Int)
  /// In bytes.
  case rowTooLong(limit: Int)

  // A row
  case tooFewCells(found: Int, expected: Int)
  case tooManyCells(found: Int, expected: Int)
  /// Something follows the quotation mark that closes a cell.
  case textAfterQuote
  /// A cell is empty that has to be filled.
  case cellEmpty
  /// An organisation of another name has this number in a public register.
  case numberTaken(RegistrationNumber, by: KnownName)
  /// Another person has this address.
  case addressTaken(by: KnownName)
  /// Somebody of the same name has another address.
  case namesake(KnownName.Source, address: String)
  /// Something else is recorded there.
  case recordedOtherwise(String)
  /// The spreadsheet could not calculate the cell: `#N/A`.
  case errorValue(String)
  /// The row says nothing about something that it has to say.
  case valueMissing(ImportField)
  /// A stage among those that were entered has no day behind it.
  case stageWithoutDay(String)
  /// Between the beginning and the stage that was reached lie others, by id, and nobody knows when they were entered.
  case stagesUntold([ElementID], to: ElementID, on: Day)
  /// The cell's text cannot be read.
  case cell(InputProblem)
}
