import RugeCore
import Testing

@testable import RugeCommands

/// Records of a programme itself, whose kind a later version drops.
struct DroppedKindTests {
  private static let first = """
    programme: net
    title: Net
    length: open
    records:
      - {id: pair, title: Pair, about: [organisation], fields: {who: text, worth: money DKK}, states: [idea, made]}
      - {id: note, title: Note, about: nothing, fields: {text: text}}
      - {id: case, title: Case, about: organisation, states: [begun, shut]}
    """
  private static let second = """
    programme: net
    title: Net
    length: open
    records:
      - {id: note, title: Note, about: nothing, fields: {text: text}}
    """

  private func lab() async throws -> (lab: Lab, record: String) {
    let lab = try await Lab.running(Self.first)
    try await lab.enrol("Alfa", "Bravo", "Charlie")
    let added = try await lab.succeed(
      "record", "add", "pair", "--with", "Alfa", "--with", "Bravo", "who=Ida", "worth=1000")
    try await lab.succeed("record", "add", "case", "Alfa")
    let record = String(try #require(added.output.firstMatch(of: /R-\d+/)).output)
    try lab.write(Self.second, to: "fonden/ny.yaml")
    return (lab, record)
  }

  private func code(_ result: Lab.Result) throws -> String {
    String(try #require((result.output + result.error).firstMatch(of: /\b[0-9a-f]{4}-[0-9a-f]{4}\b/)).output)
  }

  @Test("A plan lists them, and who added them", arguments: Language.allCases)
  func plan(language: Language) async throws {
    let (lab, record) = try await lab()
    let plan = await lab.run(["programme", "plan", "ny.yaml"]) { $0.variables["RUGE_LOCALE"] = language.rawValue }
    let heading = language == .danish ? "Programmets egne registreringer" : "The programme’s own records"
    #expect(plan.output.contains(heading) && plan.output.contains("mette: \(record): Pair"), "\(plan)")
    let json = try await lab.json("programme", "plan", "ny.yaml")
    let sentence = value(json, "recorded", 0, "sentence") as? String
    #expect(sentence?.hasPrefix("\(record): ") == true && value(json, "recorded", 1) == nil, "\(json)")
  }

  @Test("They stay readable, are found by their kind and state, and cannot be changed", arguments: Language.allCases)
  func reading(language: Language) async throws {
    let (lab, record) = try await lab()
    let plan = await lab.run("programme", "plan", "ny.yaml")
    try await lab.succeed("programme", "apply", "ny.yaml", "--plan", try code(plan))
    for search in [["--kind", "pair"], ["--kind", "pair", "--state", "idea"], ["--state", "idea"], ["Bravo"]] {
      let list = await lab.run(["record", "list"] + search)
      #expect(list.code == 0 && list.output.contains(record) && list.output.contains("Ida"), "\(search): \(list)")
    }
    let shown = await lab.run("record", "show", record)
    #expect(shown.output.contains("Pair") && shown.output.contains("worth: DKK 1000"), "\(shown)")
    let set = await lab.run(["record", "set", record, "who=Bo"]) { $0.variables["RUGE_LOCALE"] = language.rawValue }
    let reason = language == .danish ? "som programmet ikke har mere" : "which the programme has no more"
    #expect(set.code == 3 && set.error.contains("pair") && set.error.contains(reason), "\(set)")

    let move = await lab.run("programme", "migrate", "net", "--all")
    #expect(move.output.contains(record), "\(move)")
    try await lab.succeed("programme", "migrate", "net", "--all", "--plan", try code(move))
    let cases = await lab.run("record", "list", "--kind", "case", "--state", "begun")
    #expect(cases.code == 0 && cases.output.contains("Case"), "\(cases)")
    let number = String(try #require(cases.output.firstMatch(of: /R-\d+/)).output)
    let closed = await lab.run("record", "set", number, "--to", "shut")
    #expect(closed.code == 3 && closed.error.contains("which the programme has no more"), "\(closed)")
  }

  @Test("The history of each party shows the record, what it says, and that it was taken back; others’ does not")
  func history() async throws {
    let (lab, record) = try await lab()
    try await lab.succeed("record", "set", record, "who=Bo", "--to", "made")
    for name in ["Alfa", "Bravo"] {
      let history = await lab.run("history", name)
      for word in ["\(record): Pair", "Bravo", "who: “Bo”", "DKK 1000", "made"] {
        #expect(history.output.contains(word), "\(name), \(word): \(history)")
      }
    }
    #expect(!(await lab.run("history", "Charlie")).output.contains("Pair"))
    try await lab.succeed("undo")
    let undone = await lab.run("history", "Alfa")
    #expect(undone.output.contains("taken back"), "\(undone)")
  }

  @Test("A state that no kind of record has is refused, with what it may be", arguments: Language.allCases)
  func states(language: Language) async throws {
    let (lab, _) = try await lab()
    let list = await lab.run(["record", "list", "--state", "mad"]) { $0.variables["RUGE_LOCALE"] = language.rawValue }
    let told =
      language == .danish
      ? "Der er ingen tilstand »mad«. Mente du »made«?" : "There is no state “mad”. Did you mean “made”?"
    #expect(list.code == 2 && list.error.contains(told), "\(list)")
    let other = await lab.run("record", "list", "--kind", "case", "--state", "made")
    #expect(other.code == 2 && other.error.contains("begun") && other.error.contains("shut"), "\(other)")
    let none = await lab.run("record", "list", "--state", "shut")
    #expect(none.code == 0 && none.output.contains("No records"), "\(none)")
  }
}
