import Foundation
import Testing

@testable import RugeCommands

/// Sessions of kinds that name those who have to confirm them.
struct AwaitedConfirmationTests {
  private static let definition = """
    programme: prøve
    title: Prøve
    roles:
      adviser: {title: Adviser}
      fund: {title: Fund}
      contact: {title: Contact, of: organisation}
    sessions:
      - {id: review, title: Review, host: adviser, confirmed_by: [organisation, fund]}
      - {id: talk, title: Talk}
    """

  private func lab() async throws -> Lab {
    let lab = try await Lab.running(Self.definition)
    for name in ["Mette Holm", "Omar Lund", "Ida Kontakt"] { try await lab.succeed("person", "add", name) }
    try await lab.succeed("org", "add", "Læsehunde", "--on", "2026-01-12")
    try await lab.succeed(
      "enrol", "Læsehunde", "--as", "adviser=Mette", "--as", "fund=Omar", "--as", "contact=Ida", "--on", "2026-01-12")
    try await lab.succeed("session", "log", "Læsehunde", "60m", "--kind", "talk", "--on", "2026-02-01")
    return lab
  }

  private func unconfirmed(_ lab: Lab) async throws -> [String] {
    let sessions = try #require(try await lab.json("session", "list", "--unconfirmed") as? [Any])
    return sessions.indices.compactMap { value(sessions, $0, "id") as? String }
  }

  @Test("Logging one says who has to confirm it and how; it is listed until each of them has")
  func confirmed() async throws {
    let lab = try await lab()
    #expect(try await unconfirmed(lab).isEmpty)
    let logged = try await lab.succeed("session", "log", "Læsehunde", "60m", "--kind", "review", "--on", "2026-02-02")
    let id = try #require(value(try await lab.json("session", "list"), 0, "id") as? String)
    #expect(
      logged.output.contains(
        "\(id) is to be confirmed by the organisation and Fund: ruge session confirm \(id) --by NAME"),
      "\(logged)")
    #expect(try await unconfirmed(lab) == [id])
    let two = await lab.run("session", "confirm", id)
    #expect(two.code == 64 && two.error.contains("Ida Kontakt") && two.error.contains("Omar Lund"), "\(two)")
    try await lab.succeed("session", "confirm", id, "--by", "Ida", "--evidence", "https://example.org/brev")
    let page = try await lab.succeed("session", "show", id).output
    #expect(page.contains("Evidence: https://example.org/brev (confirmation by Ida Kontakt)"), "\(page)")
    let confirmations = value(try await lab.json("session", "show", id), "confirmations")
    #expect(value(confirmations, 0, "by", "name") as? String == "Ida Kontakt")
    #expect(value(confirmations, 0, "evidence") as? String == "https://example.org/brev")
    let shown = try await lab.succeed("session", "show", id)
    #expect(shown.output.contains("awaits confirmation by Fund"), "\(shown)")
    #expect(value(try await lab.json("session", "show", id), "awaits", 0, "id") as? String == "fund")
    let table = try await lab.succeed("session", "list", "--unconfirmed")
    #expect(table.output.contains("awaits confirmation by Fund") && !table.output.contains("Talk"), "\(table)")
    #expect(try await unconfirmed(lab) == [id])
    let own = await lab.run(["session", "confirm", id]) { $0.variables["RUGE_PERSON"] = "Omar" }
    #expect(own.code == 0 && own.output.contains("Omar Lund"), "whoever has to confirm it says so themself: \(own)")
    #expect(try await unconfirmed(lab).isEmpty)
    #expect(value(try await lab.json("session", "show", id), "awaits") == nil)
    #expect(await lab.run("doctor").code == 0)
  }

  @Test("Somebody who speaks for none of them is refused, with the way out")
  func refused() async throws {
    let lab = try await lab()
    try await lab.succeed("person", "add", "Bo Bisidder")
    try await lab.succeed("person", "role", "Bo", "adviser", "Læsehunde")
    try await lab.succeed(
      "session", "log", "Læsehunde", "60m", "--kind", "review", "--by", "Mette", "--on", "2026-02-02")
    let id = try #require(value(try await lab.json("session", "list"), 0, "id") as? String)
    let result = await lab.run("session", "confirm", id, "--by", "Bo")
    #expect(result.code == 3 && result.error.contains("is to be confirmed by the organisation and Fund"), "\(result)")
    #expect(try await unconfirmed(lab) == [id])
  }
}
