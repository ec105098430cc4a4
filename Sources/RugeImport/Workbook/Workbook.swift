import Foundation
package import RugeCore

/// A workbook of Excel, made into a table by the program `xlsx2csv` under limits.
///
/// What a formula came to when the file was saved is its value; days come as ISO dates.
package struct Workbook {
  /// The table, as a file without a name.
  package let source: FileByteSource
  /// The sheet as problems name it.
  package let sheet: String
  /// How many sheets the workbook has.
  package let sheetCount: Int

  /// The most bytes that its parts may unpack to.
  static let sizeLimit = 512 << 20
  static let secondsLimit = 120

  /// Whether a file is a workbook, of whatever kind, and no text: by its first bytes, or its name.
  package static func isWorkbook(path: String) -> Bool {
    let ending = (path as NSString).pathExtension.lowercased()
    if ["xlsx", "xlsm", "xlsb", "xltx"].contains(ending) { return true }
    let start = firstBytes(path)
    return start == zip || start == compound
  }

  /// Reads a sheet.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - file: The file as the user named it.
  ///   - sheet: The name or the number of the sheet; the first without one.
  ///   - searchPath: The folders in which programs are looked for, with colons between them.
  /// - Throws: ``ImportProblem``, one sentence whatever the file is.
  package init(path: String, file: String, sheet: String?, searchPath: String) throws(ImportProblem) {
    func problem(_ fault: ImportFault) -> ImportProblem { ImportProblem(fault, file: file) }
    let names = try Self.parts(of: path, file: file)
    self.sheetCount = names.count { $0.hasPrefix("xl/worksheets/") && $0.hasSuffix(".xml") }
    self.sheet = sheet ?? "1"
    let converter: SheetConverter
    do {
      converter = try SheetConverter(searchPath: searchPath)
    } catch {
      throw problem(.inWorkbook(.converterMissing))
    }
    do {
      source = FileByteSource(taking: try converter.convert(path, sheet: sheet))
    } catch {
      switch error {
      case .missing: throw problem(.inWorkbook(.converterMissing))
      case .sheetMissing: throw problem(.inWorkbook(.sheetMissing(sheet ?? "1")))
      case .tooLarge: throw problem(.inWorkbook(.tooLarge(limit: Self.sizeLimit)))
      case .tooSlow: throw problem(.inWorkbook(.tooSlow(seconds: Self.secondsLimit)))
      case .damaged: throw problem(.inWorkbook(.damaged))
      case .system(let code): throw problem(.notReadable(code: code))
      }
    }
  }

  private static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  /// Old workbooks, and new ones under a password.
  private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]

  private static func firstBytes(_ path: String) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 4)
    // What cannot be looked at twice is no file.
    guard lseek(descriptor, 0, SEEK_SET) == 0, read(descriptor, &bytes, 4) == 4 else { return [] }
    return bytes
  }

  /// The names of the parts, after a look at what they are; nothing is unpacked.
  private static func parts(of path: String, file: String) throws(ImportProblem) -> [String] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      let code = errno
      throw ImportProblem(code == ENOENT || code == ENOTDIR ? .notFound : .notReadable(code: code), file: file)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      throw ImportProblem(.isFolder, file: file)
    }
    let start = firstBytes(path)
    if start == compound { throw ImportProblem(.inWorkbook(.locked), file: file) }
    guard start == zip, let directory = ZipDirectory(descriptor) else {
      throw ImportProblem(.inWorkbook(.damaged), file: file)
    }
    let names = directory.entries.map(\.name)
    if names.contains(where: { $0.hasSuffix("vbaProject.bin") }) {
      throw ImportProblem(.inWorkbook(.hasMacros), file: file)
    }
    // OpenDocument has its cells here.
    if names.contains("content.xml") { throw ImportProblem(.workbook, file: file) }
    guard names.contains("xl/workbook.xml") else { throw ImportProblem(.inWorkbook(.damaged), file: file) }
    let size = directory.entries.reduce(UInt64(0)) { $0 &+ $1.size }
    guard size <= UInt64(sizeLimit) else { throw ImportProblem(.inWorkbook(.tooLarge(limit: sizeLimit)), file: file) }
    return names
  }
}
