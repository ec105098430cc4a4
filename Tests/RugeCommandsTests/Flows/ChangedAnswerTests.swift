import Foundation
import Testing

@testable import RugeCommands

@Suite("What is recorded, where a definition changes what it is called or who confirms it")
struct ChangedAnswerTests {
  private static let definition = """
    programme: prøve
    title: Prøve
    roles: {mentor: {title: Mentor}, bestyrelse: {title: Bestyrelse}}
    stages: [{id: fase, title: Fasen}]
    sessions:
      - id: sparring
        title: Sparring
        open: true
        fields:
          emne: {ask: Emnet?, answer: [{p: Penge}, {t: Tid}, {a: Andet}]}
    records:
      - id: eksempel
        title: Eksempel
        about: nothing
        fields: {art: {ask: Arten?, answer: [{k: Kort}, {l: Lang}, {m: Midt}]}}
        states: [{ny: Frisk}, {brugt: Slidt}]
    indicators:
      - {id: medlemmer, title: Medlemmer, unit: people}
    """

  /// Alfa, with a session that Mona confirmed, and what is recorded of the programme itself.
  private func lab() async throws -> Lab {
    let lab = try await Lab.running(Self.definition)
    try await lab.enrol("Alfa")
    try await lab.succeed("stage", "advance", "Alfa", "--on", "2026-01-12")
    try await lab.succeed("person", "add", "Mona")
    try await lab.succeed("person", "role", "Mona", "mentor", "Alfa", "--on", "2026-01-12")
    let log = await lab.run(
      "session", "log", "Alfa", "60m", "Snak", "--kind", "sparring", "--set", "emne=p", "--on", "2026-02-01")
    let session = try #require(log.output.firstMatch(of: /S-\d+/), "\(log)")
    try await lab.succeed("session", "confirm", String(session.output), "--by", "Mona", "--on", "2026-02-02")
    try await lab.succeed("indicator", "record", "Alfa", "medlemmer", "40", "--on", "2026-02-01")
    return lab
  }

  private func plan(_ changes: [(old: String, new: String)], _ lab: Lab, _ locale: String = "en") async throws
    -> Lab.Result
  {
    var text = Self.definition
    for change in changes {
      try #require(text.contains(change.old), "\(change.old)")
      text = text.replacing(change.old, with: change.new)
    }
    try lab.write(text, to: "fonden/ny.yaml")
    return await lab.run("programme", "plan", "ny.yaml", "--today", "2026-03-10") {
      $0.variables["RUGE_LOCALE"] = locale
    }
  }

  @Test("An option of a session's question that is called otherwise is told to whoever has it recorded")
  func retitled() async throws {
    let lab = try await lab()
    let swapped = [(old: "{p: Penge}, {t: Tid}", new: "{p: Tid}, {t: Penge}")]
    let plan = try await plan(swapped, lab)
    #expect(plan.output.contains("(E-3 Alfa): the answer “Penge” to “Emnet?” will read “Tid”"), "\(plan)")
    let danish = try await self.plan(swapped, lab, "da")
    #expect(danish.output.contains("svaret »Penge« på »Emnet?« kommer til at hedde »Tid«"), "\(danish)")
    let others = try await self.plan([(old: "{t: Tid}, {a: Andet}", new: "{t: Andet}, {a: Tid}")], lab)
    #expect(others.output.contains("nothing changes for any of them"), "\(others)")
    #expect(await lab.run("programme", "apply", "ny.yaml", "--today", "2026-03-10").code == 0)
  }

  @Test("An option of a session's question goes where nobody chose it, and is refused where somebody did")
  func removed() async throws {
    let lab = try await lab()
    let free = try await plan([(old: ", {a: Andet}", new: "")], lab)
    #expect(free.code == 0, "\(free)")
    let chosen = try await plan([(old: "{p: Penge}, ", new: "")], lab)
    #expect(chosen.code == 3 && chosen.error.contains("“emne”"), "\(chosen)")
    #expect(chosen.output.contains("the answers given to “Emnet?” do not fit"), "\(chosen)")
  }

  @Test("What is recorded of the programme itself is looked at like what is recorded of an enrolment")
  func ofProgramme() async throws {
    let lab = try await lab()
    try await lab.succeed(
      "session", "log", "30m", "Café", "--kind", "sparring", "--set", "emne=t", "--on", "2026-02-01")
    try await lab.succeed("record", "add", "eksempel", "art=k", "--on", "2026-02-01")
    let swapped = [
      (old: "{t: Tid}, {a: Andet}", new: "{t: Andet}, {a: Tid}"),
      (old: "{ny: Frisk}, {brugt: Slidt}", new: "{ny: Slidt}, {brugt: Frisk}"),
    ]
    let told = try await plan(swapped, lab)
    #expect(told.output.contains("The programme’s own records:"), "\(told)")
    #expect(told.output.contains("- the answer “Tid” to “Emnet?” will read “Andet”"), "\(told)")
    #expect(told.output.contains("- the state “Frisk” of “Eksempel” will read “Slidt”"), "\(told)")
    let json = try await lab.json("programme", "plan", "ny.yaml", "--today", "2026-03-10")
    #expect(value(json, "ofProgramme", 0, "effect") as? String == "option-retitled", "\(json)")
    #expect(value(json, "ofProgramme", 1, "effect") as? String == "state-retitled", "\(json)")
    #expect(await lab.run("programme", "apply", "ny.yaml", "--today", "2026-03-10").code == 3, "nobody has read it")
    let removed = try await plan([(old: "{k: Kort}, ", new: "")], lab)
    #expect(removed.code == 3 && removed.error.contains("“art”"), "\(removed)")
    #expect(await lab.run("programme", "apply", "ny.yaml", "--today", "2026-03-10").code == 3)
  }

  @Test("A session that was confirmed and is not by the new version is told of")
  func confirmed() async throws {
    let lab = try await lab()
    func confirmed(by role: String) -> [(old: String, new: String)] {
      [(old: "    title: Sparring\n", new: "    title: Sparring\n    confirmed_by: \(role)\n")]
    }
    let plan = try await plan(confirmed(by: "bestyrelse"), lab)
    let lost =
      "1 confirmed session of the kind “Sparring” counts as confirmed no more: awaiting confirmation by Bestyrelse"
    #expect(plan.output.contains(lost), "\(plan)")
    #expect(try await self.plan(confirmed(by: "mentor"), lab).output.contains("nothing changes for any of them"))
  }

  @Test("A unit that is named no more is refused where figures are recorded, and goes where none are")
  func units() async throws {
    let lab = try await lab()
    let dropped = [(old: ", unit: people", new: "")]
    let refused = try await plan(dropped, lab)
    #expect(refused.code == 3 && refused.error.contains("medlemmer"), "\(refused)")
    #expect(refused.error.contains("a new id without “was”"), "\(refused)")
    #expect(try await plan(dropped, try await Lab.running(Self.definition)).code == 0)
  }
}
