import RugeTestSupport
import Testing

@Suite("A mentor at the keyboard")
struct MentorAtTheKeyboardTests {
  private struct Session: Decodable {
    let minutes: Int
    let note: String?
  }

  private struct Action: Decodable {
    let text: String?
    let due: String?
  }

  /// What is asked, one after the other.
  private static let questions = ["Who and how long", "What was it about", "Next action"]

  private static let command = "ruge session log --today \(Playground.today); echo \"ended: $?\""

  /// A terminal with the command typed into a shell.
  private func asked(_ playground: Playground, _ work: @Sendable @escaping (Terminal) async throws -> Void) async throws
  {
    try await Terminal.open(["bash", "--norc", "--noprofile"], in: playground) { terminal in
      try await terminal.enter(Self.command)
      try await work(terminal)
    }
  }

  @Test("logs a session with its note and an action point by answering three questions")
  func threeQuestions() async throws {
    let playground = try await Playground.course()
    try await asked(playground) { terminal in
      for (question, answer) in zip(Self.questions, ["læse 90m", "Budget og fonde", "Send budget by friday"]) {
        try await terminal.screen(with: question)
        try await terminal.enter(answer)
      }
      let screen = try await terminal.screen(with: "ended: 0")
      let asked = screen.split(separator: "\n").count { line in Self.questions.contains { line.hasPrefix($0) } }
      #expect(asked == 3 && screen.contains("1 h 30 min with Mette Rådgiver “Budget og fonde”"), "\(screen)")
    }
    let sessions: [Session] = try await playground.ruge("session", "list", "--json").decoded()
    #expect(sessions.map(\.minutes) == [90] && sessions[0].note == "Budget og fonde")
    let actions: [Action] = try await playground.ruge("action", "list", "--json").decoded()
    #expect(actions.map(\.text) == ["Send budget"] && actions[0].due == "2026-06-05")
  }

  @Test("may stop at any question with Ctrl-C: nothing is recorded, one sentence says so", arguments: 0..<3)
  func stopped(at number: Int) async throws {
    let playground = try await Playground.course()
    try await asked(playground) { terminal in
      for (question, answer) in zip(Self.questions, ["læse 90m", "Budget og fonde"]).prefix(number) {
        try await terminal.screen(with: question)
        try await terminal.enter(answer)
      }
      try await terminal.screen(with: Self.questions[number])
      try await terminal.press(.interrupt)
      let screen = try await terminal.screen(with: "ended: 130")
      #expect(screen.contains("Interrupted. Nothing was recorded"), "\(screen)")
      // What was written about the meeting is not to be written again.
      #expect(screen.contains("the draft is kept") == (number == 2), "\(screen)")
    }
    let sessions: [Session] = try await playground.ruge("session", "list", "--json").decoded()
    #expect(sessions.isEmpty)
  }
}
