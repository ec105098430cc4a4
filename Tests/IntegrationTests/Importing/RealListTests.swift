import Foundation
import RugeCore
import RugeTestSupport
import Testing

@Suite("Importing the sample list")
struct RealListTests {
  private struct Organisation: Decodable {
    struct Figure: Decodable {
      let id: String
      let value: Decimal
    }
    let name: String
    let note: String?
    let fields: [String: String]
    let figures: [Figure]
  }

  private func begun() async throws -> (Playground, sample: String) {
    let playground = try Playground()
    try await playground.done("init", "demo", "--programme", "rugekassen")
    return (playground, playground.tree.samples + "/organisationer.csv")
  }

  @Test("the dry run tells every column's place and every row's fate, and records nothing")
  func dryRun() async throws {
    let (playground, sample) = try await begun()
    let before = try await playground.health()
    let result = try await playground.done("import", sample, "--kind", "organisation", "--dry-run")
    for column in ["Organisation", "Type", "Sektor", "Kommuner", "Børn pr. år", "Frivillige", "Bemærkning"] {
      #expect(result.output.contains("\n\(column) "))
    }
    #expect(result.output.contains(/Frivillige +empty; not used/))
    #expect(result.output.contains("Kommuner: 1 with a number, 12 empty (unknown), 0 unusable; "))
    for line in [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15] { #expect(result.output.contains("Line \(line): ")) }
    #expect(result.output.contains("Line 15: natteravnene: not added: already there as “Natteravnene” (line 5)"))
    #expect(try await playground.health() == before)
  }

  @Test("the rows go in as they are, and the one that is there already is reported and left out")
  func rows() async throws {
    let (playground, sample) = try await begun()
    let result = try await playground.done("import", sample, "--kind", "organisation")
    #expect(result.output.contains("natteravnene"))
    let list: [Organisation] = try await playground.done("org", "list", "--json").decoded()
    #expect(list.count == 12)
    let dogs = try #require(list.first { $0.name == "Læsehunde" })
    #expect(dogs.figures.map(\.value) == [51, 750])
    #expect(dogs.note == "Før optagelse; senere 65 kommuner og ca. 1.000 børn")
    let hours = try #require(list.first { $0.name == "2 Timer om Ugen" })
    #expect(hours.note?.hasPrefix("\"Mål: 500\";") == true)
    #expect(hours.figures.map(\.value) == [100], "an empty cell is unknown and no figure")
    let thread = try #require(list.first { $0.name == "I Tråd Med Verden" })
    #expect(thread.note == "Lundtoftegade;\ntidligere beboerlokale")

    let again = try await playground.done("import", sample, "--kind", "organisation")
    #expect(again.output.contains("13 there already"))
  }

  @Test("a figure of the list is offered as the baseline on the day of enrolment")
  func offeredBaseline() async throws {
    let (playground, sample) = try await begun()
    try await playground.done("import", sample, "--kind", "organisation")
    let result = try await playground.done("enrol", "Læsehunde", "--programme", "rugekassen", "--on", "2026-01-12")
    let offer = try #require(result.output.firstMatch(of: /ruge (indicator record O-\d+ kommuner 51 --on 2026-01-12)/))
    let command = String(offer.output.1).split(separator: " ").map(String.init)
    #expect(try await playground.run(command).ending == .exited(0), "what is offered can be typed as it stands")
  }

  @Test("the whole import is undone as one change")
  func undo() async throws {
    let (playground, sample) = try await begun()
    try await playground.done("import", sample, "--kind", "organisation")
    try await playground.done("undo")
    let list: [Organisation] = try await playground.done("org", "list", "--json").decoded()
    #expect(list.isEmpty)
    try await playground.done("import", sample, "--kind", "organisation")
  }
}
