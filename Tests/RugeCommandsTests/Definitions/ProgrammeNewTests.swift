import Foundation
import RugeTestSupport
import Synchronization
import Testing

@testable import RugeCommands

/// `ruge programme new`: from a shipped definition, and by answering questions.
struct ProgrammeNewTests {
  private func file(_ lab: Lab, _ name: String) throws -> String {
    try String(contentsOfFile: lab.path("fonden/\(name)"), encoding: .utf8)
  }

  @Test("A copy keeps the comments, has its own id and title, and is checked")
  func copies() async throws {
    let lab = try Lab()
    let result = try await lab.succeed(
      "programme", "new", "vores", "--from", "rugekassen", "--title", "Vores: kasse")
    #expect(result.output.hasPrefix("Wrote vores.yaml.\n"))
    let copy = try file(lab, "vores.yaml").split(separator: "\n", omittingEmptySubsequences: false)
    let original = try String(contentsOfFile: lab.path("share/ruge/Programmes/rugekassen.yaml"), encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let changes = copy.difference(from: original).insertions.map { change in
      if case .insert(_, let line, _) = change { String(line) } else { "" }
    }
    #expect(changes == ["programme: vores", "title: {da: \"Vores: kasse\", en: \"Vores: kasse\"}"])
    #expect(await lab.run("programme", "check", "vores.yaml").code == 0)
  }

  @Test("In a workspace it goes among the programmes there")
  func inAWorkspace() async throws {
    let lab = try Lab()
    try await lab.succeed("init", ".")
    let result = try await lab.succeed("programme", "new", "vores", "--from", "rugekassen")
    #expect(result.output.hasPrefix("Wrote Programmes/vores.yaml.\n"))
    #expect(try file(lab, "Programmes/vores.yaml").contains("programme: vores\n"))
  }

  @Test("A file that is there is never replaced, and no draft is left")
  func neverReplaces() async throws {
    let lab = try Lab()
    try lab.write("mine", to: "fonden/vores.yaml")
    let result = await lab.run("programme", "new", "vores", "--from", "rugekassen")
    #expect(result.code == 1 && result.error.contains("vores.yaml cannot be written"))
    #expect(try file(lab, "vores.yaml") == "mine")
    #expect(try FileManager.default.contentsOfDirectory(atPath: lab.workspace) == ["vores.yaml"])
  }

  @Test("What cannot be an id is refused", arguments: ["2026", "a b", "all", "æ/ø"])
  func badIDs(_ id: String) async throws {
    let result = try await Lab().run("programme", "new", id, "--from", "rugekassen")
    #expect(result.code == 65 && result.error.contains("letters, digits"), "\(result)")
  }

  @Test("Nobody is asked in a pipe, in CI or with --no-input: one sentence says what to give instead")
  func neverAsksWithoutATerminal() async throws {
    let lab = try Lab()
    let piped = await lab.run("programme", "new")
    #expect(piped.code == 64 && piped.error.split(separator: "\n").count == 1 && piped.error.contains("--from"))
    let refused = await lab.run("programme", "new", "--no-input") { $0.makeTerminal(["x"]) }
    #expect(refused.code == 64 && refused.output.isEmpty)
    let automatic = await lab.run("programme", "new") {
      $0.makeTerminal(["x"])
      $0.variables["CI"] = "true"
    }
    #expect(automatic.code == 64 && automatic.output.isEmpty)
    #expect(await lab.run("programme", "new", "--from", "rugekassen").code == 64)
    let unknown = await lab.run("programme", "new", "mit", "--from", "nope")
    #expect(unknown.error.contains("Choose from aalborg-rådgivning, "), "as they are listed: \(unknown)")
  }

  private static let danish = [
    "Vores: forløb", "", "Foreningen", "kommune", "4-6 måneder", "Konsulent", "Afklaring, 2-4 uger",
    "Udvikling, 10-14 uger", "Drift", "", "Bygger indsatsen på frivillighed?", "Er konceptet: prøvet?", "",
    "Sparring, hver 2. uge", "Undervisning, 4", "", "Forventninger, 2 uger", "", "", "Budget, 6 uger", "Plan", "",
    "Alle milepæle, 4 undervisning", "", "", "Frivillige, personer, hver måned", "Kommuner", "",
    "bestyrelsen, hvert kvartal", "", "ja",
  ]

  @Test("The answers become a definition with comments that is in order", arguments: ["da", "en"])
  func interviews(_ locale: String) async throws {
    let lab = try Lab()
    let result = await lab.run("programme", "new", "--locale", locale) { $0.makeTerminal(Self.danish) }
    #expect(result.code == 0, "\(result.output)\(result.error)")
    try GoldenFile.expect(try file(lab, "vores-forløb.yaml"), equals: "interview.\(locale).yaml")
    let check = await lab.run("programme", "check", "vores-forløb.yaml")
    #expect(check.code == 0 && check.output == "vores-forløb.yaml: nothing to put right.\n", "\(check.output)")
  }

  @Test("An answer that cannot be used is asked for again, with the reason")
  func asksAgain() async throws {
    let lab = try Lab()
    let answers = [
      "", "Kort", "all", "kort", "", "", "længe", "6 uger", "", "", "", "", "Tal, personer, tit", "",
      "naboen, tit", "", "måske", "ja",
    ]
    let result = await lab.run("programme", "new") { $0.makeTerminal(answers) }
    #expect(result.code == 0, "\(result.output)\(result.error)")
    for reason in [
      "An answer is needed", "“all” does not fit", "“længe” is no length", "“tit” does not say clearly how often",
      "“naboen, tit” does not say whether", "“måske”",
    ] {
      #expect(result.output.contains(reason), "\(reason) is missing in\n\(result.output)")
    }
    #expect(try file(lab, "kort.yaml").contains("length: 6 weeks\n"))
  }

  @Test("A tired answer is asked for again, and what is written is in order", arguments: ["da", "en"])
  func tiredAnswers(_ locale: String) async throws {
    let lab = try Lab()
    let long = String(repeating: "x", count: 301)
    let answers = [
      "?", "12", long, "\u{1B}[A", "Kort", "", "ingen", "", "6 måneder", "forening", "?", "6 uger", "2 timer", "Mentor",
      "6 måneder", "Først, 4 uger", "Så, 4 uger", "?", "ja", "", "", "", "Camp, 2 uger", "Camp, 2 dage", "ingen", "",
      "Plan, 20 uger", "Plan, 2 uger", "", "plan", "", "nej", "intet", "Tal, 2 uger", "Tal, årligt", "",
      "ministeriet, hver 6. måned", "fonden, to gange om året", "", "?", "ja",
    ]
    let result = await lab.run("programme", "new", "--locale", locale) { $0.makeTerminal(answers) }
    #expect(result.code == 0, "\(result.output)\(result.error)")
    let text = try file(lab, "kort.yaml")
    #expect(text.contains("  title: forening\n") && text.contains("    length: 2 days\n"))
    #expect(text.contains("due: 1 month after half-year end\n") && text.contains("collect: every 1 year\n"))
    #expect(text.contains("title: Plan\n    stage: først\n    due: 2 weeks after start of først\n"))
    #expect(!text.contains("plan: every"), "\(text)")
    let check = await lab.run("programme", "check", "kort.yaml")
    #expect(check.code == 0 && check.output == "kort.yaml: nothing to put right.\n", "\(check.output)")
  }

  @Test("An answer that the check would remark on is asked for again, with the remark")
  func remarksAtOnce() async throws {
    let lab = try Lab()
    let answers = [
      "Kort", "", "", "", "1 måned", "", "Lang, 10 uger", "", "", "", "", "Plan, 15 uger", "Plan, 5 uger", "", "", "",
      "", "yes",
    ]
    let result = await lab.run("programme", "new", "--locale", "en") { $0.makeTerminal(answers) }
    #expect(result.code == 0, "\(result.output)\(result.error)")
    #expect(try file(lab, "kort.yaml").contains("\nlength: 10 weeks\n"))
    #expect(result.output.contains("The stages take") && result.output.contains("“plan” is due only when"), "\(result)")
    #expect(await lab.run("programme", "check", "kort.yaml").output == "kort.yaml: nothing to put right.\n")
  }

  @Test("That the file is there already is said before everything is asked")
  func fileIsThere() async throws {
    let lab = try Lab()
    try lab.write("mine", to: "fonden/kort.yaml")
    let named = await lab.run("programme", "new", "kort") { $0.makeTerminal([]) }
    #expect(named.code == 1 && named.output.isEmpty && named.error.contains("kort.yaml cannot be written"))
    let asked = await lab.run("programme", "new") { $0.makeTerminal(["Kort", ""]) }
    #expect(asked.code == 130 && asked.output.components(separatedBy: "cannot be written").count == 2, "\(asked)")
  }

  @Test("What must be reached is asked for again until it is something of the programme")
  func asksForGatesAgain() async throws {
    let lab = try Lab()
    let answers = [
      "Kort", "", "", "", "", "", "Først", "Så", "", "", "Møde, 4", "", "Plan", "", "planen", "plan, 3 møde", "", "",
      "", "",
      "yes",
    ]
    let result = await lab.run("programme", "new", "--locale", "en") { $0.makeTerminal(answers) }
    #expect(result.code == 0, "\(result.output)\(result.error)")
    let words = result.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("all milestones, Plan, 4 Møde or nothing."))
    let gate = "leave_when:\n      all:\n        - milestone: plan\n        - sessions: {kind: møde, at_least: 3}\n"
    #expect(try file(lab, "kort.yaml").contains(gate))
    #expect(await lab.run("programme", "check", "kort.yaml").code == 0)
  }

  @Test("Ctrl-D and a no leave nothing behind", arguments: [Array(danish.prefix(9)), danish.dropLast() + ["nej"]])
  func nothingHalfWritten(_ answers: [String]) async throws {
    let lab = try Lab()
    let result = await lab.run("programme", "new") { $0.makeTerminal(answers) }
    #expect(result.code == (answers.count == 9 ? 130 : 0))
    #expect(try FileManager.default.contentsOfDirectory(atPath: lab.workspace).isEmpty)
  }

  @Test("A title with commas stays in one piece, a report has a title, and the next steps draw into a file")
  func commasAndNextSteps() async throws {
    let lab = try Lab()
    let answers = [
      "Kort", "", "", "enhed, lille", "", "Konsulent, ekstern", "", "", "Plan", "", "", "bestyrelsen, hvert kvartal",
      "", "yes",
    ]
    let result = await lab.run("programme", "new", "--locale", "en") { $0.makeTerminal(answers) }
    #expect(result.code == 0, "\(result.output)\(result.error)")
    #expect(result.output.contains("ruge programme graph kort.yaml --output kort.svg"), "\(result.output)")
    #expect(try file(lab, "kort.yaml").contains("    title: \"Bestyrelsen, hvert kvartal\"\n"))
    let check = await lab.run("programme", "check", "kort.yaml")
    #expect(check.output == "kort.yaml: nothing to put right.\n", "\(check)")
  }
}

extension CommandEnvironment {
  /// Somebody at a terminal who types these lines and then Ctrl-D.
  fileprivate mutating func makeTerminal(_ lines: [String]) {
    let typed = Mutex(lines[...])
    isInputTerminal = true
    isOutputTerminal = true
    variables["NO_COLOR"] = "1"
    readLine = { typed.withLock { $0.popFirst() } }
  }
}
