import RugeCore
import RugeTestSupport
import Testing

@testable import RugeImport

@Suite("Reading tables")
struct TableReadingTests {
  /// All rows of a table with the lines that they begin on.
  static func rows(
    _ source: any ByteSource, separator: CellSeparator = .semicolon, encoding: TextEncoding = .utf8
  ) throws -> [(line: Int, cells: [String])] {
    var reader = try TableReader(source, file: "t.csv", encoding: encoding, separator: separator)
    var rows: [(line: Int, cells: [String])] = []
    while try reader.next() {
      rows.append((reader.line, (0..<reader.cellCount).map { reader.string($0) }))
    }
    return rows
  }

  @Test(
    "Cells and lines are told apart", arguments: [1, 2, 3, 7, Int.max])
  func structure(pieceSize: Int) throws {
    let text = "a;b\r\n\"1;2\";\"x\r\ny\"\r\"say \"\"hi\"\"\";\n\n;\r\n\"\"\nlast;"
    let rows = try Self.rows(MemorySource(text, pieceSize: pieceSize))
    #expect(
      rows.map(\.cells) == [["a", "b"], ["1;2", "x\r\ny"], ["say \"hi\"", ""], ["", ""], [""], ["last", ""]])
    #expect(rows.map(\.line) == [1, 2, 4, 6, 7, 8])
  }

  @Test("A quotation mark inside a plain cell is text")
  func innerQuote() throws {
    #expect(try Self.rows(MemorySource("5\" rør;x")).map(\.cells) == [["5\" rør", "x"]])
  }

  @Test("A space after a closing quotation mark says nothing; text after it is reported")
  func afterQuote() throws {
    var reader = try TableReader(
      MemorySource("x;\"a\" ;b\ny;\"a\"b;c"), file: "t", encoding: .utf8, separator: .semicolon)
    #expect(try reader.next())
    #expect(reader.string(1) == "a")
    #expect(reader.columnOfTextAfterQuote == nil)
    #expect(try reader.next())
    #expect(reader.columnOfTextAfterQuote == 2)
  }

  @Test("A quotation mark that is never closed is named by the line that opens it")
  func unterminated() throws {
    let problem = #expect(throws: ImportProblem.self) {
      try Self.rows(MemorySource("a;b\n1;\"x\ny\nz"))
    }
    #expect(problem == ImportProblem(.unterminatedQuote, file: "t.csv", line: 2, column: 2))
  }

  @Test("An absurdly long cell, row or number of columns ends the reading")
  func limits() {
    let cell = String(repeating: "x", count: TableReader.cellLimit + 1)
    #expect(throws: ImportProblem(.cellTooLong(limit: TableReader.cellLimit), file: "t.csv", line: 2, column: 2)) {
      try Self.rows(MemorySource("a;b\n1;\(cell)"))
    }
    let row = Array(repeating: cell.dropLast(), count: 10).joined(separator: ";")
    #expect(throws: ImportProblem(.rowTooLong(limit: TableReader.rowLimit), file: "t.csv", line: 1, column: 9)) {
      try Self.rows(MemorySource(row))
    }
    let separators = String(repeating: ";", count: TableReader.columnLimit + 1)
    #expect(throws: ImportProblem.self) { try Self.rows(MemorySource(separators)) }
  }

  @Test("Writing and reading a table gives the same cells", arguments: 0..<300)
  func roundTrip(seed: Int) throws {
    var numbers = SeededGenerator(seed: UInt64(seed))
    let table = RandomTable(using: &numbers)
    let rows = try Self.rows(
      MemorySource(table.bytes, pieceSize: Int.random(in: 1...50, using: &numbers)), separator: table.separator,
      encoding: table.encoding)
    #expect(rows.map(\.cells) == table.cells, "seed \(seed): \(table.separator) \(table.encoding)")
    #expect(rows.map(\.line) == table.lines, "seed \(seed)")
  }

  @Test("Any bytes end in rows or in a problem", arguments: 0..<300)
  func anyBytes(seed: Int) {
    var numbers = SeededGenerator(seed: UInt64(seed))
    let alphabet: [UInt8] = Array("\";,\t\r\n a1.-/æ=\u{0}".utf8) + [0xFF, 0xFE, 0xC3, 0x80]
    let bytes = (0..<Int.random(in: 0...200, using: &numbers)).map { _ in
      alphabet[Int.random(in: 0..<alphabet.count, using: &numbers)]
    }
    for kind in ImportKind.allCases {
      do {
        let table = try TableImport(source: MemorySource(bytes), file: "x", kind: kind, today: today)
        switch kind {
        case .organisation: try table.forEachOrganisation { _ in }
        case .session: try table.forEachSession { _, _ in }
        default: try table.forEachRow { _ in }
        }
      } catch {
        #expect(error is ImportProblem, "seed \(seed)")
      }
    }
  }
}
