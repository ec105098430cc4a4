import Foundation
import Testing

struct JSONFieldTests {
  /// The commands whose JSON others read by machine.
  private static let commands = [
    ["status", "Læsehunde"], ["status"], ["history", "Læsehunde"], ["session", "list"],
    ["session", "list", "--planned"],
    ["session", "prep", "Læsehunde"], ["action", "list", "--all"], ["stage", "show", "Læsehunde"],
    ["org", "list"], ["org", "show", "Læsehunde"], ["person", "list"], ["programme", "list"], ["programme", "show"],
    ["form", "show", "Læsehunde", "optagelse"], ["agree", "Læsehunde"], ["milestone", "list", "Læsehunde"],
    ["indicator", "list", "Læsehunde"], ["remind", "due"], ["plugin", "list"], ["doctor"],
    ["status", "Læsehunde", "--why"], ["today", "--all"], ["board"], ["timeline", "Læsehunde"], ["enrolment", "list"],
    ["config", "show"], ["person", "show", "Mette"], ["person", "list", "--silent"],
    ["enrolment", "list", "--intake", "--all"],
  ]

  @Test("The fields of JSON are for ever: scripts read them")
  func fields() async throws {
    let lab = try await filled()
    var page = ""
    for command in Self.commands {
      let result = await lab.run(command + ["--json", "--today", "2026-02-20"])
      #expect(result.code == 0, "\(command): \(result)")
      let value = try JSONSerialization.jsonObject(with: Data(result.output.utf8), options: .fragmentsAllowed)
      page += "ruge \(command.joined(separator: " ")) --json\n"
      page += Self.paths(of: value).sorted().map { "  \($0)\n" }.joined()
    }
    try GoldenFile.expect(page, equals: "json-fields.txt")
  }

  @Test("Where there is nothing, JSON is an empty list")
  func empty() async throws {
    let lab = try Lab()
    try await lab.succeed("init", ".", "--programme", "rugekassen")
    for command in [["status"], ["org", "list"], ["person", "list"], ["session", "list"], ["remind", "due"]] {
      let result = await lab.run(command + ["--json"])
      #expect(result.output.filter { !$0.isWhitespace } == "[]", "\(command)")
    }
  }

  @Test("An error is one JSON object on standard output, with the same exit code")
  func errors() async throws {
    let lab = try await Lab.withEnrolment()
    let result = await lab.run("status", "Nattergalene", "--json")
    let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: [String: Any]]
    #expect(result.error.isEmpty)
    #expect(result.code == 2)
    #expect(object?["error"]?["exit"] as? Int == 2)
    #expect((object?["error"]?["message"] as? String)?.contains("Nattergalene") == true)
  }

  /// A workspace in which every field has a value.
  private func filled() async throws -> Lab {
    let lab = try Lab()
    try await lab.succeed("init", ".", "--programme", "rugekassen")
    try await lab.succeed("org", "add", "Læsehunde", "--on", "2026-01-12", "--note", "Fra Aarhus")
    try await lab.succeed("person", "add", "Mette Holm", "--email", "mette@example.org")
    try await lab.succeed("enrol", "Læsehunde", "--as", "rådgiver=Mette", "--on", "2026-01-12")
    try await lab.succeed("stage", "advance", "Læsehunde", "--override", "Aftalt", "--on", "2026-01-12")
    try await lab.succeed("person", "add", "Omar Lund")
    try await lab.succeed(
      "session", "log", "Læsehunde", "90m", "Plan", "--kind", "sparring", "--on", "2026-01-12", "--by", "Mette", "--by",
      "Omar", "--at", "14:00", "--prep", "30m", "--travel", "20m", "--next", "@Omar: Ring senest 2026-02-01")
    try await lab.succeed("action", "add", "Læsehunde", "Send budget", "--on", "2026-01-12")
    try await lab.succeed(
      "action", "done", value(try await lab.json("action", "list"), 1, "id") as? String ?? "", "--on", "2026-01-13")
    try await lab.succeed(
      "session", "plan", "Læsehunde", "60m", "Opfølgning", "--kind", "sparring", "--on", "2026-03-02", "--at", "14:00",
      "--today", "2026-02-20")
    try await lab.succeed("indicator", "record", "Læsehunde", "frivillige", "40", "--on", "2026-01-12")
    try await lab.succeed("form", "answer", "Læsehunde", "optagelse", "frivillighed=ja", "--on", "2026-01-12")
    try await lab.succeed("agree", "Læsehunde", "frivillige.target=80", "økonomi=2026-03-01", "--on", "2026-01-12")
    try await lab.succeed("milestone", "submit", "Læsehunde", "forventninger", "--on", "2026-01-20")
    try await lab.succeed("indicator", "record", "Læsehunde", "kommuner", "3", "--on", "2026-01-12")
    try await lab.succeed("undo")
    return lab
  }

  private static func paths(of value: Any, under path: String = "") -> Set<String> {
    switch value {
    case let object as [String: Any]:
      object.reduce(into: []) { paths, entry in
        paths.formUnion(self.paths(of: entry.value, under: path.isEmpty ? entry.key : "\(path).\(entry.key)"))
      }
    case let list as [Any]:
      list.reduce(into: []) { $0.formUnion(paths(of: $1, under: path + "[]")) }
    default: [path]
    }
  }
}
