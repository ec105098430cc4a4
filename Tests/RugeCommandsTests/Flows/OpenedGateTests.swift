import Testing

@testable import RugeCommands

/// Sessions that opened a gate through which somebody went on.
struct OpenedGateTests {
  private static let definition = """
    programme: møder
    title: Møder
    languages: [da]
    sessions:
      - {id: sparring, shape: one to one}
    stages:
      - {id: forløb, title: Forløb}
      - id: videre
        title: Videre
        enter_when: {sessions: {kind: sparring, at_least: 2}}
    """

  /// One that met so many times, each a change by itself; the numbers of these changes.
  private func lab(sessions: Int) async throws -> (Lab, [String]) {
    let lab = try await Lab.running(Self.definition)
    try await lab.enrol("Læsehunde")
    try await lab.succeed("stage", "advance", "Læsehunde", "--on", "2026-01-12")
    var batches: [String] = []
    for day in 1...sessions {
      let result = try await lab.succeed("session", "log", "Læsehunde", "60m", "--on", "2026-02-0\(day)")
      batches.append(String(try #require(result.output.firstMatch(of: /ruge undo (\d+)/)).1))
    }
    try await lab.succeed("stage", "advance", "Læsehunde", "--on", "2026-03-01")
    return (lab, batches)
  }

  @Test("A session by which a gate opened is not taken back from under the stage, which is named")
  func opened() async throws {
    let (lab, batches) = try await lab(sessions: 2)
    for batch in batches {
      let refused = await lab.run("undo", batch)
      #expect(refused.code == 3 && refused.error.contains("Videre"), "\(refused)")
    }
    try await lab.succeed("undo")
    for batch in batches { try await lab.succeed("undo", batch) }
  }

  @Test("Where the gate is open without it, it is taken back, and what came later never was its reason")
  func spare() async throws {
    let (lab, batches) = try await lab(sessions: 3)
    try await lab.succeed("undo", batches[1])
    let refused = await lab.run("undo", batches[0])
    #expect(refused.code == 3, "\(refused)")
    try await lab.succeed("session", "log", "Læsehunde", "60m", "--on", "2026-03-05")
    try await lab.succeed("undo")
  }
}
