import Foundation
import RugeCore
import RugeTestSupport
import Testing

@Suite("Sessions")
struct SessionTests {
  private struct Session: Decodable {
    let id: String
    let on: String
    let at: String?
    let minutes: Int
    let note: String?
  }

  private struct Action: Decodable {
    let id: String
    let text: String?
    let due: String?
  }

  @Test("are planned, prepared, held, corrected and confirmed, and what was promised is carried along")
  func course() async throws {
    let playground = try await Playground.course()
    try await playground.done(
      "session", "plan", "Læsehunde", "60m", "Fonde", "--on", "2026-06-02", "--at", "10:00", "--kind", "sparring")
    let plan: [Session] = try await playground.ruge("session", "list", "--planned", "--json").decoded()
    try #require(plan.map(\.at) == ["10:00"])
    try await playground.done(
      "session", "hold", plan[0].id, "75m", "Talte om fonde", "--next", "Send budgetudkast senest fredag")
    let prep = try await playground.done("session", "prep", "Læsehunde")
    #expect(prep.output.contains("Talte om fonde") && prep.output.contains("Send budgetudkast"))
    let actions: [Action] = try await playground.ruge("action", "list", "--json").decoded()
    try #require(actions.map(\.due) == ["2026-06-05"])
    let held: [Session] = try await playground.ruge("session", "list", "--json").decoded()
    try await playground.done("session", "amend", held[0].id, "--length", "90m")
    try await playground.done("action", "done", actions[0].id)
    let amended: [Session] = try await playground.ruge("session", "list", "--json").decoded()
    #expect(amended.map(\.minutes) == [90] && amended[0].note == "Talte om fonde")
    try await playground.done("session", "confirm", amended[0].id, "--by", "P-\(try await person(playground))")
    #expect(try await playground.health().healthy)
  }

  private struct Person: Decodable {
    let id: String
    let name: String
  }

  /// The number of somebody who did not hold the session.
  private func person(_ playground: Playground) async throws -> Int {
    try await playground.done("person", "add", "Ida Kontakt")
    let people: [Person] = try await playground.ruge("person", "list", "--json").decoded()
    return try #require(people.first { $0.name == "Ida Kontakt" }.flatMap { Int($0.id.dropFirst(2)) })
  }

  @Test("are logged with three answers at a terminal")
  func terminal() async throws {
    let playground = try await Playground.course()
    let result = try await playground.shell(
      """
      cd demo && printf 'Læsehunde 90m\\nBudget og fonde\\nSend budget by tomorrow\\n' | \
      script -qec "ruge session log --today 2026-06-02" /dev/null
      """, with: ["LANG": "C.UTF-8", "RUGE_LOCALE": "en", "TERM": "dumb"])
    #expect(result.output.contains("Next action"), "\(result.output)\(result.errors)")
    let sessions: [Session] = try await playground.ruge("session", "list", "--json").decoded()
    #expect(sessions.map(\.note) == ["Budget og fonde"], "\(result.output)")
    let actions: [Action] = try await playground.ruge("action", "list", "--json").decoded()
    #expect(actions.map(\.due) == ["2026-06-03"])
  }

  @Test("Ctrl-C at the last prompt keeps the draft, and says so in one sentence")
  func interrupted() async throws {
    let playground = try await Playground.course()
    let result = try await playground.shell(
      """
      cd demo
      until_asked() { for _ in $(seq 600); do grep -q "$1" ../typed && return; sleep 0.1; done; }
      : > ../typed
      { printf 'Læsehunde 90m\\nBudget\\n'; until_asked 'Next action'; printf '\\003'; sleep 1; } | \
      script -qefc "ruge session log --today 2026-06-02" ../typed > /dev/null; echo "exit $?"; cat ../typed Drafts/*
      """, with: ["LANG": "C.UTF-8", "RUGE_LOCALE": "en", "TERM": "dumb"])
    #expect(result.output.contains("exit 130"), "\(result.output)\(result.errors)")
    #expect(
      result.output.contains("Nothing was recorded, and the draft is kept in Drafts/2026-06-02-1.txt: go on with"),
      "\(result.output)")
    #expect(result.output.hasSuffix("Budget\n"), "\(result.output)")
    let sessions: [Session] = try await playground.ruge("session", "list", "--json").decoded()
    #expect(sessions.isEmpty)
  }

  @Test("keep the draft where the editor ends with an error, for its owner alone, and record nothing")
  func editor() async throws {
    let playground = try await Playground.course()
    try playground.folder.write("#!/bin/sh\necho 'Halvvejs' > \"$1\"\nexit 1\n", to: "editor")
    let result = try await playground.shell(
      """
      chmod +x editor; cd demo && \
      script -qec "ruge session log Læsehunde 60m --edit --today 2026-06-02" /dev/null < /dev/null; stat -c %a Drafts/*
      """, with: ["LANG": "C.UTF-8", "RUGE_LOCALE": "en", "TERM": "dumb", "EDITOR": playground.folder.path + "/editor"])
    #expect(result.output.contains("--draft Drafts/2026-06-02-1.txt"), "\(result.output)\(result.errors)")
    #expect(result.output.hasSuffix("600\n"), "\(result.output)")
    try await playground.done("session", "log", "Læsehunde", "60m", "--draft", "Drafts/2026-06-02-1.txt")
    let sessions: [Session] = try await playground.ruge("session", "list", "--json").decoded()
    #expect(sessions.map(\.note) == ["Halvvejs"])
  }

  /// Gives back every byte that it is told.
  private static let parrot = """
    #!/usr/bin/env python3
    import json, sys

    told = sys.stdin.read()
    call = json.loads(told.splitlines()[0])
    with open(call["params"]["request"]["outputFolder"] + "/told.txt", "w", encoding="utf-8") as file:
        file.write(told)
    value = {"files": [{"name": "told.txt", "mediaType": "text/plain"}], "enrolments": told.count('"record"')}
    print(json.dumps({"jsonrpc": "2.0", "id": call["id"], "result": {"status": "complete", "value": value}}))

    """

  @Test("have notes that no report is told, whatever it may read")
  func reports() async throws {
    let playground = try await Playground.course()
    _ = try WorkspacePlugin(
      "told", in: playground,
      manifest: """
        name: told
        version: 1.0.0
        protocol: 1
        executable: told.py
        reports: {told: {title: {da: Fortalt, en: Told}, formats: [text]}}
        reads: [organisations, stages, sessions, milestones, indicators, forms]
        limits: {report: 10}

        """, program: Self.parrot)
    for readers in ["--private", "--shared"] {
      try await playground.done("session", "log", "Læsehunde", "60m", "Hemmeligt \(readers)", readers)
    }
    try await playground.done("session", "log", "Læsehunde", "60m", "Hemmeligt for rollerne")
    try await playground.done("action", "add", "Læsehunde", "Hemmelig opgave", "--due", "2026-06-05")
    try await playground.done("plugin", "trust", "told")
    let told = try await playground.done("report", "run", "told", "--format", "text").output
    #expect(told.contains("Læsehunde") && told.contains("sparring"), "\(told)")
    #expect(!told.contains("Hemmelig"), "\(told)")
  }
}
