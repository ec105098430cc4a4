import RugeCore
import Testing

@testable import RugeCommands

/// A programme that keeps no names of those who take part.
struct PseudonymTests {
  private static let definition = """
    programme: familier
    title: Familier
    languages: [da, en]
    length: open
    enrols: {kind: familie, title: {da: Familie, en: Family}, named: pseudonym}
    """

  @Test("Somebody without a name goes by a running number that is used once")
  func numbers() async throws {
    let lab = try await Lab.running(Self.definition)
    let first = try await lab.succeed("enrol", "--new", "--on", "2026-01-12")
    #expect(first.output.contains("F-1"), "\(first)")
    try await lab.succeed("enrol", "--new", "--on", "2026-01-12")
    try await lab.succeed("undo")
    let third = try await lab.succeed("enrol", "--new", "--on", "2026-01-12")
    #expect(third.output.contains("F-3"), "\(third)")
    let status = try await lab.json("status", "F-1")
    #expect(value(status, "organisation", "name") as? String == "F-1")
    let list = await lab.run("status")
    #expect(list.output.contains("Family") && list.output.contains("F-3") && !list.output.contains("F-2"), "\(list)")
  }

  @Test("A name is refused where none may be kept, and the other way round")
  func names() async throws {
    let lab = try await Lab.running(Self.definition)
    let added = try await lab.succeed("org", "add", "Familien Holm")
    #expect(added.output.contains("ruge enrol --new"), "\(added)")
    #expect(await lab.run("enrol", "Familien Holm").code == 64)
    #expect(await lab.run("enrol").code == 64)
    let named = try Lab()
    try await named.succeed("init", ".", "--programme", "rugekassen")
    #expect(await named.run("enrol", "--new").code == 64)
  }

  @Test(
    "A pseudonym never looks like another id",
    arguments: [("familie", "F"), ("person", "PE"), ("entreprenør", "EN"), ("organisation", "OR"), ("ung", "U")])
  func prefixes(kind: String, prefix: String) {
    #expect(Pseudonym.prefix(for: ElementID(kind)) == prefix)
    #expect(Subject(Pseudonym.next(prefix: prefix, after: [])) == nil)
  }
}
