import RugeCore
import RugeImport
import RugeWords

/// A file that is to be imported, opened: a text as it is, or a sheet of a workbook made into one.
struct OpenedFile {
  let name: String
  let source: FileByteSource
  let options: ImportOptions
  private let sheetCount: Int

  init(_ name: String, sheet: String?, _ context: CommandContext) throws {
    let path = try context.path(name)
    self.name = name
    guard Workbook.isWorkbook(path: path) else {
      guard sheet == nil else { throw UsageProblem.noSheets(name) }
      source = try Self.text(path, name)
      options = ImportOptions()
      sheetCount = 1
      return
    }
    let workbook = try Workbook(
      path: path, file: name, sheet: sheet, searchPath: context.environment.variables["PATH"] ?? "/usr/bin:/bin")
    var options = ImportOptions(encoding: .utf8, separator: .comma)
    options.countsRows = true
    options.sheet = workbook.sheet
    source = workbook.source
    self.options = options
    sheetCount = sheet == nil ? workbook.sheetCount : 1
  }

  private static func text(_ path: String, _ name: String) throws(ImportProblem) -> FileByteSource {
    do {
      return try FileByteSource(path: path)
    } catch {
      throw ImportProblem(error.fault, file: name)
    }
  }

  /// What should be said about which sheet was read.
  func note(_ words: Words) -> String? {
    sheetCount > 1 ? words.firstSheetRead(of: sheetCount) : nil
  }

  /// Does something with the table; what is wrong with it is said with the sheet's places.
  func placing<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch var problem as ImportProblem {
      problem.sheet = options.sheet
      throw problem
    }
  }
}
