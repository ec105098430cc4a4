/// What is wrong with a workbook that is to be imported.
package enum WorkbookFault: Hashable, Sendable {
  /// What turns workbooks into tables is not installed.
  case converterMissing
  /// The file is a workbook under a password, or of Excel before 2007.
  case locked
  case hasMacros
  /// Its parts unpack to more than this many bytes.
  case tooLarge(limit: Int)
  /// It is none, or it is damaged.
  case damaged
  case sheetMissing(String)
  /// It took longer than so many seconds.
  case tooSlow(seconds: Int)
}
