import RugeCore
import RugeTestSupport

@testable import RugeImport

/// A table of random cells, written by the rules of the format.
struct RandomTable {
  let cells: [[String]]
  /// The line that each row begins on.
  let lines: [Int]
  let bytes: [UInt8]
  let separator: CellSeparator
  let encoding: TextEncoding

  private static let pieces = [
    "a", "Læsehunde", "ø", "€", "\"", "\"\"", ";", ",", "\t", "\n", "\r\n", "\r", " ", "1.000,50", "-", "=1+1", "’",
  ]
  private static let widePieces = ["🐕", "漢", "é", "\u{FEFF}"]

  init(using numbers: inout SeededGenerator) {
    let encoding = TextEncoding.allCases.randomElement(using: &numbers) ?? .utf8
    let separator = CellSeparator.allCases.randomElement(using: &numbers) ?? .comma
    let lineEnd = ["\n", "\r\n", "\r"].randomElement(using: &numbers) ?? "\n"
    let pieces = encoding == .windows1252 ? Self.pieces : Self.pieces + Self.widePieces
    let columns = Int.random(in: 1...5, using: &numbers)
    var text = ""
    var line = 1
    var cells: [[String]] = []
    var lines: [Int] = []
    for _ in 0..<Int.random(in: 1...8, using: &numbers) {
      let row = (0..<columns).map { _ in
        (0..<Int.random(in: 0...4, using: &numbers)).map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
      }
      cells.append(row)
      lines.append(line)
      let written = row.map { Self.written($0, separator, quoted: Bool.random(using: &numbers) || columns == 1) }
      let rowText = written.joined(separator: separator.rawValue)
      line += Self.lineEnds(in: rowText) + 1
      text += rowText + lineEnd
    }
    // The last line may end or not.
    if Bool.random(using: &numbers) { text.unicodeScalars.removeLast(lineEnd.unicodeScalars.count) }
    self.cells = cells
    self.lines = lines
    self.bytes = Self.encoded(text, encoding, mark: Bool.random(using: &numbers))
    self.separator = separator
    self.encoding = encoding
  }

  private static func written(_ cell: String, _ separator: CellSeparator, quoted: Bool) -> String {
    let special = ["\"", separator.rawValue, "\n", "\r"].flatMap(\.unicodeScalars)
    guard quoted || cell.unicodeScalars.contains(where: special.contains) else { return cell }
    var text = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { text.append(scalar) }
      text.append(scalar)
    }
    return String(text) + "\""
  }

  private static func lineEnds(in text: String) -> Int {
    var counter = LineCounter()
    Array(text.utf8).withUnsafeBytes { counter.count($0) }
    return counter.line - 1
  }

  private static func encoded(_ text: String, _ encoding: TextEncoding, mark: Bool) -> [UInt8] {
    switch encoding {
    case .utf8:
      // A table whose first cell begins with the mark itself needs one before it.
      return (mark || text.unicodeScalars.first == "\u{FEFF}" ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8)
    case .utf16LittleEndian:
      return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BigEndian:
      return [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .windows1252:
      return text.unicodeScalars.map { scalar in
        (0...UInt8.max).first { Windows1252.scalar($0) == scalar.value } ?? UInt8(ascii: "?")
      }
    }
  }
}
