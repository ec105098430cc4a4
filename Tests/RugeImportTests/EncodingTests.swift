import RugeCore
import RugeImport
import Testing

@Suite("How files are written")
struct EncodingTests {
  private func table(_ bytes: [UInt8], encoding: TextEncoding? = nil) throws -> TableImport {
    // Pieces of three bytes cut characters, marks and line ends in two.
    try TableImport(
      source: MemorySource(bytes, pieceSize: 3), file: "f.csv", kind: .organisation, today: today,
      options: ImportOptions(encoding: encoding))
  }

  private func names(_ table: TableImport) throws -> [String?] {
    try table.organisationRows().map { $0.values?.name }
  }

  private static let text = "Navn;Børn\r\nLæsehunde;7\r\n„Ø“ – 🐕;8\r\n"

  @Test("UTF-8 with and without a byte order mark")
  func utf8() throws {
    for mark in [[], [0xEF, 0xBB, 0xBF]] as [[UInt8]] {
      let table = try table(mark + Array(Self.text.utf8))
      #expect(table.form.encoding == .utf8)
      #expect(try names(table) == ["Læsehunde", "„Ø“ – 🐕"])
      #expect(table.form.assumptions.isEmpty)
    }
  }

  @Test("UTF-16 with a byte order mark, of either kind")
  func utf16() throws {
    let little: [UInt8] = [0xFF, 0xFE] + Self.text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big: [UInt8] = [0xFE, 0xFF] + Self.text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(try table(little).form.encoding == .utf16LittleEndian)
    #expect(try names(table(little)) == ["Læsehunde", "„Ø“ – 🐕"])
    #expect(try names(table(big)) == ["Læsehunde", "„Ø“ – 🐕"])
  }

  @Test("What is not UTF-8 is read as Windows-1252, and that is said")
  func windows() throws {
    // Only the last name shows that the file is not UTF-8.
    let bytes = Array("Navn;Beløb".utf8.filter { $0 < 0x80 }) + Array("\r\nBaba;7\r\n".utf8) + [0x4C, 0xE6, 0x73, 0x80]
    let table = try table(bytes + Array(";8".utf8))
    #expect(table.form.encoding == .windows1252)
    #expect(table.form.assumptions == [.windows1252])
    #expect(try names(table) == ["Baba", "Læs€"])
    #expect(try self.table(bytes + Array(";8".utf8), encoding: .windows1252).form.assumptions.isEmpty)
  }

  @Test("A file that is UTF-8 but for one byte is refused by line and not garbled")
  func mixed() {
    let bytes = Array("Navn\r\nLæsehunde\r\nBørneklub\r\nR".utf8) + [0xE5] + Array("d\r\n".utf8)
    #expect(throws: ImportProblem(.mixedEncodings, file: "f.csv", line: 4)) { try table(bytes) }
    // With the mark there is no doubt what it was to be.
    #expect(throws: ImportProblem(.damagedText(.utf8), file: "f.csv", line: 2)) {
      try table([0xEF, 0xBB, 0xBF] + Array("Navn\nR".utf8) + [0xE5])
    }
  }

  @Test("Bytes that no encoding has are refused by line")
  func damaged() {
    #expect(throws: ImportProblem(.damagedText(.utf16LittleEndian), file: "f.csv", line: 2)) {
      try table([0xFF, 0xFE, 0x61, 0, 0x0A, 0, 0x00, 0xDC])
    }
    #expect(throws: ImportProblem(.damagedText(.utf16LittleEndian), file: "f.csv", line: 1)) {
      try table([0xFF, 0xFE, 0x61, 0, 0x62])
    }
    #expect(throws: ImportProblem(.nullByte, file: "f.csv", line: 2)) { try table(Array("Navn\na\u{0}b".utf8)) }
    #expect(throws: ImportProblem(.damagedText(.windows1252), file: "f.csv", line: 3)) {
      try table(Array("Navn\nBaba\n".utf8) + [0x81], encoding: .windows1252)
    }
  }

  @Test("A workbook and an empty file are named for what they are; one without rows is a list of nothing")
  func notATable() throws {
    #expect(throws: ImportProblem(.workbook, file: "f.csv")) { try table(Array("PK\u{3}\u{4}\u{0}rest".utf8)) }
    for text in ["", "\u{FEFF}", "\n\n\r\n", " ; \n", "sep=;\n"] {
      #expect(throws: ImportProblem(.empty, file: "f.csv"), "\(text.debugDescription)") { try table(Array(text.utf8)) }
    }
    for text in ["Navn;Note", "Navn;Note\r\n", "Navn;Note\r\n;;\n\n"] {
      #expect(try table(Array(text.utf8)).rowCount == 0)
    }
  }

  @Test(
    "The separator is the one that parts the headings",
    arguments: [
      ("Navn;Note\nBaba;a,b,c", CellSeparator.semicolon), ("Navn,Note\nBaba,\"a;b;c\"", .comma),
      ("Navn\tNote, lang, fri\nBaba\tx", .tab), ("\"Navn, fuldt; officielt\";Navn\nx;Baba", .semicolon),
      ("Navn\nBaba", .semicolon), ("sep=,\nNavn,Note\nBaba,x", .comma), ("sep=;\r\nNavn;Note\r\nBaba;x", .semicolon),
    ])
  func separators(text: String, separator: CellSeparator) throws {
    let table = try organisations(text)
    #expect(table.form.separator == separator)
    #expect(try table.organisationRows().compactMap(\.values?.name) == ["Baba"])
  }
}
