import Foundation
import RugeCore
import Testing

@testable import RugeCommands

struct ConfigTests {
  @Test("A setting is changed in its own line; remarks and everything else stay as they were")
  func text() throws {
    var file = SettingsText("# mine\nname: \"Fonden\" # the name\nplugins:\n  - Own\nsettings: {a: {name: x}}\n")
    file.set("name", to: "Den: \"nye\" fond")
    file.set("locale", to: "da")
    #expect(
      file.text
        == "# mine\nname: \"Den: \\\"nye\\\" fond\" # the name\nplugins:\n  - Own\nsettings: {a: {name: x}}\nlocale: da\n"
    )
    var empty = SettingsText("")
    empty.set("person", to: "no")
    #expect(empty.text == "person: \"no\"\n")
  }

  @Test(
    "Whatever is set can be read again",
    arguments: ["Mette Holm", "P-2", "less -FRX", "no", "a: b # c", "\"", "æøå 🌱", "x - y", "#", "'", "{"])
  func roundTrip(value: String) async throws {
    let lab = try Lab()
    #expect(await lab.run("config", "set", "author", value).code == 0)
    let shown = try #require(try await lab.json("config", "show") as? [[String: Any]])
    #expect(RugeCommandsTests.value(entry("author", of: shown, by: "key"), "value") as? String == value)
    #expect(RugeCommandsTests.value(entry("author", of: shown, by: "key"), "origin") as? String == "user")
  }

  @Test("The command line counts before the environment, that before the workspace, and that before the person")
  func origins() async throws {
    let lab = try Lab()
    func origin(_ arguments: [String], locale: String?) async throws -> String? {
      let result = await lab.run(["config", "show", "--json"] + arguments) { $0.variables["RUGE_LOCALE"] = locale }
      let shown = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
      return RugeCommandsTests.value(entry("locale", of: shown, by: "key"), "origin") as? String
    }
    try await lab.succeed("config", "set", "locale", "da", "--user")
    #expect(try await origin([], locale: nil) == "user")
    try await lab.succeed("init", ".", "--programme", "rugekassen")
    try await lab.succeed("config", "set", "locale", "en")
    #expect(try await origin([], locale: nil) == "workspace")
    #expect(try await origin([], locale: "da") == "environment")
    #expect(try await origin(["--locale", "en"], locale: "da") == "option")
  }

  @Test("The author of what is recorded can be settled once, and RUGE_AUTHOR still wins")
  func author() async throws {
    let lab = try await Lab.withEnrolment()
    try await lab.succeed("config", "set", "author", "Mette Holm")
    func author(_ change: (inout CommandEnvironment) -> Void) async throws -> String? {
      let logged = await lab.run(
        ["session", "log", "Læsehunde", "60m", "--kind", "sparring"], login: "omar", change: change)
      #expect(logged.code == 0)
      let enrolment = try #require(value(try await lab.json("status"), 0, "enrolment") as? String)
      return (try await lab.json("history", enrolment) as? [[String: Any]])?.last?["by"] as? String
    }
    #expect(try await author { _ in } == "Mette Holm")
    #expect(try await author { $0.variables["RUGE_AUTHOR"] = "omar" } == "omar")
    for blank in ["", "  ", "\u{7}\n"] {
      #expect(try await author { $0.variables["RUGE_AUTHOR"] = blank } == "Mette Holm", "nobody is blank")
    }
    #expect(CommandEnvironment.signature("\u{1B}[31m  anna \n holm ") == "[31m anna holm")
    #expect(CommandEnvironment.signature(" \u{200B} ") == nil)
  }

  @Test("What cannot be set is refused with the way out, and nothing is written")
  func refusals() async throws {
    let lab = try await Lab.withEnrolment()
    let before = try String(contentsOfFile: lab.workspace + "/ruge.yaml", encoding: .utf8)
    for (arguments, code) in [
      (["nope", "x"], 64), (["locale", "sv"], 64), (["time_zone", "Mars/Base"], 64), (["sender", "mette"], 65),
      (["name", "x", "--user"], 64), (["person", "Nobody"], 2), (["name", " "], 64),
    ] as [([String], Int32)] {
      #expect(await lab.run(["config", "set"] + arguments).code == code, "\(arguments)")
    }
    try await lab.succeed("config", "set", "name", "Andet", "--dry-run")
    #expect(try String(contentsOfFile: lab.workspace + "/ruge.yaml", encoding: .utf8) == before)
    #expect(!FileManager.default.fileExists(atPath: lab.path("home") + "/.config/ruge/settings.yaml"))
  }

  @Test("A file of settings that cannot be read is named, and what is wrong in it")
  func broken() async throws {
    let lab = try Lab()
    try FileManager.default.createDirectory(
      atPath: lab.path("home") + "/.config/ruge", withIntermediateDirectories: true)
    try lab.write("autor: Mette\n", to: "home/.config/ruge/settings.yaml")
    let result = await lab.run("config", "show")
    #expect(result.code != 0 && result.error.contains("settings.yaml") && result.error.contains("author"))
  }
}
