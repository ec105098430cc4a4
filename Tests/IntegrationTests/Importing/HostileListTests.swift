import Foundation
import RugeCore
import RugeTestSupport
import Testing

@Suite("Importing what is no list")
struct HostileListTests {
  private static let files: [(name: String, bytes: [UInt8], fragment: String)] = [
    ("empty.csv", [], "empty"),
    ("twice.csv", Array("Navn;Navn\na;b\n".utf8), "same heading"),
    ("nobody.csv", Array("Foo;Bar\na;b\n".utf8), "Foo and Bar"),
    ("quote.csv", Array("Navn;By\n\"a;b\n".utf8), "quotation mark"),
    ("null.csv", Array("Navn;By\na\0;b\n".utf8), "null byte"),
    ("mixed.csv", Array("Navn;By\nÆrø;".utf8) + [0xE6, 0x0A], "UTF-8"),
    ("book.csv", [0x50, 0x4B, 3, 4] + Array("xl/workbook.xml".utf8), "CSV"),
    ("wide.csv", Array(("Navn" + String(repeating: ";x", count: 100_000) + "\na\n").utf8), "column"),
    ("deep.csv", Array("Navn\n\"".utf8) + Array(repeating: 0x61, count: 2 << 20) + Array("\"\n".utf8), "256 kB"),
  ]

  @Test("a file that cannot be used is refused with the reason, and nothing is recorded", arguments: files.indices)
  func refused(index: Int) async throws {
    let file = Self.files[index]
    let playground = try await Playground.course()
    try playground.folder.write(file.bytes, to: file.name)
    for kind in ["organisation", "session"] where kind == "organisation" || file.fragment != "Foo and Bar" {
      let result = try await playground.refused(
        "import", "../\(file.name)", "--kind", kind, exit: .badInput, saying: [file.name])
      if kind == "organisation" {
        #expect(result.errors.contains(file.fragment), "\(result.errors)")
      }
    }
  }

  @Test("ragged rows are named, and the others go in")
  func ragged() async throws {
    let playground = try await Playground.course()
    try playground.folder.write("Navn;By\nA;B;C\nD\nE;F\n", to: "ragged.csv")
    let result = try await playground.ruge("import", "../ragged.csv", "--kind", "organisation", "--row-by-row")
    #expect(result.exitCode == 1)
    #expect(result.output.contains("line 2") && result.output.contains("line 3"))
    #expect(try await playground.done("org", "show", "E").output.contains("E"))
  }

  @Test("a file that is not there, or is a folder or a device, is said to be so")
  func noFile() async throws {
    let playground = try await Playground.course()
    try await playground.refused(
      "import", "missing.csv", "--kind", "organisation", exit: .notFound, saying: ["missing.csv"])
    try await playground.refused("import", ".", "--kind", "organisation", exit: .badInput, saying: ["folder"])
    try await playground.refused(
      "import", "/dev/null", "--kind", "organisation", exit: .badInput, saying: ["/dev/null"])
  }

  @Test("what could be a formula elsewhere stays the text that it is")
  func formulas() async throws {
    let playground = try await Playground.course()
    try playground.folder.write("Navn;Telefon\n=1+1;+45 12345678\n@SUM(A1);1234\n", to: "list.csv")
    try await playground.done("import", "../list.csv", "--kind", "organisation")
    try await playground.done("enrol", "=1+1", "--programme", "rugekassen")
    let table = try await playground.done("report", "run", "progress", "--format", "csv")
    #expect(table.output.contains("'=1+1"), "a spreadsheet must not compute it: \(table.output)")
    #expect(!table.output.contains(/(^|[;,\n"])=1\+1/))
  }
}
