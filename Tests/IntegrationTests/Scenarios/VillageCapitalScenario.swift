import RugeCore
import RugeTestSupport
import Testing

@Suite("Village Capital")
struct VillageCapitalScenario {
  private static let ventures = ["Acorn", "Birch", "Cedar"]
  private static let categories = ["team", "problem", "value", "product", "market", "model", "scale", "exit"]
  /// What each venture is worth to the others.
  private static let worth = ["Acorn": 6, "Birch": 3, "Cedar": 8]

  private struct Comparison: Decodable {
    struct Row: Decodable {
      struct Answer: Decodable {
        let organisation: String
        let answer: String?
      }
      let id: String
      let answers: [Answer]
    }
    let standing: [Row]

    func row(_ id: String) -> [String: String?]? {
      standing.first { $0.id == id }.map { Dictionary($0.answers.map { ($0.organisation, $0.answer) }) { $1 } }
    }
  }
  private struct Choice: Decodable {
    struct Ranked: Decodable {
      struct Body: Decodable {
        let name: String
      }
      let organisation: Body
      let place: Int
      let score: Double?
    }
    let chosen: [Ranked]
    let others: [Ranked]
  }
  private struct Indicator: Decodable {
    struct Figure: Decodable {
      let value: Int?
      let unknown: Bool
    }
    let latest: Figure
    let change: Int?
  }
  private struct Milestone: Decodable {
    let status: String
  }

  private func ballot(_ points: Int) -> String { Self.categories.map { "\($0)=\(points)" }.joined(separator: " ") }

  private func rank(_ run: ProgrammeRun, _ round: String, on day: String, but done: String? = nil) async throws {
    for by in Self.ventures where by != done {
      for about in Self.ventures where about != by {
        try await run.done("form answer \(about) rank.\(round) --by \(by) \(ballot(Self.worth[about] ?? 0))", on: day)
      }
    }
  }

  private func advance(_ run: ProgrammeRun, on day: String) async throws {
    for name in Self.ventures { try await run.done("stage advance \(name)", on: day) }
  }

  /// Three ventures that were taken into the first workshop.
  private func begun() async throws -> ProgrammeRun {
    let run = try await ProgrammeRun("village-capital", today: "2026-06-02")
    try await run.done("person add Asta")
    for name in Self.ventures {
      try await run.done("org add \(name)")
      try await run.done("enrol \(name) --cohort cohort-1 --as assessor=Asta", on: "2026-01-05")
      try await run.done("stage advance \(name)", on: "2026-01-06")
      try await run.done("form answer \(name) application sector=energy raised=100000 viral-own=3", on: "2026-01-07")
    }
    for name in ["Acorn", "Birch"] {
      try await run.done("form answer \(name) assessment team=4 problem=4 fit=4 --by Asta", on: "2026-01-08")
    }
    try await run.refused(
      "stage choose workshop-1 --cohort cohort-1", on: "2026-01-10", saying: "unknown is not the last place", "Cedar")
    try await run.done("form answer Cedar assessment team=4 problem=5 fit=5 --by Asta", on: "2026-01-08")
    try await run.refused(
      "stage choose workshop-1 --cohort cohort-1", on: "2026-01-10", saying: "at least 10", "would be only 3")
    try await run.refused("stage advance Acorn", on: "2026-01-10", saying: "ruge stage choose workshop-1")
    try await run.done(
      "stage choose workshop-1 --cohort cohort-1 --override 'a trial run'", on: "2026-01-10", saying: "3 in")
    return run
  }

  @Test("The ventures rank each other in trials and for real; the best two go on, and nobody sees who gave what")
  func peerRank() async throws {
    let run = try await begun()
    try await run.refused(
      "form answer Acorn rank.trial-1 --by Acorn \(ballot(9))", on: "2026-01-14", saying: "not about itself")
    try await run.refused(
      "form answer Acorn rank.trial-1 --by Birch team=10", on: "2026-01-14", exit: .badInput, saying: "from 1 to 9")
    try await run.done("form answer Birch rank.trial-1 --by Acorn \(ballot(3))", on: "2026-01-14")
    try await run.refused("stage advance Acorn", on: "2026-01-15", saying: "still to answer about 1 of the others")
    try await run.done("form answer Cedar rank.trial-1 --by Acorn \(ballot(8))", on: "2026-01-14")
    #expect(try await run.reminders(on: "2026-01-13").filter { $0 == "rank-soon" }.count == 3)
    try await rank(run, "trial-1", on: "2026-01-14", but: "Acorn")
    try await advance(run, on: "2026-02-07")
    try await rank(run, "trial-2", on: "2026-02-11")
    try await advance(run, on: "2026-03-07")
    try await rank(run, "trial-3", on: "2026-03-20")
    try await run.refused("stage choose invested", on: "2026-04-12", saying: "before all are scored")
    try await rank(run, "final", on: "2026-04-10")

    let before: Comparison = try await run.json("form compare rank.final")
    #expect(before.row("place") == ["Acorn": "2", "Birch": "3", "Cedar": "1"])
    #expect(
      before.row("score")?.values.allSatisfy { $0 == nil } == true,
      "two ballots would tell each of two what the other gave")
    let seen = try await run.done("form show Acorn rank.final", saying: "answered", "Answers from 2", "place 2 of 3")
    let wire = try await run.done("form show Acorn rank.final --json")
    for other in ["Birch", "Cedar"] {
      #expect(!seen.output.contains(other) && !wire.output.contains(other), "ballots stay secret")
    }

    let choice: Choice = try await run.json("stage choose invested --on 2026-04-12 --dry-run")
    #expect(choice.chosen.map(\.organisation.name) == ["Cedar", "Acorn"] && choice.chosen.map(\.place) == [1, 2])
    #expect(choice.others.map(\.organisation.name) == ["Birch"] && choice.others.map(\.place) == [3])
    #expect(
      (choice.chosen + choice.others).allSatisfy { $0.score == nil }, "nor does the choice tell what two ballots say")
    try await run.done("stage choose invested", on: "2026-04-12", saying: "Invested: 2 in", "1 not in: Graduate")
    try await run.done("enrolment complete Cedar --exit funded", on: "2026-06-01")
    let after: Comparison = try await run.json("form compare rank.final")
    #expect(after.row("place") == before.row("place"), "the places that were chosen by stay what they were")
    try await run.done("cohort list", saying: "Graduate 1")
    try await run.done("report run progress --audience investor", saying: "For the investor", "Graduate")
    try await run.close(report: "Completed: **2**")
  }

  @Test("Three workshops are held, one in each stage, and none is wanted of whoever has only applied")
  func workshops() async throws {
    let run = try await begun()
    let lacking = ": 1 still to be held"
    let titles = ["First workshop", "Second workshop", "Third workshop"]
    for (number, title) in titles.enumerated() {
      let day = ["2026-01-20", "2026-02-10", "2026-03-20"][number]
      if number > 0 {
        try await rank(run, "trial-\(number)", on: ["", "2026-01-21", "2026-02-11"][number])
        try await advance(run, on: ["", "2026-02-07", "2026-03-07"][number])
      }
      let before = try await run.done("status Acorn --as-of \(day)", saying: title + lacking)
      #expect(titles.count { before.output.contains($0 + lacking) } == 1, "\(before.output)")
      let kind = title.lowercased().replacing(" ", with: "-")
      try await run.done("session log Acorn 8h --kind \(kind)", on: day)
      let after = try await run.done("status Acorn --as-of \(day)")
      #expect(!after.output.contains("workshop\(lacking)"), "\(after.output)")
    }
  }

  @Test("A level counts when every category has reached it, and one that is not known is not guessed")
  func ladder() async throws {
    let run = try await begun()
    func level() async throws -> Indicator? {
      try await run.json("indicator list Acorn", as: [Indicator].self).first
    }
    func milestone() async throws -> String? {
      try await run.json("milestone list Acorn", as: [Milestone].self).first?.status
    }
    try await run.refused(
      "indicator record Acorn viral 3", on: "2026-01-05", saying: "category by category", "viral.team")
    try await run.refused("indicator record Acorn viral.team 10", on: "2026-01-05", saying: "from 1 to 9")
    for category in Self.categories {
      try await run.done("indicator record Acorn viral.\(category) 2", on: "2026-01-05")
    }
    for category in Self.categories.dropLast() {
      try await run.done("indicator record Acorn viral.\(category) 3", on: "2026-02-20")
    }
    #expect(try await level()?.latest.value == 2, "seven of eight are not the level")
    #expect(try await milestone() == "open")
    try await run.done("indicator record Acorn viral.exit unknown", on: "2026-03-01")
    #expect(try await level()?.latest.unknown == true)
    try await run.done("status Acorn", saying: "unknown: Investor exit")
    try await run.done("indicator record Acorn viral.exit 3", on: "2026-03-20")
    #expect(try await level()?.latest.value == 3)
    #expect(try await level()?.change == 1)
    #expect(try await milestone() == "reached")
    try await run.close(report: "Milestones reached: **1** (of 3 in the plans)")
  }
}
