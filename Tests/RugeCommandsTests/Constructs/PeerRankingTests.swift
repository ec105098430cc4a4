import Foundation
import Testing

@testable import RugeCommands

/// Those who take part rank each other.
struct PeerRankingTests {
  private static let definition = """
    programme: rangering
    title: Rangering
    languages: [da, en]
    cohorts:
      hold-1: {title: Hold 1}
    forms:
      - id: rang
        title: Rang
        by: each organisation
        about: each other organisation in cohort
        fields:
          team: {ask: Team, answer: 1 to 10}
        score: mean
    stages:
      - id: værksted
        title: Værksted
        leave_when: {form: {id: rang, answered: true}}
      - id: investeret
        title: Investeret
        enter_when: {form: {id: rang, place: {at_most: 1}}}
    """

  private func lab() async throws -> Lab {
    let lab = try await Lab.running(Self.definition)
    try await lab.enrol("Alfa", "Beta", "Gamma", cohort: "hold-1")
    for name in ["Alfa", "Beta", "Gamma"] { try await lab.succeed("stage", "advance", name, "--on", "2026-01-12") }
    return lab
  }

  private func rank(_ lab: Lab, _ about: String, by: String, _ team: Int) async -> Lab.Result {
    await lab.run("form", "answer", about, "rang", "team=\(team)", "--by", by, "--on", "2026-01-13")
  }

  @Test("A gate waits until its own organisation has ranked all of the others, and then asks for the place")
  func gate() async throws {
    let lab = try await lab()
    #expect(await rank(lab, "Alfa", by: "Alfa", 9).code == 3)
    #expect(await rank(lab, "Beta", by: "Alfa", 5).code == 0)
    let waiting = await lab.run("stage", "advance", "Alfa", "--on", "2026-01-14")
    #expect(waiting.code == 3, "\(waiting)")
    for (about, by, team) in [
      ("Gamma", "Alfa", 3), ("Alfa", "Beta", 9), ("Gamma", "Beta", 2), ("Alfa", "Gamma", 8), ("Beta", "Gamma", 6),
    ] {
      #expect(await rank(lab, about, by: by, team).code == 0)
    }
    let second = await lab.run("stage", "advance", "Beta", "--on", "2026-01-14")
    #expect(second.code == 3, "place 2 is not at most 1: \(second)")
    let status = try await lab.json("status", "Alfa")
    #expect(value(status, "gate", "open") as? Bool == true, "\(status)")
    #expect(value(status, "scores", 0, "place") as? Int == 1)
    try await lab.succeed("stage", "advance", "Alfa", "--on", "2026-01-14")
    let facts = try #require(try await lab.json("history", "Alfa") as? [[String: Any]])
    let answer = try #require(facts.first { $0["type"] as? String == "answer" }?["batch"] as? Int)
    let undo = await lab.run("undo", "\(answer)")
    #expect(undo.code == 3 && undo.error.contains("Investeret"), "the place rests on it: \(undo)")
    try await lab.succeed("undo")
    try await lab.succeed("undo", "\(answer)")
  }

  @Test("Places are seen, but not who gave which score, nor what fewer than three gave")
  func secrecy() async throws {
    let lab = try await lab()
    try await lab.enrol("Delta", cohort: "hold-1")
    _ = await rank(lab, "Beta", by: "Alfa", 5)
    for (by, team) in [("Beta", 9), ("Gamma", 8)] {
      #expect(await rank(lab, "Alfa", by: by, team).code == 0)
      let form = await lab.run("form", "show", "Alfa", "rang")
      #expect(form.output.contains("place 1 of 2") && !form.output.contains("Beta"), "\(form)")
      #expect(form.output.contains("shown from 3 answers on") && !form.output.contains("\(team)"), "\(form)")
      let json = value(try await lab.json("form", "show", "Alfa", "rang"), 0)
      #expect(value(json, "respondents", 0, "by") == nil && value(json, "place") as? Int == 1)
      #expect(value(json, "score") == nil && value(json, "respondents", 0, "score") == nil)
      #expect(value(json, "fields", 0, "state") as? String == "withheld" && value(json, "fields", 0, "answer") == nil)
      #expect(value(json, "respondents", 0, "fields", 0, "state") as? String == "withheld")
      let comparison = try await lab.json("form", "compare", "rang")
      let standing = value(comparison, "standing")
      for row in [entry("team", of: value(comparison, "rows")), entry("score", of: standing)] {
        #expect(value(row, "answers", 0, "state") as? String == "withheld", "\(row as Any)")
        #expect(value(row, "answers", 0, "answer") == nil)
      }
      #expect(value(entry("place", of: standing), "answers", 1, "answer") as? String == "2")
      #expect(value(entry("place", of: standing), "answers", 2, "state") as? String == "unknown")
      let status = try await lab.json("status", "Alfa")
      #expect(value(status, "scores", 0, "place") as? Int == 1 && value(status, "scores", 0, "score") == nil)
      #expect(await lab.run("status", "Alfa").output.contains("Rang: (shown from 3 answers on)"))
    }
    try await lab.succeed("stage", "advance", "Delta", "--on", "2026-01-12")
    #expect(await rank(lab, "Alfa", by: "Delta", 1).code == 0)
    let history = await lab.run("history", "Alfa").output
    #expect(history.contains("Rang: answered in secret") && !history.contains("Rang: Team"), "\(history)")
    let json = value(try await lab.json("form", "show", "Alfa", "rang"), 0)
    #expect(value(json, "score") as? Int == 6 && value(json, "fields", 0, "answer") as? String == "6")
  }

  @Test("Who chooses by a peer ranking sees the places, but not what fewer than three gave")
  func choosing() async throws {
    let chosen = Self.definition.replacingOccurrences(
      of: "enter_when: {form: {id: rang, place: {at_most: 1}}}",
      with: "capacity: 1\n    choose: {order: rang.score, others: ude}\nexits:\n  ude: {title: Ude, means: declined}")
    let lab = try await Lab.running(chosen)
    try await lab.enrol("Alfa", "Beta", "Gamma", cohort: "hold-1")
    for name in ["Alfa", "Beta", "Gamma"] { try await lab.succeed("stage", "advance", name, "--on", "2026-01-12") }
    for (about, by, team) in [
      ("Beta", "Alfa", 6), ("Gamma", "Alfa", 3), ("Alfa", "Beta", 9), ("Gamma", "Beta", 2), ("Alfa", "Gamma", 8),
      ("Beta", "Gamma", 6),
    ] {
      #expect(await rank(lab, about, by: by, team).code == 0)
    }
    let choice = await lab.run("stage", "choose", "investeret", "--on", "2026-01-14", "--dry-run")
    #expect(choice.code == 0 && choice.output.contains("shown from 3 answers on"), "\(choice)")
    #expect(!choice.output.contains("8.5") && !choice.output.contains("2.5"), "\(choice)")
    let json = try await lab.json("stage", "choose", "investeret", "--on", "2026-01-14", "--dry-run")
    #expect(value(json, "chosen", 0, "place") as? Int == 1 && value(json, "chosen", 0, "score") == nil, "\(json)")
    #expect(value(json, "others", 1, "place") as? Int == 3 && value(json, "others", 1, "score") == nil, "\(json)")
  }
}
