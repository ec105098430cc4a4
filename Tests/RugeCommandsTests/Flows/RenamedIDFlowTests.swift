import Foundation
import Testing

@testable import RugeCommands

@Suite("A programme whose ids all change")
struct RenamedIDFlowTests {
  private static let first = """
    programme: lille
    title: Lille
    length: 12 months
    roles:
      mentor: {title: Mentor}
    stages: [begynd, midt, slut]
    sessions:
      - {id: sparring, title: Sparring, host: mentor, shape: one to one}
    milestones:
      - {id: plan, title: Planen, due: 3 weeks after enrolment}
    indicators:
      - {id: frivillige, title: Frivillige, collect: every 3 months, aggregate: sum}
    forms:
      - {id: skema, title: Skema, by: mentor, fields: {a: {ask: "A?", answer: 1 to 5}, b: {ask: "B?", answer: text}}}
    records:
      - {id: henvisning, title: Henvisning, fields: {hvad: text}, states: [sendt, optaget]}
    agreements:
      aftale: {title: Aftale}
    cohorts:
      hold: {title: Hold}

    """

  private static let renamed = [
    ("  mentor: {", "  coach: {was: mentor, "), ("midt,", "{id: midte, was: midt, title: midt},"),
    ("id: sparring,", "id: samtale, was: sparring,"), ("host: mentor", "host: coach"),
    ("id: plan,", "id: handlingsplan, was: plan,"), ("id: frivillige,", "id: hjaelpere, was: frivillige,"),
    ("id: skema,", "id: ark, was: skema,"), ("by: mentor", "by: coach"),
    ("id: henvisning,", "id: viderevis, was: henvisning,"), ("  aftale: {", "  kontrakt: {was: aftale, "),
    ("  hold: {", "  gruppe: {was: hold, "),
  ]

  private func run(_ lab: Lab, on day: String = "2026-04-01", _ arguments: String...) async throws -> String {
    let result = await lab.run(arguments + ["--today", day])
    try #require(result.code == 0, "\(arguments): \(result)")
    return result.output
  }

  /// Two enrolments of the first version, with the second one applied on 1 April; Alfa is moved to it.
  private func moved() async throws -> Lab {
    let lab = try Lab()
    try lab.write(Self.first, to: "fonden/x1.yaml")
    try lab.write(Self.renamed.reduce(Self.first) { $0.replacing($1.0, with: $1.1) }, to: "fonden/x2.yaml")
    _ = try await run(lab, on: "2026-01-12", "init", ".")
    _ = try await run(lab, on: "2026-01-12", "programme", "apply", "x1.yaml")
    _ = try await run(lab, on: "2026-01-12", "person", "add", "Mads Mentor", "--email", "mads@example.org")
    for name in ["Alfa", "Beta"] {
      for command in [
        ["org", "add", name], ["enrol", name, "--as", "mentor=Mads", "--cohort", "hold"],
        ["stage", "advance", name], ["session", "log", name, "1h", "--kind", "sparring"],
        ["indicator", "record", name, "frivillige", "8"],
        ["form", "answer", name, "skema", "a=2", "b=tekst"],
        ["record", "add", "henvisning", name, "hvad=x"],
      ] {
        let result = await lab.run(command + ["--today", "2026-01-12"])
        try #require(result.code == 0, "\(command): \(result)")
      }
    }
    let plan = try await run(lab, "programme", "plan", "x2.yaml")
    let code = try #require(plan.split(separator: "\n").first { $0.hasPrefix("Plan: ") }).dropFirst(6)
    _ = try await run(lab, "programme", "apply", "x2.yaml", "--plan", String(code))
    _ = try await run(lab, "programme", "migrate", "lille", "Alfa")
    return lab
  }

  @Test("puts those who have moved and those who have not side by side under the newest ids")
  func sideBySide() async throws {
    let lab = try await moved()
    let compared = try await run(lab, "form", "compare", "ark")
    #expect(!compared.contains("no answer"), "\(compared)")
    #expect(compared.components(separatedBy: "“tekst”").count == 3)
    let asked = try await run(lab, "form", "ask", "ark", "--all", "--output", "ud", "--dry-run")
    #expect(asked.contains("Mads Mentor"), "\(asked)")
    let records = try await run(lab, "record", "list", "--kind", "viderevis")
    #expect(records.contains("Alfa") && records.contains("Beta"), "\(records)")
    #expect(try await run(lab, "indicator", "list").contains("16"))
    #expect(try await run(lab, "cohort", "list").contains("2"))
    #expect(try await run(lab, "history").contains("Alfa: follows the version"))
    _ = try await run(lab, "undo")
    #expect(try await run(lab, "history").contains("[undone] Alfa: follows the version"))
  }

  @Test("shows what is recorded late where it belongs, on a day before the move and after it")
  func late() async throws {
    let lab = try await moved()
    for command in [
      ["milestone", "accept", "Alfa", "handlingsplan", "--on", "2026-03-01"],
      ["indicator", "record", "Alfa", "hjaelpere", "9", "--on", "2026-03-02"],
      ["agreement", "sign", "Alfa", "kontrakt", "--on", "2026-03-03"],
      ["session", "log", "Alfa", "2h", "--kind", "samtale", "--on", "2026-03-04"],
      ["stage", "advance", "Alfa", "--override", "Aftalt", "--on", "2026-03-05"],
    ] {
      let result = await lab.run(command + ["--today", "2026-04-01"])
      try #require(result.code == 0, "\(command): \(result)")
      if command[0] == "session" { #expect(result.output.contains("with Mads Mentor"), "\(result)") }
    }
    for day in ["2026-03-20", "2026-04-01"] {
      let status = try await run(lab, "status", "Alfa", "--as-of", day)
      #expect(status.contains("in midt") && status.contains("Sparring: 2 (3 h)"), "\(status)")
      #expect(status.contains("accepted") && status.contains("signed 2026-03-03"), "\(status)")
      #expect(status.contains("9  2026-03-02") && !status.contains("does not have"), "\(status)")
    }
    #expect(try await run(lab, "person", "show", "Mads").contains("3 sessions"))
    let early = try await run(lab, "status", "Alfa", "--as-of", "2026-02-01")
    #expect(early.contains("in begynd") && early.contains("Sparring: 1 (1 h)"), "\(early)")
  }

  /// The kinds that a list in JSON names.
  private func kinds(_ json: String) throws -> Set<String> {
    let list = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]]
    return Set((list ?? []).compactMap { $0["kind"] as? String })
  }

  @Test("a meeting of those who have moved and those who have not is one, under the newest ids")
  func oneMeeting() async throws {
    let lab = try await moved()
    // Each of the two ids is known to one of them only.
    for (kind, day) in [("sparring", "2026-04-01"), ("samtale", "2026-04-02")] {
      _ = try await run(lab, on: day, "session", "log", "Alfa", "Beta", "1h", "--kind", kind, "--on", day)
    }
    #expect(try kinds(await run(lab, on: "2026-04-02", "session", "list", "--json")) == ["samtale"])
    for kind in ["sparring", "samtale"] {
      let listed = try await run(lab, on: "2026-04-02", "session", "list", "--kind", kind, "--json")
      #expect(listed.components(separatedBy: "\"kind\" : \"samtale\"").count == 7, "\(listed)")
    }
    let newest = try await run(lab, on: "2026-04-02", "session", "list", "--limit", "1", "--json")
    let id = try #require(newest.split(separator: "\"").first { $0.hasPrefix("S-") })
    let shown = try await run(lab, on: "2026-04-02", "session", "show", String(id))
    #expect(shown.contains("Also came: Alfa"), "\(shown)")
    let person = try await run(lab, on: "2026-04-02", "person", "show", "Mads")
    #expect(person.contains("4 sessions"), "\(person)")
  }

  @Test("whoever is added to a meeting has it under the id of the version that they follow")
  func added() async throws {
    let lab = try await moved()
    let listed = try await run(lab, "session", "list", "Alfa", "--json")
    let id = try #require(listed.split(separator: "\"").first { $0.hasPrefix("S-") })
    let first = try await run(lab, "session", "attend", String(id), "Beta", "--another")
    #expect(first.contains("Beta"), "\(first)")
    #expect(try await run(lab, "session", "show", String(id)).contains("Also came: Beta"))
    _ = try await run(lab, "session", "plan", "Alfa", "Beta", "1h", "--kind", "samtale", "--on", "2026-05-04")
    #expect(try kinds(await run(lab, "session", "list", "--planned", "--json")) == ["samtale"])
    let attended = try await run(
      lab, on: "2026-05-04", "session", "attend", "--event", "samtale", "Alfa", "--excused", "Beta", "--on",
      "2026-05-04")
    #expect(attended.contains("Alfa") && attended.contains("Beta"), "\(attended)")
    #expect(try kinds(await run(lab, on: "2026-05-04", "session", "list", "--json")) == ["samtale"])
    let ahead = try await run(lab, on: "2026-05-04", "session", "list", "--planned", "--json")
    #expect(try kinds(ahead).isEmpty, "what was planned is held, or called off with whoever stayed away")
  }

  @Test("stands in one column of the board, and is found by the newest id of its stage and cohort")
  func columns() async throws {
    let lab = try await moved()
    for name in ["Alfa", "Beta"] { _ = try await run(lab, "stage", "advance", name, "--override", "Aftalt") }
    let board = try await run(lab, "board")
    #expect(board.contains("midt (2)") && !board.contains("(1)"), "\(board)")
    #expect(try await run(lab, "board", "--json").contains("\"midte\""))
    let earlier = try await run(lab, "board", "--as-of", "2026-03-20", "--json")
    #expect(earlier.contains("\"midt\"") && !earlier.contains("\"midte\""), "\(earlier)")
    let then = try await run(lab, "session", "list", "--as-of", "2026-03-20", "--json")
    #expect(try kinds(then) == ["sparring"])
    for options in [["--stage", "midte"], ["--cohort", "gruppe"]] {
      let listed = await lab.run(["status"] + options + ["--today", "2026-04-01"])
      #expect(listed.output.contains("Alfa") && listed.output.contains("Beta"), "\(listed)")
    }
    let page = try await run(lab, "cohort", "show", "gruppe")
    #expect(page.contains("Alfa") && page.contains("Beta") && page.contains("2 "), "\(page)")
  }

  @Test("exports everybody's facts under the newest ids, which an import of them takes")
  func exported() async throws {
    let lab = try await moved()
    _ = try await run(lab, "export", "--format", "csv", "--output", "ud")
    func table(_ name: String) throws -> String {
      try String(contentsOfFile: lab.path("fonden/ud/\(name).csv"), encoding: .utf8)
    }
    let former = ["mentor,", "sparring", "frivillige", "skema", "henvisning", ",hold,"]
    for name in ["enrolments", "sessions", "figures", "answers", "records"] {
      let text = try table(name)
      #expect(!former.contains { text.contains($0) }, "\(name): \(text)")
      #expect(text.contains("Alfa") && text.contains("Beta"), "\(name): \(text)")
    }
    #expect(try table("sessions").components(separatedBy: "samtale").count == 3)
    let enrolments = try table("enrolments")
    #expect(enrolments.contains("coach") && enrolments.components(separatedBy: "gruppe").count == 3, "\(enrolments)")
  }

  @Test("names what is recorded under an element that was dropped by the title that it had")
  func dropped() async throws {
    let lab = try await moved()
    _ = try await run(lab, "milestone", "accept", "Beta", "plan")
    let other = Self.renamed.map { $0.0 == "id: plan," ? ($0.0, "id: andet,") : $0 }
    let third = other.reduce(Self.first) { $0.replacing($1.0, with: $1.1) }.replacing("Planen", with: "Noget andet")
    try lab.write(third, to: "fonden/x3.yaml")
    let plan = try await run(lab, "programme", "plan", "x3.yaml")
    let code = try #require(plan.split(separator: "\n").first { $0.hasPrefix("Plan: ") }).dropFirst(6)
    _ = try await run(lab, "programme", "apply", "x3.yaml", "--plan", String(code))
    let wanted = await lab.run(["programme", "migrate", "lille", "Beta", "--today", "2026-04-01"])
    let words = (wanted.output + wanted.error).split(whereSeparator: \.isWhitespace)
    let place = try #require(words.lastIndex(of: "--plan"))
    _ = try await run(lab, "programme", "migrate", "lille", "Beta", "--plan", String(words[place + 1]))
    let status = try await run(lab, "status", "Beta")
    #expect(status.contains("the milestone “Planen”"), "\(status)")
  }
}
