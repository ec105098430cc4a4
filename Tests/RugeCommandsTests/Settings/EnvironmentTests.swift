import RugeCore
import Testing

@testable import RugeCommands

struct EnvironmentTests {
  private func environment(_ variables: [String: String], terminal: Bool = false) -> CommandEnvironment {
    CommandEnvironment(
      now: { Instant(milliseconds: 0) }, variables: variables, currentDirectory: "/work", executable: "/opt/bin/ruge",
      login: "mette", isInputTerminal: terminal, isOutputTerminal: terminal, isErrorTerminal: terminal, width: 80,
      write: { _, _ in })
  }

  @Test("An explicit choice of language wins, then the workspace's, then the system's, then English")
  func language() throws {
    let danish = environment(["LANG": "da_DK.UTF-8"])
    #expect(try Locale.language(option: "en", workspace: .danish, environment(["RUGE_LOCALE": "da"])) == .english)
    #expect(try Locale.language(workspace: .english, environment(["RUGE_LOCALE": "da"])) == .danish)
    #expect(try Locale.language(workspace: .english, danish) == .english)
    #expect(try Locale.language(workspace: nil, danish) == .danish)
    #expect(try Locale.language(workspace: nil, environment(["LC_ALL": "en_GB", "LANG": "da_DK"])) == .english)
    #expect(try Locale.language(workspace: nil, environment(["LC_ALL": "", "LANG": "da_DK"])) == .danish)
    #expect(try Locale.language(workspace: nil, environment(["LANG": "sv_SE"])) == .english)
    #expect(try Locale.language(workspace: nil, environment([:])) == .english)
  }

  @Test("A choice that we have no words in is refused, not passed over")
  func badLanguage() {
    #expect(throws: UsageProblem.badLocale("sv")) { try Locale.language(option: "sv", environment([:])) }
    #expect(throws: UsageProblem.badLocale("xx")) {
      try Locale.language(workspace: nil, environment(["RUGE_LOCALE": "xx"]))
    }
  }

  @Test("NO_COLOR wins over CLICOLOR_FORCE, which wins over the terminal")
  func colour() {
    #expect(environment([:], terminal: true).usesColour)
    #expect(!environment([:]).usesColour)
    #expect(!environment(["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], terminal: true).usesColour)
    #expect(environment(["NO_COLOR": ""], terminal: true).usesColour)
    #expect(environment(["CLICOLOR_FORCE": "1"]).usesColour)
    #expect(!environment(["CLICOLOR_FORCE": "0"]).usesColour)
    #expect(!environment(["TERM": "dumb"], terminal: true).usesColour)
  }

  @Test("A path is taken from the folder the command runs in, or from the home folder")
  func paths() {
    let environment = environment(["HOME": "/home/mette"])
    #expect(environment.path("a/b.yaml") == "/work/a/b.yaml")
    #expect(environment.path(".") == "/work")
    #expect(environment.path("/x") == "/x")
    #expect(environment.path("~/x") == "/home/mette/x")
    #expect(environment.path("~") == "/home/mette")
    #expect(environment.path("~x") == "/work/~x")
    #expect(environment.path("../copy//") == "/work/../copy")
    #expect(environment.path("~/") == "/home/mette")
    #expect(environment.path("/") == "/")
  }
}
