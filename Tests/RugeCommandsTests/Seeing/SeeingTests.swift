import RugeCore
import RugeWords
import Testing

@testable import RugeCommands

/// What staff see of everybody, at the widths of small and large terminals.
struct SeeingTests {
  private static let commands: [[String]] = [
    ["status"], ["board"], ["today", "--all", "--ahead", "30"], ["today"], ["timeline", "Læsehunde"],
    ["status", "Læsehunde", "--why"], ["status", "Spirerne", "--why"], ["enrolment", "list", "--sort", "stage"],
    ["status", "--attention", "--sort", "name"], ["status", "--reason", "silent"],
    ["board", "--mentor", "Mette Holm"], ["status", "--stage", "Udvikling"], ["status", "--cohort", "2026"],
    ["board", "--stage", "afklaring", "--reason", "ready"], ["timeline", "日本"],
  ]

  @Test("Lists, boards and timelines read as they should", arguments: [80, 200], Language.allCases)
  func pages(width: Int, language: Language) async throws {
    let lab = try await Self.filled()
    var page = ""
    for command in Self.commands {
      let result = await lab.run(command + ["--today", "2026-03-20"]) {
        $0.variables["RUGE_LOCALE"] = language.rawValue
        $0.variables["NO_COLOR"] = "1"
        $0.isOutputTerminal = true
        $0.width = width
      }
      page += "$ ruge \(command.joined(separator: " "))\n\(result.output)\(result.error)"
      page += (result.code == 0 ? "" : "(\(result.code))\n") + "\n"
      for line in result.output.split(separator: "\n") {
        #expect(line.displayWidth <= width, "\(command): \(line)")
      }
    }
    try GoldenFile.expect(page, equals: "seeing.\(width).\(language.rawValue).txt")
  }

  @Test("Where the terminal is too narrow for columns, the stages stand one under the other")
  func narrowBoard() async throws {
    let lab = try await Self.filled()
    let result = await lab.run("board", "--today", "2026-03-20") {
      $0.isOutputTerminal = true
      $0.variables["NO_COLOR"] = "1"
      $0.width = 40
    }
    #expect(result.output.contains("\nDevelopment (1)\n  ! Læsehunde\n"), "\(result.output)")
    #expect(result.output.split(separator: "\n").allSatisfy { $0.displayWidth <= 40 })
  }

  @Test("A colour never says anything alone: without it the text is the same")
  func colour() async throws {
    let lab = try await Self.filled()
    for command in [["status"], ["board"], ["today", "--all"], ["timeline", "Læsehunde"]] {
      let plain = await lab.run(command + ["--today", "2026-03-20"])
      let coloured = await lab.run(command + ["--today", "2026-03-20"]) { $0.variables["CLICOLOR_FORCE"] = "1" }
      #expect(coloured.output.contains("\u{1B}[31m"), "\(command)")
      #expect(coloured.output.replacing(/\u{1B}\[[0-9]*m/, with: "") == plain.output)
    }
  }

  @Test("Mine is what concerns the enrolments in which I hold a role")
  func mine() async throws {
    let lab = try await Self.filled()
    func due(_ arguments: [String], login: String = "mette") async throws -> [String] {
      let result = await lab.run(["today", "--today", "2026-03-20"] + arguments, login: login)
      #expect(result.code == 0, "\(result)")
      return result.output.split(separator: "\n").map(String.init)
    }
    let mette = try await due([])
    #expect(mette.contains { $0.contains("Læsehunde") } && !mette.contains { $0.contains("日本") })
    #expect(mette.last == "For Mette Holm. Everybody: --all.")
    #expect(try await due(["--all"]).contains { $0.contains("日本") })
    let stranger = try await due([], login: "root")
    #expect(stranger.contains { $0.contains("日本") } && stranger.last?.contains("root") == true)
    try await lab.succeed("config", "set", "person", "Omar")
    #expect(try await due([], login: "root").last == "For everybody: Omar Kontakt holds no role.")
    #expect(await lab.run("config", "set", "person", "Nobody").code == 2)
  }

  @Test("A filter that no programme knows is answered with what there is")
  func unknownFilter() async throws {
    let lab = try await Self.filled()
    for (filter, code) in [
      (["--stage", "nope"], 2), (["--programme", "nope"], 2), (["--mentor", "Nobody"], 2), (["--reason", "x"], 64),
    ] as [([String], Int32)] {
      #expect(await lab.run(["board"] + filter).code == code, "\(filter)")
    }
    #expect(await lab.run("status", "--why").code == 64)
    #expect(await lab.run("status", "Læsehunde", "--attention").code == 64)
  }

  @Test("Nobody at all is no error, and an empty list in JSON")
  func nobody() async throws {
    let lab = try Lab()
    try await lab.succeed("init", ".", "--programme", "rugekassen")
    #expect(await lab.run("board").output == "Nobody is enrolled. Begin with “ruge enrol”.\n")
    #expect(await lab.run("board", "--json").output.filter { !$0.isWhitespace } == "[]")
    #expect(await lab.run("enrolment", "list", "--json").output.filter { !$0.isWhitespace } == "[]")
    #expect(await lab.run("today", "--today", "2026-03-20").output.hasPrefix("Nothing is overdue"))
  }

  /// Four enrolments in two programmes, with names that are hard to fit.
  static func filled() async throws -> Lab {
    let lab = try Lab()
    try lab.write(advice, to: "fonden/advice.yaml")
    try await lab.succeed("init", ".", "--programme", "rugekassen", "--programme", "advice.yaml")
    for person in ["Mette Holm", "Omar Kontakt"] {
      try await lab.succeed(
        "person", "add", person, "--email", "\(person.split(separator: " ")[0].lowercased())@example.org")
    }
    let long = "Foreningen for de meget lange navne, som ingen tabel har plads til, heller ikke den bredeste 👩‍👧‍👦🇩🇰"
    for name in ["Læsehunde", "日本語の会", "Spirerne 🌱", long] { try await lab.succeed("org", "add", name) }
    try await lab.succeed(
      "enrol", "Læsehunde", "--programme", "rugekassen", "--as", "rådgiver=Mette", "--on", "2026-01-12")
    try await lab.succeed(
      "enrol", "Spirerne", "--programme", "rugekassen", "--as", "rådgiver=Mette", "--on", "2026-03-01")
    try await lab.succeed("enrol", "Foreningen", "--programme", "rugekassen", "--on", "2026-01-12")
    try await lab.succeed("enrol", "日本語", "--programme", "advice", "--on", "2026-01-05")
    for stage in ["2026-01-12", "2026-02-09"] {
      try await lab.succeed("stage", "advance", "Læsehunde", "--override", "Aftalt", "--on", stage)
    }
    try await lab.succeed("stage", "advance", "Foreningen", "--override", "Aftalt", "--on", "2026-03-10")
    try await lab.succeed("milestone", "accept", "Læsehunde", "forventninger", "--on", "2026-01-26")
    try await lab.succeed("agree", "Læsehunde", "økonomi=2026-03-01", "metode=2026-05-01", "--on", "2026-02-09")
    for day in ["2026-01-19", "2026-01-20", "2026-02-02"] {
      try await lab.succeed("session", "log", "Læsehunde", "90m", "--kind", "sparring", "--on", day)
    }
    return lab
  }

  private static let advice = """
    programme: advice
    title: {da: Rådgivning, en: Advice}
    languages: [da, en]
    length: open
    sessions:
      - {id: samtale, title: {da: Samtale, en: Talk}, shape: one to one, plan: every 1 month}
    milestones:
      - {id: plan, title: {da: Plan, en: Plan}, due: 6 weeks after enrolment}
    """

  @Test("why somebody should look says no day twice in one line", arguments: Language.allCases)
  func whyOnce(language: Language) async throws {
    let lab = try await Lab.running(
      """
      programme: prøve
      title: Prøve
      roles: {mentor: {title: Mentor}}
      milestones: [{id: plan, title: Planen, due: 2026-02-01}]
      forms: [{id: skema, title: Skemaet, by: mentor, rounds: {vinter: 2026-01-15 to 2026-02-15}, fields: {x: text}}]
      """)
    try await lab.enrol("Alfa")
    let why = await lab.run("status", "Alfa", "--why", "--today", "2026-03-10") {
      $0.variables["RUGE_LOCALE"] = language.rawValue
    }
    #expect(why.output.contains("2026"), "\(why)")
    for line in why.output.split(separator: "\n") {
      let days = line.matches(of: /\d+\.? \w+ 2026/).map { String($0.output) }
      #expect(Set(days).count == days.count, "\(line)")
    }
    #expect(why.output.contains(language == .english ? "can be answered from" : "kan besvares fra"), "\(why)")
  }
}
