import ArgumentParser
import Foundation
import RugeCore
import RugeStore
import Testing

@testable import RugeCommands

struct CompletionTests {
  /// What a shell is offered for the last word of a command line.
  private func offered(
    _ lab: Lab, _ line: [String], in folder: String? = nil,
    _ find: @escaping @Sendable (CompletionAnswer, Store) throws -> [String]
  ) -> [String] {
    let environment = CommandEnvironment(
      now: { Instant(milliseconds: 0) }, variables: [:], currentDirectory: folder ?? lab.workspace,
      executable: "/x/bin/ruge", login: "mette", isInputTerminal: false, isOutputTerminal: false,
      isErrorTerminal: false, width: 80, write: { _, _ in Issue.record("Nothing may be said") })
    return CommandEnvironment.$current.withValue(environment) {
      // The parser keeps the shell that asks for the whole process, and other tests ask for scripts meanwhile.
      CompletionAnswer(line, prefix: line.last ?? "", shell: nil).candidates(find)
    }
  }

  @Test("Names are found by their beginning in any spelling, with spaces and quotation marks as they are")
  func names() async throws {
    let lab = try await SeeingTests.filled()
    try await lab.succeed("org", "add", "Læs O'Brien $(touch x)")
    let status = ["ruge", "status"]
    #expect(offered(lab, status + ["L"], CompletionAnswer.enrolments) == ["Læsehunde"])
    #expect(offered(lab, status + ["laes"], CompletionAnswer.enrolments) == ["Læsehunde"])
    #expect(offered(lab, status + ["\"Spirerne\\ "], CompletionAnswer.enrolments) == ["Spirerne 🌱"])
    #expect(offered(lab, status + ["日"], CompletionAnswer.enrolments) == ["日本語の会"])
    #expect(
      offered(lab, status + ["Læ"], CompletionAnswer.organisations) == ["Læs O'Brien $(touch x)", "Læsehunde"])
    #expect(offered(lab, status + [""], CompletionAnswer.enrolments).count == 4)
    #expect(offered(lab, ["ruge", "x", "m"], CompletionAnswer.people) == ["Mette Holm"])
    #expect(offered(lab, status + ["E-"], CompletionAnswer.enrolments).count == 4)
    #expect(offered(lab, status + ["x%"], CompletionAnswer.enrolments).isEmpty)
  }

  @Test("Ids are those of the programme that the enrolment on the line follows")
  func elements() async throws {
    let lab = try await SeeingTests.filled()
    let milestones: @Sendable (CompletionAnswer, Store) throws -> [String] = { answer, store in
      try answer.elements(store) { $0.milestones.map(\.id) }
    }
    #expect(offered(lab, ["ruge", "milestone", "accept", "日本語の会", ""], milestones) == ["plan"])
    let ours = offered(lab, ["ruge", "milestone", "accept", "Læsehunde", ""], milestones)
    #expect(ours.contains("økonomi") && !ours.contains("plan"))
    #expect(offered(lab, ["ruge", "milestone", "accept", "Nobody", ""], milestones).contains("plan"))
  }

  @Test("Outside a workspace nothing is offered and nothing is said")
  func outside() async throws {
    let lab = try await Lab.withEnrolment()
    #expect(offered(lab, ["ruge", "status", ""], in: "/", CompletionAnswer.enrolments).isEmpty)
    #expect(
      offered(lab, ["ruge", "status", "-C", lab.workspace, ""], in: "/", CompletionAnswer.enrolments) == ["Læsehunde"])
    #expect(offered(lab, ["ruge", "status", "-C", "/nowhere", ""], CompletionAnswer.enrolments).isEmpty)
  }

  @Test("No name can command the shell that completes it")
  func quoting() {
    let name = "A $(touch x) `id` \"b\" \\ : O'Brien"
    let bash = CompletionAnswer.written(name, for: .bash)
    #expect(bash == "A\\ \\$\\(touch\\ x\\)\\ \\`id\\`\\ \\\"b\\\"\\ \\\\\\ :\\ O\\'Brien")
    #expect(CompletionAnswer.written("a: \\b", for: .zsh) == "a\\: \\\\b")
    #expect(CompletionAnswer.written(name, for: .fish) == name)
    #expect(!CompletionAnswer.written("a\nb\u{1B}[2J", for: .fish).contains { $0.isNewline || $0 == "\u{1B}" })
  }

  @Test("The completion scripts of all three shells ask for names")
  func scripts() {
    for shell in CompletionShell.allCases {
      let script = RugeRoot.completionScript(for: shell)
      #expect(script.contains("---completion") && script.contains("timeline"))
    }
  }
}
