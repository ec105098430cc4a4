import RugeTestSupport
import Testing

@Suite("A name that fits several, at the keyboard")
struct ChoosingTests {
  private struct Session: Decodable {
    struct Named: Decodable { let name: String }

    let organisation: Named
  }

  private static let command =
    "ruge session log Læse 60m Budget --kind sparring --today \(Playground.today); echo \"ended: $?\""

  private func playground() async throws -> Playground {
    let playground = try await Playground.course()
    _ = try await playground.ruge("org", "add", "Læseklubben")
    _ = try await playground.ruge("enrol", "Læseklubben", "--today", Playground.today)
    return playground
  }

  private func asked(_ playground: Playground, _ work: @Sendable @escaping (Terminal) async throws -> Void) async throws
  {
    try await Terminal.open(["bash", "--norc", "--noprofile"], in: playground) { terminal in
      try await terminal.enter(Self.command)
      try await terminal.screen(with: "Which one?")
      try await work(terminal)
    }
  }

  private func names(_ playground: Playground) async throws -> [String] {
    let sessions: [Session] = try await playground.ruge("session", "list", "--json").decoded()
    return sessions.map(\.organisation.name)
  }

  @Test("is settled by more letters, and the command goes on")
  func letters() async throws {
    let playground = try await playground()
    try await asked(playground) { terminal in
      try await terminal.enter("klub")
      let screen = try await terminal.screen(with: "ended: 0")
      #expect(screen.contains("could be several") && screen.contains("Læseklubben"), "\(screen)")
    }
    #expect(try await names(playground) == ["Læseklubben"])
  }

  @Test("may be left with Ctrl-C: nothing is recorded")
  func interrupted() async throws {
    let playground = try await playground()
    try await asked(playground) { terminal in
      try await terminal.press(.interrupt)
      try await terminal.screen(with: "ended: 130")
    }
    #expect(try await names(playground).isEmpty)
  }

  @Test("is not asked about where the output goes into a pipe")
  func piped() async throws {
    let playground = try await playground()
    try await Terminal.open(["bash", "--norc", "--noprofile"], in: playground) { terminal in
      try await terminal.enter("ruge status Læse | cat; echo \"ended: ${PIPESTATUS[0]}\"")
      let screen = try await terminal.screen(with: "ended: 2")
      #expect(screen.contains("could be several") && !screen.contains("Which one?"), "\(screen)")
    }
  }
}
