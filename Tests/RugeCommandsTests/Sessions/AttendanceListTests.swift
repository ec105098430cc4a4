import Testing

@testable import RugeCommands

@Suite("Lists of who came, as a spreadsheet writes them")
struct AttendanceListTests {
  private static let definition = """
    programme: kurser
    title: Kurser
    sessions:
      - {id: kursus, title: Kursus, shape: group, attendance: required}
    """

  /// Takes a list in for Læsehunde and Natteravnene.
  private func attend(_ list: String, _ options: String...) async throws -> (result: Lab.Result, lab: Lab) {
    let lab = try await Lab.running(Self.definition)
    try await lab.enrol("Læsehunde", "Natteravnene")
    try lab.write(list, to: "fonden/liste.csv")
    let result = await lab.run(
      ["session", "attend", "--event", "kursus", "--length", "2h", "--on", "2026-02-10", "liste.csv"] + options)
    return (result, lab)
  }

  @Test(
    "Whoever stayed away is not taken for somebody who came, whatever the column is called",
    arguments: ["nej, syg", "nej syg", "Nej", "afbud pga. sygdom"])
  func unknownHeading(_ said: String) async throws {
    let (result, _) = try await attend("Virksomhed;Var med\nLæsehunde;ja\nNatteravnene;\(said)\n")
    #expect(result.code == 65, "\(result)")
    #expect(result.error.contains("the heading “Var med” is not known: call the column “Attended”"), "\(result)")
  }

  @Test("The heading Fremmødt says who came")
  func knownHeading() async throws {
    let (result, _) = try await attend("Virksomhed;Fremmødt\nLæsehunde;ja\nNatteravnene;nej\n")
    #expect(result.code == 0 && result.output.contains("Kursus: missed"), "\(result)")
  }

  @Test("A remark that speaks of something else stays a remark")
  func remark() async throws {
    let (result, _) = try await attend("Virksomhed;Andet\nLæsehunde;Vegetar\nNatteravnene;Kunne ikke finde vej\n")
    #expect(result.code == 0, "\(result)")
  }

  @Test("A line without an organisation is named, and nothing is recorded")
  func withoutName() async throws {
    let list = "Navn;Virksomhed;Mødt\nIb;Læsehunde;ja\nOmar Mentor;;ja\nBo;Natteravnene;nej\n"
    let (result, lab) = try await attend(list)
    #expect(result.code == 65 && result.error.contains("line 3: “Omar Mentor”"), "\(result)")
    #expect((try await lab.json("session", "list") as? [Any])?.isEmpty == true)
    let (skipped, _) = try await attend(list, "--skip-unknown")
    #expect(skipped.code == 0, "\(skipped)")
  }
}
