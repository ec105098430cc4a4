import RugeCore
import Testing

@testable import RugeCommands

/// What is said of a command line that the parser does not take.
struct MistypedCommandLineTests {
  @Test("A command that there is not is named, with the one that was meant")
  func noCommand() {
    func problem(_ words: String...) -> UsageProblem? { MistypedCommandLine(words).problem }
    #expect(problem("sesion", "list") == .noCommand("sesion", under: [], suggestion: "session"))
    #expect(problem("session", "lst") == .noCommand("lst", under: ["session"], suggestion: "list"))
    #expect(problem("session", "xyzzy") == .noCommand("xyzzy", under: ["session"], suggestion: nil))
    #expect(problem("session", "list", "--planed") == nil, "the parser says it better")
    #expect(problem("-C", "elsewhere", "sesion") == nil)
  }

  @Test(
    "Whoever would make or close a cohort by a command is told where cohorts are written", arguments: ["add", "close"])
  func cohorts(word: String) {
    #expect(MistypedCommandLine(["cohort", word, "Vinter"]).problem == .cohortsAreWritten)
    #expect(MistypedCommandLine(["cohort", "lst"]).problem != .cohortsAreWritten)
  }

  @Test(
    "A value with a minus before it is shown as it can be written",
    arguments: [
      (
        ["indicator", "record", "Læsehunde", "kommuner", "-5"],
        "ruge indicator record Læsehunde kommuner -- -5"
      ),
      (["session", "log", "Læsehunde", "60m", "--next", "-5"], "ruge session log Læsehunde 60m --next=-5"),
      (["action", "add", "Læsehunde", "-ring nu"], "ruge action add Læsehunde -- '-ring nu'"),
    ])
  func minus(arguments: [String], command: String) {
    let value = arguments.last ?? ""
    #expect(MistypedCommandLine(arguments).problem == .minusInValue(value, command: command))
  }

  @Test("A length with a minus is shown without it; a value before other options is moved behind them")
  func minusBeforeOptions() {
    #expect(
      MistypedCommandLine(["session", "log", "Læsehunde", "-60m", "--kind", "sparring"]).problem
        == .negativeLength("-60m", command: "ruge session log Læsehunde 60m --kind sparring"))
    #expect(
      MistypedCommandLine(["indicator", "record", "Læsehunde", "kommuner", "-5", "--on", "yesterday"]).problem
        == .minusInValue("-5", command: "ruge indicator record Læsehunde kommuner --on yesterday -- -5"))
  }

  @Test("Where writing a value otherwise does not help, nothing is said of it")
  func noHelp() {
    #expect(MistypedCommandLine(["session", "list", "-x", "--planed"]).problem == nil)
    #expect(MistypedCommandLine(["indicator", "record", "--", "Læsehunde", "-5"]).problem == nil)
  }
}
