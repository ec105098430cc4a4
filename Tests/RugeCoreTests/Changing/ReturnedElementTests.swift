import RugeTestSupport
import Testing

@testable import RugeCore

@Suite("An element that is dropped and comes back")
struct ReturnedElementTests {
  @Test("an element that was dropped and comes back, under an earlier id or with “was”, has what was recorded")
  func returned() {
    func version(_ milestones: [Milestone]) -> Programme { ProgrammeFixture.programme.with(milestones: milestones) }
    func milestone(_ id: ElementID, was: [ElementID] = []) -> Milestone {
      Milestone(id: id, title: .init("Plan"), formerly: was)
    }
    let history = [version([milestone("plan")]), version([milestone("goal", was: ["plan"])]), version([])]
    let expected = Renaming(.milestone, from: "goal", to: "plan")
    for back in [milestone("plan"), milestone("plan", was: ["goal"])] {
      let new = version([back])
      #expect(ProgrammeDifference.problems(of: new, after: history).isEmpty)
      for old in [history[1], history[2]] {
        #expect(ProgrammeDifference(from: old, to: new, history: history).names.renamings == [expected])
      }
      let difference = ProgrammeDifference(from: history[2], to: new, history: history)
      #expect(difference.changes == [ElementChange(.milestone, "plan", .returned)])
    }
    let other = version([milestone("aim", was: ["goal"])])
    #expect(
      ProgrammeDifference(from: history[2], to: other, history: history).names[.milestone, "goal"] == "aim")
    #expect(
      ProgrammeDifference.problems(of: version([milestone("plan")]), after: Array(history.prefix(2)))
        == [.wentOn(.milestone, "plan", as: "goal")])
  }

  @Test("what was recorded under an element that returns is told to count again; of one that is new nothing is")
  func told() {
    func version(_ milestones: [ElementID]) -> Programme {
      ProgrammeFixture.programme.with(milestones: milestones.map { Milestone(id: $0, title: .init("Plan")) })
    }
    let history = [version(["plan"]), version([])]
    let life = Life(enrolled: "2026-01-12").on("2026-02-01", .milestoneAccepted("plan"))
    func consequences(_ milestones: [ElementID]) -> [Consequence] {
      let difference = ProgrammeDifference(from: history[1], to: version(milestones), history: history)
      return MigrationRules(difference, on: "2026-03-01").effect(on: life.state()).consequences
    }
    let returned = Consequence.returned(RecordedElement(.milestone, "plan"))
    #expect(consequences(["plan"]).contains(returned))
    #expect(!consequences(["aim"]).contains(returned))
  }
}
