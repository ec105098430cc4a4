import Foundation
import RugeTestSupport
import Testing

@Suite("Circular Cities ClimAccelerator, from 25 teams to 15 and 10")
struct CircularCitiesScenario {
  private static let programmes = [
    "det-sociale-vaekstprogram", "reach-for-change", "rugekassen", "social-startup", "vaekst-med-social-bundlinje",
  ]
  private static let teams = (1...27).map { $0 < 10 ? "Team-0\($0)" : "Team-\($0)" }

  private struct Finding: Decodable, Equatable {
    let id: String
    let line: Int
    let severity: String
  }

  @Test("The check warns of the dates that do not agree, at their lines, and finds nothing in the other programmes")
  func contradiction() async throws {
    let playground = try Playground()
    let folder = playground.tree.root + "/share/ruge/Programmes"
    let file = "\(folder)/circular-cities-climaccelerator.yaml"
    let checked = try await playground.run(["programme", "check", file])
    #expect(checked.exitCode == 0, "a warning is no fault: \(checked.errors)")
    #expect(checked.output.contains("about 7 weeks, but its length is 8 weeks"))
    #expect(checked.output.contains("“stage-1” begins before “programme-start”"))
    let findings: [Finding] = try await playground.run(["programme", "check", file, "--json"]).decoded()
    let lines = String(decoding: try Data(contentsOf: URL(filePath: file)), as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.contains("2022-04-25 to 2022-06-14") }) + 1
    #expect(
      findings == [
        Finding(id: "dates-disagree", line: line, severity: "warning"),
        Finding(id: "dates-out-of-order", line: line, severity: "warning"),
      ])
    for programme in Self.programmes {
      let others: [Finding] = try await playground.run(
        ["programme", "check", "\(folder)/\(programme).yaml", "--json"]
      ).decoded()
      #expect(others.isEmpty, "\(programme)")
    }
  }

  @Test("The jury's scores choose 25, 15 and 10, and nobody enters stage 2 without the agreement")
  func selection() async throws {
    let story = try await ProgrammeStory(of: "circular-cities-climaccelerator")
    try await story.add(Self.teams)
    try await story.add(people: "Jo")
    let call = story.on("2022-04-17")
    for (index, team) in Self.teams.enumerated() {
      try await call.done("enrol \(team) --cohort 2022 --as jury=Jo")
      let grade = index < 25 ? 4 : 2
      try await call.done("form answer \(team) reading.call --by Jo team=\(grade) impact=\(grade) market=\(grade)")
    }
    try await choose("stage-1", on: story.on("2022-04-20"), chosen: 25, others: ["Team-26", "Team-27"])
    try await validate(story)
    try await finish(story)
  }

  private func validate(_ story: ProgrammeStory) async throws {
    let interim = story.on("2022-06-14")
    for (index, team) in Self.teams.prefix(25).enumerated() {
      try await interim.done("form answer \(team) pitch.interim --by Jo pitch=\(index < 15 ? 5 : 3) traction=4")
    }
    let file = try story.evidence()
    for team in Self.teams[1..<15] {
      try await interim.done("agreement sign \(team) service-for-equity --evidence \(file)")
    }
    let day = story.on("2022-06-21")
    try await day.refused(
      "stage choose stage-2 --cohort 2022", saying: "Team-01", "Service-for-equity agreement: not signed",
      butNot: ["Team-02", "Team-16"])
    try await day.refused("agreement sign Team-01 service-for-equity", saying: "file")
    try await day.done("agreement sign Team-01 service-for-equity --evidence \(file)")
    try await choose("stage-2", on: day, chosen: 15, others: Array(Self.teams[15..<25]))
  }

  private func finish(_ story: ProgrammeStory) async throws {
    let last = story.on("2022-09-14")
    for (index, team) in Self.teams.prefix(15).enumerated() {
      try await last.done("form answer \(team) pitch.final --by Jo pitch=\(index < 10 ? 5 : 3) traction=4")
    }
    try await choose("stage-3", on: story.on("2022-09-20"), chosen: 10, others: Array(Self.teams[10..<15]))
    let end = story.on("2022-12-02")
    try await end.done("session log Team-01 Team-02 3h --kind demo-day")
    for team in Self.teams.prefix(10) { try await end.done("enrolment complete \(team) --exit alumni") }
    let cohorts: [StoryCohort] = try await end.json("cohort list")
    #expect(cohorts.first?.enrolled == 27 && cohorts.first?.active == 0)
    #expect(
      cohorts.first?.exits == ["not-selected": 2, "completed-1": 10, "completed-2": 5, "alumni": 10])
    let counts = [
      ("2022-04-20", "Business fundamentals | 25 |"), ("2022-06-21", "Business validation | 15 |"),
      ("2022-09-20", "Stage 3 | 10 |"),
    ]
    for (day, count) in counts { try await end.says(count, in: "report run progress --as-of \(day)") }
    try await end.says("(2022) is due on 25 December 2022", in: "report list")
    try await end.done("doctor")
  }

  private func choose(_ stage: String, on day: StoryDay, chosen: Int, others: [String]) async throws {
    let choice: StoryChoice = try await day.json("stage choose \(stage) --cohort 2022")
    #expect(choice.chosen.map(\.organisation.name) == Array(Self.teams.prefix(chosen)), "\(stage)")
    #expect(choice.others.map(\.organisation.name) == others, "\(stage)")
    #expect(choice.chosen.map(\.place) == Array(repeating: 1, count: chosen), "they were scored alike")
  }
}
