import RugeCore

/// A CSV file that spreadsheets open and an import takes back.
///
/// Texts that a spreadsheet would calculate begin with an apostrophe, which an import takes off again.
final class ExportTable {
  /// A cell by what it holds, which decides whether it could be taken for a formula.
  enum Cell {
    /// A text of people's own.
    case text(String?)
    /// An id, a day or a number: nothing that people write.
    case plain(String?)
    case number(Quantity)
    /// A telephone number may begin with a plus; anything else in its place is a text.
    case phone(String?)
  }

  let name: String
  private let file: OutputFile
  private var buffer: [UInt8] = [0xEF, 0xBB, 0xBF]
  private(set) var rows = 0

  /// Begins a file with its headings.
  init(_ name: String, in folder: String, headings: [String]) throws {
    self.name = name
    file = try OutputFile("\(folder)/\(name)")
    put(headings.map { Self.guarded($0) })
  }

  func add(_ cells: [Cell]) throws {
    rows += 1
    put(cells.map(Self.text))
    guard buffer.count > 1 << 16 else { return }
    try file.write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  func finish() throws {
    try file.write(buffer)
    try file.finish()
  }

  private func put(_ cells: [String]) {
    buffer += Array((cells.map(Self.quoted).joined(separator: ",") + "\r\n").utf8)
  }

  private static func text(_ cell: Cell) -> String {
    switch cell {
    case .text(let text): guarded(text ?? "")
    case .plain(let text): text ?? ""
    case .number(let number): unmistakable(number)
    case .phone(let text): (try? PhoneReader.read(text ?? "")) ?? guarded(text ?? "")
    }
  }

  /// With an apostrophe where a spreadsheet would calculate, or where an import would take one off.
  private static func guarded(_ text: String) -> String {
    guard let sign = text.unicodeScalars.first(where: { $0 != "'" }), formulaSigns.contains(sign) else { return text }
    return "'" + text
  }

  /// A number with a point, and never with three decimals, which could be thousands.
  private static func unmistakable(_ number: Quantity) -> String {
    let text = number.description
    guard let point = text.firstIndex(of: "."), text.distance(from: point, to: text.endIndex) == 4 else { return text }
    return text + "0"
  }

  private static let formulaSigns: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r"]

  private static func quoted(_ text: String) -> String {
    let needsQuotes =
      text.unicodeScalars.contains { ",;\"\r\n\t".unicodeScalars.contains($0) } || text.first == " " || text.last == " "
    return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}
