import ArgumentParser
import RugeCore
import RugeWords
import Testing

@testable import RugeCommands

/// What the parser does not take is said as everything else is, in the reader's language.
struct ParserFaultTests {
  private func said(_ words: String..., in language: Language = .english) -> String? {
    do {
      _ = try RugeRoot.command(words)
      return nil
    } catch {
      return CommandLineProblem.found(error, in: words)?.explanation(in: Words(language))
    }
  }

  @Test("Each kind of fault is understood, and says where help is")
  func faults() {
    #expect(said("status", "--foo", in: .danish) == "Tilvalget --foo findes ikke. Se »ruge help status«.")
    #expect(said("status", "--jsn") == "There is no option --jsn. Did you mean --json? See “ruge help status”.")
    #expect(
      said("enrolment", "decide", "E-1", "maybe")
        == "“maybe” does not fit decision: give accept, waitlist or decline. See “ruge help enrolment decide”.")
    #expect(said("org", "show") == "Here reference is missing. See “ruge help org show”.")
    #expect(said("org", "show", "a", "b") == "There is no place for “b”. See “ruge help org show”.")
    #expect(
      said("org", "show", "a", "b", "c", in: .danish) == "Der er ikke plads til »b« og »c«. Se »ruge help org show«.")
    #expect(said("session", "list", "--limit") == "--limit lacks a value (count). See “ruge help session list”.")
    #expect(said("status", "--json=1") == "--json takes no value, but “1” stands there. See “ruge help status”.")
  }

  @Test("The language is that of --locale, or else of the workspace, though the line could not be read")
  func language() async throws {
    let lab = try Lab()
    try await lab.succeed("init", ".", "--programme", "rugekassen", "--locale", "da")
    await lab.run("status") { environment in
      environment.variables = ["LANG": "C.UTF-8"]
      #expect(Locale.stated(in: ["status", "--foo"], environment) == .danish)
      #expect(Locale.stated(in: ["status", "--foo", "--locale", "en"], environment) == .english)
      #expect(Locale.stated(in: ["status", "--foo", "--locale=en"], environment) == .english)
      #expect(Locale.stated(in: ["status", "-C", "/", "--foo"], environment) == .english)
      #expect(Locale.stated(in: ["status", "--locale", "xx"], environment) == .english)
    }
  }

  @Test(
    "What does not fit together is said in Danish, too",
    arguments: [
      (["session", "log", "Læse", "5m", "--private", "--shared"], "--private og --shared udelukker hinanden"),
      (["session", "log", "Læse", "5m", "x", "--cohort", "forår"], "Læse og --cohort udelukker hinanden"),
      (["enrol"], "ORG eller --new"), (["status", "--why"], "--why siger intet uden REF"),
      (["today", "--ahead", "9999"], "--ahead tager et tal fra 0 til 3660"),
      (["history", "--limit", "0"], "--limit tager et tal på mindst 1"),
      (["org", "merge", "a", "b", "c"], "Nævn to organisationer"),
    ])
  func checks(arguments: [String], fragment: String) async throws {
    let lab = try await Lab.withEnrolment()
    let result = await lab.run(arguments + ["--locale", "da"])
    #expect(result.code == 64 && result.error.contains(fragment), "\(result)")
  }

  /// A command that can go wrong in every way in which the parser complains.
  private struct Probe: ParsableCommand {
    enum Way: String, EnumerableFlag, ExpressibleByArgument { case first, second }

    @Flag var way: Way
    @Option var number: Int = 1
    @Option(name: .short) var word: String = ""
    @Option var place: Way = .first
    @Argument var name: String
  }

  private func fault(_ words: String...) -> CommandLineFault? {
    do {
      _ = try Probe.parse(words)
      return nil
    } catch {
      return CommandLineFault(parser: Probe.message(for: error))
    }
  }

  @Test("Every sentence of the parser's is read, so that a new version of it with other words is noticed")
  func sentences() {
    #expect(fault("--first", "x") == nil)
    #expect(fault("--first", "x", "--numbr", "2") == .unknownOption("--numbr", suggestion: "--number"))
    #expect(fault("--first", "x", "-q") == .unknownOption("-q", suggestion: nil))
    #expect(fault("--first", "x", "--number") == .missingValue(option: "--number", kind: "number"))
    #expect(fault("--first=1", "x") == .valueOfFlag(option: "--first", value: "1"))
    #expect(fault("--first") == .missingArgument(["name"]))
    #expect(fault("x") == .missingArgument(["--first", "--second"]))
    #expect(fault("--first", "x", "y") == .unexpected(["y"]))
    #expect(fault("--first", "x", "y", "z") == .unexpected(["y", "z"]))
    #expect(fault("--first", "x", "--number", "y") == .badValue("y", place: "--number number", choices: []))
    #expect(
      fault("--first", "x", "--place", "y") == .badValue("y", place: "--place place", choices: ["first", "second"]))
    // What is not known stays in the parser's words: two flags that exclude each other.
    let both = fault("--first", "--second", "x")
    if case .other(let words)? = both { #expect(words.contains("--second")) } else { Issue.record("\(both as Any)") }
  }

}
