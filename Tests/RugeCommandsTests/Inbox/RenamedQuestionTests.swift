import Foundation
import RugeInbox
import RugeTestSupport
import Testing

@testable import RugeCommands

@Suite("A page of questions that were renamed after it was sent")
struct RenamedQuestionTests {
  private static let definition = """
    programme: prøve
    title: Prøve
    roles:
      kontakt: {title: Kontakt, of: organisation}
    stages: [fase]
    forms:
      - id: optagelse
        title: Optagelse
        by: kontakt
        fields:
          frivillige: {ask: "Er der frivillige?", answer: yes or no}
          vej: {ask: "Hvilken vej?", answer: [{k: Kort}, {l: Lang}]}
          emner: {ask: "Hvilke emner?", answer: {several: [{p: Penge}, {t: Tid}]}}
          antal: {ask: "Hvor mange medlemmer?", answer: indicator medlemmer}
    indicators:
      - {id: medlemmer, title: Medlemmer, categories: {unge: {title: Unge}, andre: {title: Andre}}}
    """

  private static let changes = [
    ("- id: optagelse", "- id: ansøgning\n    was: optagelse"), ("title: Optagelse", "title: Ansøgning"),
    ("frivillige: {", "hjælpere: {was: frivillige, "), ("{k: Kort}", "{kort: {title: Kort, was: k}}"),
    ("{p: Penge}", "{penge: {title: Penge, was: p}}"), ("antal: {", "hvor-mange: {was: antal, "),
    ("indicator medlemmer", "indicator folk"), ("{id: medlemmer,", "{id: folk, was: medlemmer,"),
    ("unge: {", "under-30: {was: unge, "),
  ]

  /// Alfa was asked on 1 February and answers after the programme changed; it has moved to the new version, or not.
  private func answered(
    _ command: [String], moved isMoved: Bool, _ entries: [(String, AnswerState, String)]
  ) async throws -> Lab {
    let lab = try await Lab.running(Self.definition)
    try await lab.enrol("Alfa")
    try await lab.succeed("person", "add", "Karl", "--on", "2026-01-12")
    try await lab.succeed("person", "role", "Karl", "kontakt", "Alfa", "--on", "2026-01-12")
    let asked = await lab.run(command + ["--to", "Alfa", "--output", "ud", "--today", "2026-02-01"])
    try #require(asked.code == 0, "\(asked)")
    try lab.write(Self.changes.reduce(Self.definition) { $0.replacing($1.0, with: $1.1) }, to: "fonden/ny.yaml")
    try await lab.apply("ny.yaml", on: "2026-03-01")
    if isMoved { try await lab.migrate("prøve", on: "2026-03-01") }
    let page = try lab.page(in: "ud")
    try lab.putAnswer(page.answer([entries], given: "2026-03-05"))
    return lab
  }

  /// The answers that stand, by question.
  private func answers(_ form: String, _ lab: Lab) async throws -> [String: String] {
    let fields = value(try await lab.json("form", "show", "Alfa", form, "--today", "2026-03-06"), 0, "fields")
    let pairs = (fields as? [[String: Any]] ?? []).compactMap { field -> (String, String)? in
      guard let id = field["id"] as? String, let answer = field["answer"] as? String else { return nil }
      return (id, answer)
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  @Test("Its answers are taken in under the ids of the version that the enrolment follows", arguments: [false, true])
  func taken(moved isMoved: Bool) async throws {
    let lab = try await answered(
      ["form", "ask", "optagelse"], moved: isMoved,
      [
        ("frivillige", .value, "true"), ("vej", .value, "k"), ("emner", .value, "p,t"), ("antal.unge", .value, "7"),
        ("antal.andre", .unknown, ""),
      ])
    let shown = await lab.run("inbox", "ind", "--today", "2026-03-06")
    let key = isMoved ? "hjælpere" : "frivillige"
    #expect(shown.code == 0 && shown.output.contains("Er der frivillige? [\(key)]"), "\(shown)")
    let accepted = await lab.run("inbox", "ind", "--accept", "all", "--today", "2026-03-06")
    #expect(accepted.code == 0 && accepted.output.contains("1 answer taken in"), "\(accepted)")
    let expected =
      isMoved
      ? ["hjælpere": "true", "vej": "kort", "emner": "penge,t"] : ["frivillige": "true", "vej": "k", "emner": "p,t"]
    #expect(try await answers(isMoved ? "ansøgning" : "optagelse", lab) == expected)
    #expect(try await young(lab) == 7)
    let again = await lab.run("inbox", "ind/Accepted", "--today", "2026-03-06")
    #expect(again.output.contains("taken in already"), "\(again)")
  }

  /// The newest figure of the young members, whatever they are called.
  private func young(_ lab: Lab) async throws -> Double? {
    let categories = value(try await lab.json("indicator", "list", "Alfa", "--today", "2026-03-06"), 0, "categories")
    let figure = value(entry("under-30", of: categories) ?? entry("unge", of: categories), "latest", "value")
    return (figure as? NSNumber)?.doubleValue
  }

  @Test("Figures that were asked for under former ids are taken in under those of now")
  func figures() async throws {
    let lab = try await answered(
      ["indicator", "ask"], moved: true,
      [(".on", .value, "2026-03-05"), ("medlemmer.unge", .value, "9"), ("medlemmer.andre", .value, "30")])
    let accepted = await lab.run("inbox", "ind", "--accept", "all", "--today", "2026-03-06")
    #expect(accepted.code == 0 && accepted.output.contains("1 answer taken in"), "\(accepted)")
    #expect(try await young(lab) == 9)
  }
}
