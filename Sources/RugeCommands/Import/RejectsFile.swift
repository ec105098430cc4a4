import RugeCore
import RugeImport
import RugeWords

/// The rows of a list that could not be used, or not with all of their cells, as they stood there, with the reasons in a
/// column of their own.
///
/// Corrected, the file can be imported as it is, and the reasons are passed over; rows that went in already name the
/// command that adds the rest.
struct RejectsFile {
  private let report: ImportReport
  private let context: CommandContext

  init(_ report: ImportReport, _ context: CommandContext) {
    self.report = report
    self.context = context
  }

  func write(to name: String) throws {
    let table = report.table
    let file = try OutputFile(context.path(name))
    let separator = table.form.separator.rawValue
    var buffer: [UInt8] = [0xEF, 0xBB, 0xBF]
    func put(_ cells: [String]) {
      buffer += Array((cells.map { Self.cell($0, separator) }.joined(separator: separator) + "\r\n").utf8)
    }
    // Of a file that was itself written so, the old reasons give way to the new ones.
    let kept = table.columns.indices.filter { !Words.reasonHeadings.contains(table.columns[$0].heading) }
    put([context.words.reasonHeading] + kept.map { table.columns[$0].heading })
    try table.forEachLine { line, cells in
      guard let complaints = report.corrections(line: line) else { return }
      put([complaints.joined(separator: " ")] + kept.map { $0 < cells.count ? cells[$0] : "" })
      if buffer.count > 1 << 16 {
        try file.write(buffer)
        buffer.removeAll(keepingCapacity: true)
      }
    }
    try file.write(buffer)
    try file.finish()
  }

  /// The cells are the person's own and go back as they came.
  private static func cell(_ text: String, _ separator: String) -> String {
    let needsQuotes = text.unicodeScalars.contains { "\"\r\n".unicodeScalars.contains($0) } || text.contains(separator)
    return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}
