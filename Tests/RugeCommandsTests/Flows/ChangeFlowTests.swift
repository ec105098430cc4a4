import Foundation
import RugeCore
import Testing

@testable import RugeCommands

@Suite("A definition that changes")
struct ChangeFlowTests {
  private static let today = ["--today", "2026-03-10"]

  /// Læsehunde, in development since 2 February.
  private func begun() async throws -> Lab {
    let lab = try await Lab.withEnrolment()
    for command in [
      ["stage", "advance", "Læsehunde", "--override", "Aftalt", "--on", "2026-01-12"],
      ["milestone", "accept", "Læsehunde", "forventninger", "--on", "2026-01-20"],
      ["agree", "Læsehunde", "økonomi=2026-04-01", "metode=none", "--on", "2026-01-26"],
      ["stage", "advance", "Læsehunde", "--override", "Aftalt", "--on", "2026-02-02"],
      ["session", "log", "Læsehunde", "90m", "Plan", "--kind", "sparring", "--on", "2026-02-03"],
      ["indicator", "record", "Læsehunde", "frivillige", "40", "--on", "2026-01-12"],
    ] {
      let result = await lab.run(command + Self.today)
      try #require(result.code == 0, "\(command): \(result)")
    }
    return lab
  }

  /// Writes Rugekassen with some texts replaced by others.
  private func write(_ changes: [(old: String, new: String)], to name: String = "ny.yaml", _ lab: Lab) throws {
    var text = try String(contentsOfFile: lab.path("share/ruge/Programmes/rugekassen.yaml"), encoding: .utf8)
    for change in changes {
      try #require(text.contains(change.old), "\(change.old)")
      text = text.replacing(change.old, with: change.new)
    }
    try lab.write(text, to: "fonden/\(name)")
  }

  private static let renamed = [
    (old: "  - id: udvikling\n", new: "  - id: vækst\n    was: udvikling\n"),
    (old: "stage: udvikling", new: "stage: vækst"), (old: "4 in udvikling", new: "4 in vækst"),
    (old: "  - id: sparring\n", new: "  - id: samtale\n    was: sparring\n"),
    (old: "kind: sparring", new: "kind: samtale"),
    (old: "after last sparring", new: "after last samtale"), (old: "at_least: 5", new: "at_least: 1"),
    (old: "due: 2 weeks after enrolment", new: "due: 3 weeks after enrolment"),
    (old: "  - id: kommunikation\n", new: "  - id: synlighed\n"),
    (old: "when: 14 days before each", new: "when: 80 days before each"),
  ]

  private func run(_ lab: Lab, _ command: String...) async -> Lab.Result { await lab.run(command + Self.today) }

  /// The code of a plan: at the end of what is printed.
  private func code(_ result: Lab.Result) throws -> String {
    try #require(anyCode(result))
  }

  private func anyCode(_ result: Lab.Result) -> String? {
    (result.output + result.error).matches(of: /\b[0-9a-f]{4}-[0-9a-f]{4}\b/).last.map { String($0.output) }
  }

  private func apply(_ lab: Lab, _ file: String = "ny.yaml") async throws {
    let plan = await run(lab, "programme", "plan", file)
    try #require(plan.code == 0, "\(plan)")
    let applied = await run(lab, "programme", "apply", file, "--plan", try code(plan))
    try #require(applied.code == 0, "\(applied)")
  }

  @Test("A change is planned, applied, and followed, as people read it", arguments: Language.allCases)
  func reading(language: Language) async throws {
    let lab = try await begun()
    try write(Self.renamed, lab)
    var page = ""
    var plan = ""
    for command in [
      ["programme", "plan", "ny.yaml", "--details"], ["programme", "apply", "ny.yaml"],
      ["programme", "apply", "ny.yaml", "--plan", "CODE"], ["programme", "migrate", "rugekassen", "--all"],
      ["programme", "migrate", "rugekassen", "--all", "--plan", "CODE"], ["programme", "versions"],
      ["programme", "diff"], ["programme", "migrate", "rugekassen", "--all"], ["history", "Læsehunde"],
      ["status", "Læsehunde"], ["session", "log", "Læsehunde", "60m", "--kind", "samtale"], ["undo", "12"],
    ] {
      let words = command.map { $0 == "CODE" ? plan : $0 }
      let result = await lab.run(words + Self.today) { $0.variables["RUGE_LOCALE"] = language.rawValue }
      plan = anyCode(result) ?? plan
      page += "$ ruge \(command.joined(separator: " "))\n\(result.output)\(result.error)"
      page += (result.code == 0 ? "" : "(\(result.code))\n") + "\n"
    }
    page.replace(/[0-9a-f]{4}-[0-9a-f]{4}/, with: "CODE")
    page.replace(/\b[0-9a-f]{12}\b/, with: "HASH")
    try GoldenFile.expect(page, equals: "change.\(language.rawValue).txt")
  }

  @Test("As of a day before the change everything reads as it did, and undoing it restores the present")
  func before() async throws {
    let lab = try await begun()
    let then = await run(lab, "status", "Læsehunde", "--as-of", "2026-03-01")
    let thenJSON = await run(lab, "status", "Læsehunde", "--as-of", "2026-03-01", "--json")
    let now = await run(lab, "status", "Læsehunde", "--json")
    try write(Self.renamed, lab)
    try await apply(lab)
    let shown = await run(lab, "programme", "migrate", "rugekassen", "læse")
    #expect(shown.code == 3)
    let moved = await run(lab, "programme", "migrate", "rugekassen", "læse", "--plan", try code(shown))
    try #require(moved.code == 0, "\(moved)")
    #expect(await run(lab, "status", "Læsehunde", "--as-of", "2026-03-01") == then)
    #expect(await run(lab, "status", "Læsehunde", "--as-of", "2026-03-01", "--json") == thenJSON)
    #expect(await run(lab, "status", "Læsehunde", "--json") != now)
    let undone = await run(lab, "undo")
    #expect(undone.code == 0, "\(undone)")
    #expect(await run(lab, "status", "Læsehunde", "--json") == now)
    #expect(await run(lab, "doctor").code == 0)
  }

  @Test("A plan is stale as soon as it would say something else, or the file is another one")
  func stale() async throws {
    let lab = try await begun()
    try write(Self.renamed, lab)
    let plan = try code(await run(lab, "programme", "plan", "ny.yaml"))
    #expect(await run(lab, "programme", "apply", "ny.yaml").code == 3)
    // From now on something is recorded under what would be dropped.
    let other = await run(lab, "agree", "Læsehunde", "kommunikation=2026-05-01")
    try #require(other.code == 0, "\(other)")
    let stale = await run(lab, "programme", "apply", "ny.yaml", "--plan", plan)
    #expect(stale.code == 4)
    #expect(stale.error.contains(plan))
    let fresh = try code(stale)
    try write(Self.renamed + [(old: "host: Fonden", new: "host: Den nye Fonden")], lab)
    #expect(await run(lab, "programme", "apply", "ny.yaml", "--plan", fresh).code == 4)
    #expect(await run(lab, "programme", "versions", "--json").output.contains("ny.yaml") == false)
  }

  @Test("A plan holds while others record what it says nothing of, and on the next day")
  func stillHolds() async throws {
    let lab = try await begun()
    try write(Self.renamed, lab)
    let plan = try code(await run(lab, "programme", "plan", "ny.yaml"))
    for command in [
      ["session", "log", "Læsehunde", "30m", "--kind", "sparring", "--on", "2026-02-02"],
      ["org", "add", "Naboen", "--on", "2026-03-10"], ["indicator", "record", "Læsehunde", "frivillige", "41"],
    ] {
      let result = await lab.run(command + Self.today)
      try #require(result.code == 0, "\(result)")
    }
    let danish = await lab.run(["programme", "plan", "ny.yaml", "--details"] + Self.today) {
      $0.variables["RUGE_LOCALE"] = "da"
    }
    #expect(try code(danish) == plan)
    let applied = await lab.run(["programme", "apply", "ny.yaml", "--plan", plan, "--today", "2026-03-11"])
    #expect(applied.code == 0, "\(applied)")
  }

  @Test("Somebody who takes part from now on makes the plan another one")
  func another() async throws {
    let lab = try await begun()
    try write(Self.renamed, lab)
    let plan = try code(await run(lab, "programme", "plan", "ny.yaml"))
    try await lab.enrol("Naboen")
    #expect(await run(lab, "programme", "apply", "ny.yaml", "--plan", plan).code == 4)
  }

  @Test("An id that changes without “was” is pointed out with its line")
  func hint() async throws {
    let lab = try await begun()
    try write([(old: "  - id: kommunikation\n", new: "  - id: synlighed\n")], lab)
    let text = try String(contentsOfFile: lab.path("fonden/ny.yaml"), encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.contains("id: synlighed") }) + 1
    let plan = await run(lab, "programme", "plan", "ny.yaml")
    #expect(
      plan.output.contains(
        "If “synlighed” is the former “kommunikation”, write “was: kommunikation” at it (ny.yaml, line \(line))"),
      "\(plan)")
    let difference = await run(lab, "programme", "diff", "rugekassen", "ny.yaml", "--json")
    #expect(difference.output.contains("\"former\" : \"kommunikation\""), "\(difference)")
    try await apply(lab)
    #expect(await run(lab, "programme", "diff").output.contains("former") == false)
  }

  private static let versions = """
    programme: prøve
    title: Prøve
    roles: {mentor: {title: Mentor}}
    stages:
      - {id: første, title: Den lange start, length: 4 weeks}
    milestones:
      - {id: plan, title: Den gamle plan, due: 2 weeks after enrolment}
      - {id: regnskab, title: Regnskabet, due: 3 months after enrolment}
    reminders:
      - {id: snart, title: Snart frist, when: 14 days before each milestone due, to: mentor}
    """

  @Test("Where several versions meet, what only the oldest has goes by its title there")
  func severalVersions() async throws {
    let lab = try await Lab.running(Self.versions)
    try await lab.enrol("Alfa")
    #expect(await run(lab, "stage", "advance", "Alfa", "--on", "2026-01-12").code == 0)
    #expect(await run(lab, "milestone", "accept", "Alfa", "plan", "--on", "2026-01-20").code == 0)
    let second = Self.versions.replacing("{id: første, title: Den lange start, length: 4 weeks}", with: "{id: midte}")
      .replacing("  - {id: plan, title: Den gamle plan, due: 2 weeks after enrolment}\n", with: "")
    try lab.write(second, to: "fonden/to.yaml")
    try await apply(lab, "to.yaml")
    try await lab.enrol("Beta")
    try lab.write(second.replacing("3 months after", with: "4 months after"), to: "fonden/tre.yaml")
    let plan = await run(lab, "programme", "plan", "tre.yaml")
    #expect(plan.output.contains("the stage “Den lange start” is dropped"), "\(plan)")
    #expect(plan.output.contains("the milestone “Den gamle plan” is dropped"), "\(plan)")
    #expect(plan.output.contains("Alfa"), "\(plan)")
    #expect(!plan.output.contains("“plan”"), "\(plan)")
  }

  @Test("Two lines about one reminder say what each is about")
  func reminders() async throws {
    let lab = try await Lab.running(Self.versions)
    try await lab.enrol("Alfa", "Beta")
    for name in ["Alfa", "Beta"] {
      #expect(await run(lab, "stage", "advance", name, "--on", "2026-01-12").code == 0)
    }
    let moved = Self.versions.replacing("due: 2 weeks after", with: "due: 10 weeks after")
      .replacing("due: 3 months after", with: "due: 6 weeks after")
    try lab.write(moved, to: "fonden/to.yaml")
    let plan = await lab.run(["programme", "plan", "to.yaml", "--today", "2026-01-20"])
    let lines = plan.output.split(separator: "\n").filter { $0.contains("the reminder “Snart frist”") }
    #expect(!lines.isEmpty, "\(plan)")
    for line in lines {
      #expect(line.contains("Den gamle plan") || line.contains("Regnskabet"), "\(line)")
      #expect(line.contains("2026"), "\(line)")
    }
  }

  @Test("What changes nothing for anybody needs no plan")
  func harmless() async throws {
    let lab = try await begun()
    try write([(old: "title: {da: Rugekassen, en: The Incubator}", new: "title: Rugekassen 2")], lab)
    #expect(await run(lab, "programme", "apply", "ny.yaml").code == 0)
    #expect(await run(lab, "programme", "migrate", "rugekassen", "--all").code == 0)
    let again = await run(lab, "programme", "migrate", "rugekassen", "--all")
    #expect(again.code == 0)
    #expect(again.output.contains("newest version"))
  }

  @Test("An enrolment whose stage is dropped stays until somebody says where it goes")
  func mapped() async throws {
    let lab = try await begun()
    let dropped = [
      (
        old: """
          - id: udvikling
            title: {da: Udvikling, en: Development}
            length: 10 to 14 weeks
            leave_when: {all: [sessions: {kind: sparring, at_least: 5}, milestones: {of: agreed, is: accepted}]}

        """, new: ""
      ), (old: "    stage: udvikling\n", new: ""), (old: "4 in udvikling", new: "4"),
    ]
    try write(dropped, lab)
    try await apply(lab)
    let blocked = await run(lab, "programme", "migrate", "rugekassen", "--all")
    #expect(blocked.code == 3)
    #expect(blocked.error.contains("--map udvikling="))
    let wrong = await run(lab, "programme", "migrate", "rugekassen", "--all", "--map", "udvikling=forankri")
    #expect(wrong.code == 2)
    #expect(wrong.error.contains("forankring"))
    let shown = await run(lab, "programme", "migrate", "rugekassen", "--all", "--map", "udvikling=forankring")
    let plan = try code(shown)
    let other = await run(
      lab, "programme", "migrate", "rugekassen", "--all", "--map", "udvikling=opfølgning", "--plan", plan)
    #expect(other.code == 4)
    let moved = await run(
      lab, "programme", "migrate", "rugekassen", "--all", "--map", "udvikling=forankring", "--plan", plan)
    #expect(moved.code == 0, "\(moved)")
    #expect(await run(lab, "status", "--json").output.contains("\"forankring\""))
  }

  @Test("A unit with figures recorded in it is not changed, and a wrong “was” is found")
  func refused() async throws {
    let lab = try await begun()
    try write([(old: "{da: personer, en: people}", new: "{da: timer, en: hours}")], lab)
    let units = await run(lab, "programme", "plan", "ny.yaml")
    #expect(units.code == 3)
    #expect(units.error.contains("frivillige"))
    #expect(await run(lab, "programme", "apply", "ny.yaml").code == 3)
    try write([(old: "  - id: forankring\n", new: "  - id: forankring\n    was: udviking\n")], lab)
    let typo = await run(lab, "programme", "plan", "ny.yaml")
    #expect(typo.code == 65)
    #expect(typo.error.contains("“udvikling”"))
    #expect(await run(lab, "programme", "apply", "ny.yaml").code == 65)
  }

  @Test("A question with answers that do not fit does not change its kind")
  func answers() async throws {
    let lab = try await begun()
    #expect(
      await run(lab, "form", "answer", "Læsehunde", "optagelse", "frivillighed=yes", "--on", "2026-01-12").code == 0)
    try write(
      [
        (
          old: "en: \"Built on volunteering?\"}, answer: yes or no}",
          new: "en: \"Built on volunteering?\"}, answer: 1 to 5}"
        ),
        (old: "passed_when: {all: [frivillighed: true, afprøvet", new: "passed_when: {all: [afprøvet"),
      ], lab)
    let plan = await run(lab, "programme", "plan", "ny.yaml")
    #expect(plan.code == 3, "\(plan)")
    #expect(plan.error.contains("“frivillighed”"))
    #expect(plan.output.contains("cannot move"))
    #expect(await run(lab, "programme", "apply", "ny.yaml").code == 3)
  }

  @Test("A plan of the version in use says that it is, and a difference looks at the workspace’s file")
  func nothingNew() async throws {
    let lab = try await begun()
    try write([], to: "Programmes/rugekassen.yaml", lab)
    let plan = await run(lab, "programme", "plan", "Programmes/rugekassen.yaml")
    #expect(plan.code == 0)
    #expect(plan.output.contains("in use already"), "\(plan)")
    #expect(!plan.output.contains("first version"))
    #expect(!plan.output.contains("migrate"))
    #expect(await run(lab, "programme", "diff", "rugekassen").output.contains("No difference"))
    try write([(old: "host: Fonden", new: "host: Den nye Fonden")], to: "Programmes/rugekassen.yaml", lab)
    #expect(await run(lab, "programme", "diff", "rugekassen").output.contains("Den nye Fonden"))
    let shown = await run(lab, "programme", "apply", "Programmes/rugekassen.yaml")
    #expect(shown.code == 0, "\(shown)")
    #expect(await run(lab, "programme", "diff", "rugekassen").output.contains("Den nye Fonden"))
  }

  @Test("The reason for accepting a milestone without a condition is kept")
  func reason() async throws {
    let lab = try await begun()
    let accepted = await run(lab, "milestone", "accept", "Læsehunde", "økonomi", "--override", "Board decision")
    #expect(accepted.code == 0, "\(accepted)")
    #expect(await run(lab, "history", "Læsehunde").output.contains("Board decision"))
  }

  @Test("A dry run records nothing, and asks for no plan")
  func dry() async throws {
    let lab = try await begun()
    try write(Self.renamed, lab)
    #expect(await run(lab, "programme", "apply", "ny.yaml", "--dry-run").code == 0)
    try await apply(lab)
    let before = await run(lab, "status", "Læsehunde", "--json")
    #expect(await run(lab, "programme", "migrate", "rugekassen", "--all", "--dry-run").code == 0)
    #expect(await run(lab, "status", "Læsehunde", "--json") == before)
  }

  @Test("The JSON of a plan and of a difference names what changes, by stable words")
  func json() async throws {
    let lab = try await begun()
    try write(Self.renamed, lab)
    func object(_ command: String...) async throws -> [String: Any] {
      let result = await lab.run(command + ["--json"] + Self.today)
      try #require(result.code == 0, "\(result)")
      return try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    }
    let plan = try await object("programme", "plan", "ny.yaml", "--details")
    #expect(plan["enrolments"] as? Int == 1)
    #expect(plan["affected"] as? Int == 1)
    let effects = try #require(plan["effects"] as? [[String: Any]])
    #expect(effects.first?["effect"] as? String == "stage-renamed")
    #expect(effects.first?["element"] as? String == "udvikling")
    #expect(effects.first?["becomes"] as? String == "vækst")
    #expect((effects.first?["enrolments"] as? [String])?.count == 1)
    let details = try #require(plan["details"] as? [[String: Any]])
    #expect((details.first?["sentences"] as? [String])?.count == effects.count)
    let difference = try await object("programme", "diff", "rugekassen", "ny.yaml")
    let changes = try #require(difference["changes"] as? [[String: Any]])
    let words = Dictionary(
      changes.map { ("\($0["kind"] ?? "") \($0["id"] ?? "")", $0["change"] as? String) },
      uniquingKeysWith: { first, _ in first })
    #expect(words["stage vækst"] == "renamed")
    #expect(words["session samtale"] == "renamed")
    #expect(words["milestone forventninger"] == "changed")
    #expect(words["stage forankring"] == nil)
    #expect(plan["difference"] as? NSDictionary == difference as NSDictionary)
  }

  private static let withoutExpectations = [
    (old: "  - id: forventninger\n", new: "  - id: rammer\n"),
    (old: "milestone: forventninger", new: "milestone: rammer"),
  ]

  @Test("The plan says who recorded what under something that is dropped, and status that the history has it")
  func dropped() async throws {
    let lab = try await begun()
    try write(Self.withoutExpectations, lab)
    let line = "2026-01-20 mette: Forventninger afstemt godkendt (E-"
    let plan = await lab.run(["programme", "plan", "ny.yaml"] + Self.today) { $0.variables["RUGE_LOCALE"] = "da" }
    #expect(plan.output.contains(line), "\(plan)")
    let json = await run(lab, "programme", "plan", "ny.yaml", "--json")
    #expect(json.output.contains("\"recorded\""))
    try await apply(lab)
    let shown = await run(lab, "programme", "migrate", "rugekassen", "--all")
    #expect(await run(lab, "programme", "migrate", "rugekassen", "--all", "--plan", try code(shown)).code == 0)
    let status = await run(lab, "status", "Læsehunde")
    #expect(status.output.contains("the milestone “Expectations aligned (forventninger)”"))
    #expect(status.output.contains("ruge history E-"))
    let then = await run(lab, "status", "Læsehunde", "--as-of", "2026-03-01")
    #expect(!then.output.contains("ruge history E-"))
  }

  @Test("A code that is none is told from one that is stale")
  func mistypedCode() async throws {
    let lab = try await begun()
    try write(Self.renamed, lab)
    let mistyped = await run(lab, "programme", "apply", "ny.yaml", "--plan", "3f2a-91b")
    #expect(mistyped.code == 64)
    #expect(mistyped.error.contains("is not the code of a plan"))
    #expect(await run(lab, "programme", "apply", "ny.yaml", "--plan", "0000-0000").code == 4)
  }

  @Test("History names elements, questions and reminders by their titles, after a change too")
  func titlesInHistory() async throws {
    let definition =
      Self.versions + """

        sessions:
          - {id: møde, title: Mødet, fields: {emne: {ask: Hvad talte vi om?, answer: text}}}
        records:
          - {id: sag, title: Sagen, fields: {navn: {ask: Hvad hedder den?, answer: text}}, states: [ny, slut]}
        """
    let lab = try await Lab.running(definition)
    try await lab.enrol("Alfa")
    for command in [
      ["stage", "advance", "Alfa", "--on", "2026-01-12"],
      ["session", "log", "Alfa", "30m", "--kind", "møde", "--set", "emne=Penge", "--on", "2026-01-13"],
      ["record", "add", "sag", "Alfa", "navn=Et", "--on", "2026-01-13"],
    ] {
      let result = await lab.run(command + Self.today)
      try #require(result.code == 0, "\(result)")
    }
    let changed = definition.replacing("{id: første, title", with: "{id: begyndt, was: første, title")
      .replacing("{emne: {ask", with: "{indhold: {was: emne, ask")
      .replacing("14 days before each", with: "10 days before each")
    try lab.write(changed, to: "fonden/to.yaml")
    try await apply(lab, "to.yaml")
    let shown = await run(lab, "programme", "migrate", "prøve", "--all")
    #expect(await run(lab, "programme", "migrate", "prøve", "--all", "--plan", try code(shown)).code == 0)
    let history = await lab.run(["history", "Alfa"] + Self.today) { $0.width = 200 }
    for text in [
      "the stage “Den lange start” has the id begyndt now (before: første)", "Hvad talte vi om?", "Hvad hedder den?",
      "the question “Hvad talte vi om?” has the id indhold now", "Snart frist (Den gamle plan)",
    ] {
      #expect(history.output.contains(text), "“\(text)” is missing in\n\(history.output)")
    }
  }

  @Test("History says what was answered about an organisation in the words of the version that asked")
  func answersOfOrganisationInHistory() async throws {
    let definition =
      Self.versions + """

        organisations:
          fields:
            retsform: {ask: Hvilken retsform?, answer: [{f: Forening}, {s: Selskab}]}
            leder: {ask: Hvem leder?, answer: text}
        """
    let lab = try await Lab.running(definition)
    try await lab.enrol("Alfa")
    func answer(_ text: String) async throws {
      let answered = await run(lab, "org", "answer", "Alfa", text)
      try #require(answered.code == 0, "\(answered)")
    }
    try await answer("retsform=f")
    let changed = definition.replacing("Hvilken retsform?", with: "Jeres retsform").replacing(
      "f: Forening", with: "f: Klub"
    )
    .replacing("    leder: {ask: Hvem leder?, answer: text}\n", with: "")
    try lab.write(changed, to: "fonden/to.yaml")
    try await apply(lab, "to.yaml")
    try await answer("retsform=f")
    let history = await lab.run(["history", "Alfa"] + Self.today) { $0.width = 200 }
    #expect(history.output.contains("Hvilken retsform? Forening"), "\(history.output)")
    #expect(history.output.contains("Jeres retsform: Klub"), "\(history.output)")
    #expect(!history.output.contains("retsform: f"), "\(history.output)")
  }

  @Test("The old file applied again is told to say “was”")
  func oldFile() async throws {
    let lab = try await begun()
    try write([], to: "gammel.yaml", lab)
    try write(Self.renamed, lab)
    try await apply(lab)
    let old = await run(lab, "programme", "plan", "gammel.yaml")
    #expect(old.code == 65)
    #expect(old.error.contains("write “was: vækst” at it"), "\(old)")
  }

  @Test("A list of sessions that was taken in before a change is known after it, by the old ids and the new")
  func listAgain() async throws {
    let lab = try await begun()
    func take(_ kind: String) async throws -> Lab.Result {
      let rows = "Organisation;Dato;Varighed;Type;Note\nLæsehunde;10-02-2026;30m;\(kind);Budget\n"
      try lab.write(rows, to: "fonden/s.csv")
      return await run(lab, "import", "s.csv", "--kind", "session")
    }
    #expect(try await take("sparring").output.contains("1 session taken in"))
    try write(Self.renamed, lab)
    try await apply(lab)
    let shown = await run(lab, "programme", "migrate", "rugekassen", "--all")
    #expect(await run(lab, "programme", "migrate", "rugekassen", "--all", "--plan", try code(shown)).code == 0)
    for kind in ["samtale", "sparring"] {
      let again = try await take(kind)
      #expect(again.output.contains("1 there already"), "\(kind): \(again)")
    }
  }

  @Test("A programme is found by its id in the workspace’s folder, however its file is spelt")
  func byID() async throws {
    let lab = try await begun()
    for name in ["vækst.yaml", "vaekst.yaml"] {
      try lab.write("programme: vækst\ntitle: \(name)\nstages: [a]\n", to: "fonden/Programmes/\(name)")
      #expect(await run(lab, "programme", "check", "vækst").code == 0)
      #expect(await run(lab, "programme", "apply", "vækst").code == 0)
      try FileManager.default.removeItem(atPath: lab.path("fonden/Programmes/\(name)"))
    }
  }
}
