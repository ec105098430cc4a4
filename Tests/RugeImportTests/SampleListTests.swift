import Foundation
import RugeCore
import RugeImport
import Testing

/// The list that ships as a sample, as a Danish spreadsheet saved it.
@Suite("The sample list of organisations")
struct SampleListTests {
  static let path = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Programmes/Samples/organisationer.csv").standardizedFileURL.path

  let table: TableImport

  init() throws {
    table = try TableImport(path: Self.path, kind: .organisation, today: today)
  }

  @Test("Its form is recognised without a question")
  func form() {
    #expect(table.form.encoding == .utf8)
    #expect(table.form.separator == .semicolon)
    #expect(table.form.assumptions.isEmpty)
    #expect(table.rowCount == 13)
  }

  @Test("Every column has its place")
  func columns() {
    #expect(
      table.columns.map(\.place) == [
        .name, .field, .field, .figure("kommuner", .init(.comma, ambiguous: .readAsWhole)),
        .figure("børn-pr-år", .init(.comma, ambiguous: .readAsWhole)), .empty, .note,
      ])
    #expect(table.columns.map(\.heading).first == "Organisation", "the byte order mark is no part of the heading")
  }

  @Test("Figures are kept, and an empty cell is unknown and not zero")
  func figures() throws {
    let rows = try table.organisationRows().compactMap(\.values)
    #expect(
      rows[0].figures == [
        KeptFigure(id: "kommuner", heading: "Kommuner", amount: Quantity(millionths: 51_000_000)),
        KeptFigure(id: "børn-pr-år", heading: "Børn pr. år", amount: Quantity(millionths: 750_000_000)),
      ])
    #expect(rows[2].name == "2 Timer om Ugen")
    #expect(rows[2].figures.map(\.id) == ["børn-pr-år"])
    #expect(rows[1].figures.isEmpty)
    #expect(rows[1].texts.keys.sorted().map(\.rawValue) == ["field:Sektor", "field:Type"])
  }

  @Test("Quotation marks and line breaks inside cells are text, and rows know their line")
  func texts() throws {
    let rows = try table.organisationRows()
    #expect(rows[2].values?.texts[.note] == "\"Mål: 500\"; senere mere end fordoblet")
    #expect(rows[9].values?.texts[.note] == "Lundtoftegade;\ntidligere beboerlokale")
    #expect(rows.map(\.line) == [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15])
  }

  @Test("The organisation that is there twice is found; all others go in")
  func duplicate() throws {
    var finder = DuplicateFinder()
    let fates = try table.organisationRows().map { row in
      finder.fate(of: try #require(row.values).name, line: row.line)
    }
    #expect(fates.last == .duplicate(of: KnownName("Natteravnene", .line(5))))
    #expect(fates.dropLast().allSatisfy { $0 == .added(similar: []) })
  }
}
