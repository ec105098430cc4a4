import Foundation
import RugeCore
import RugeTestSupport
import Testing

/// The same lists as different programs save them.
@Suite("Importing what spreadsheets save")
struct VariantTests {
  private struct Organisation: Decodable {
    struct Figure: Decodable { let value: Decimal }
    let name: String
    let fields: [String: String]
    let figures: [Figure]
  }

  private func imported(_ bytes: [UInt8], locale: String = "en") async throws -> [Organisation] {
    let playground = try Playground(variables: ["RUGE_LOCALE": locale])
    try await playground.done("init", "demo", "--programme", "rugekassen")
    try playground.folder.write(bytes, to: "list.csv")
    try await playground.done("import", "../list.csv", "--kind", "organisation")
    return try await playground.done("org", "list", "--json").decoded()
  }

  @Test("letters are read whatever the encoding")
  func encodings() async throws {
    let text = "Organisation;Kommuner\r\nBørneørerne på Ærø;7\r\n"
    let utf16 = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let forms: [[UInt8]] = [
      Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), text.unicodeScalars.map { UInt8($0.value) },
      [0xFF, 0xFE] + utf16,
    ]
    for form in forms {
      let list = try await imported(form)
      #expect(list.map(\.name) == ["Børneørerne på Ærø"])
      #expect(list.first?.figures.map(\.value) == [7])
    }
  }

  @Test("separators, line ends and quotation marks are found", arguments: [";", ",", "\t"], ["\n", "\r\n", "\r"])
  func separators(separator: String, end: String) async throws {
    let rows = [["Navn", "By", "Note"], ["\"A\(separator)B\"", "Aarhus", "\"en\(end)to \"\"tre\"\"\""]]
    let text = rows.map { $0.joined(separator: separator) }.joined(separator: end) + end
    let list = try await imported(Array(text.utf8))
    #expect(list.map(\.name) == ["A\(separator == "\t" ? " " : separator)B"] || list.map(\.name) == ["A\(separator)B"])
    #expect(list.first?.fields["By"] == "Aarhus")
  }

  @Test("a figure that cannot be read for sure stays unknown, and its cell is reported; the organisation goes in")
  func unusable() async throws {
    let playground = try await Playground.course()
    try playground.folder.write("Navn,Børn\nA,7\nB,\"1.200\"\nC,ca. 40\nD,8\nE,9\n", to: "list.csv")
    let dry = try await playground.ruge("import", "../list.csv", "--kind", "organisation", "--dry-run")
    #expect(dry.exitCode == 1)
    #expect(dry.output.contains("Børn: 3 with a number, 0 empty (unknown), 2 unusable; for instance, “7” (line 2)"))
    let result = try await playground.ruge("import", "../list.csv", "--kind", "organisation", "--row-by-row")
    #expect(result.exitCode == 1, "findings")
    #expect(result.output.contains("list.csv, line 3, column 2 (Børn): “1.200” can be read as two different numbers"))
    #expect(result.output.contains("write 1200 or 1.2."))
    #expect(result.output.contains("list.csv, line 4, column 2 (Børn): “ca. 40” is not a number"))
    #expect(result.output.contains("5 organisations taken in.") && result.output.contains("2 cells could not be used"))
    let list: [Organisation] = try await playground.done("org", "list", "--json").decoded()
    let figures = Dictionary(uniqueKeysWithValues: list.map { ($0.name, $0.figures.map(\.value)) })
    #expect(figures["A"] == [7] && figures["B"] == [] && figures["C"] == [])
  }

  @Test("a list of sessions is not taken for one of organisations")
  func sessions() async throws {
    let playground = try await Playground.course()
    try playground.folder.write("Organisation;Dato;Varighed\nLæsehunde;2026-01-20;90m\n", to: "list.csv")
    try await playground.refused(
      "import", "../list.csv", "--kind", "organisation", exit: .badInput, saying: ["--kind session", "Varighed"])
  }

  @Test("Danish figures are Danish and English ones English, as the column's other cells show")
  func figures() async throws {
    let danish = try await imported(
      Array("Organisation;Kommuner;Børn\nA;1.000;1,5\nB;12.500;2,25\n".utf8), locale: "da")
    #expect(danish.flatMap { $0.figures.map(\.value) } == [1000, 1.5, 12500, 2.25])
    let english = try await imported(Array("Organisation,Kommuner,Børn\nA,\"1,000.5\",1.5\nB,\"12,500\",2.25\n".utf8))
    #expect(english.flatMap { $0.figures.map(\.value) } == [1000.5, 1.5, 12500, 2.25])
  }
}
