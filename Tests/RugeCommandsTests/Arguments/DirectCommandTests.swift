import ArgumentParser
import Testing

@testable import RugeCommands

struct DirectCommandTests {
  @Test(
    "A command that is named in full is read as the parser of all commands reads it",
    arguments: [
      ["status"], ["status", "Læsehunde", "--json"], ["status", "--json", "--", "--navn"],
      ["session", "log", "Læsehunde", "90m", "En note", "--kind", "sparring", "--on", "2026-10-31", "-C", "mappe"],
      ["today", "--all", "--ahead=7", "--workspace", "mappe", "--locale", "da"],
      ["enrolment", "list", "--sort", "name", "--attention"], ["help", "dates"],
      ["indicator", "record", "Læsehunde", "frivillige", "51", "--today", "2026-11-01"],
      ["programme", "check", "a.yaml", "b.yaml"],
    ])
  func direct(_ arguments: [String]) throws {
    let direct = try #require(RugeRoot.direct(arguments))
    #expect(String(describing: direct) == String(describing: try RugeRoot.parseAsRoot(arguments)))
  }

  @Test(
    "Help, slips and whatever else is no plain call are left to the parser of all commands",
    arguments: [
      [], ["--help"], ["--version"], ["status", "--help"], ["session"], ["session", "--help"], ["session", "lgo"],
      ["stauts"], ["status", "--nope"], ["today", "--ahead", "mange"], ["status", "--version"],
      ["--generate-completion-script", "bash"], ["status", "--generate-completion-script", "bash"],
      ["---completion", "status", "--", "positional@0", "0", "0"], ["--locale", "da", "status"],
    ])
  func others(_ arguments: [String]) {
    #expect(RugeRoot.direct(arguments) == nil)
  }
}
