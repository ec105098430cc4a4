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
}
