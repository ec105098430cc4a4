import RugeCore
import RugeTestSupport
import Testing

@Suite("Milestones that become one")
struct JoinedMilestoneTests {
  private let today: Day = "2026-02-20"
  private let life = Life(enrolled: "2026-01-12").on("2026-01-12", .entered("afklaring"))
  private let old: Programme
  private let new: Programme

  init() {
    func version(_ milestones: [Milestone]) -> Programme {
      ProgrammeFixture.programme.with(milestones: milestones, reminders: [])
    }
    func milestone(_ id: ElementID, was: [ElementID] = []) -> Milestone {
      Milestone(
        id: id, title: .init(id.rawValue), formerly: was,
        due: .when(.relative(Offset(Span(2, .month), .after), .enrolment)), need: .always)
    }
    old = version([milestone("budget"), milestone("vedtægter")])
    new = version([milestone("grundlag", was: ["budget", "vedtægter"])])
  }

  private func effect(_ life: Life) -> EnrolmentEffect {
    MigrationRules(ProgrammeDifference(from: old, to: new), on: today).effect(on: life.state())
  }

  @Test(
    "a plan says that the whole is reached where a part was not", arguments: ["budget", "vedtægter"] as [ElementID])
  func oneReached(reached: ElementID) {
    let consequences = effect(life.on("2026-01-20", .milestoneAccepted(reached))).consequences
    #expect(consequences.contains(.milestoneStands("grundlag", from: .open, to: .reached)), "\(consequences)")
    let gone = consequences.contains { if case .dueGone = $0 { true } else { false } }
    #expect(!gone, "that it is due no more follows from its being reached: \(consequences)")
  }

  @Test("the whole has come no further than the part that lags behind, since the later day")
  func laggingPart() throws {
    for (first, second) in [("budget", "vedtægter"), ("vedtægter", "budget")] as [(ElementID, ElementID)] {
      let told = life.on("2026-01-20", .milestoneAccepted(first)).on("2026-01-25", .milestoneSubmitted(second))
      let moved = told.on(today, effect(told).events(to: 2))
      #expect(moved.state().milestones["grundlag"] == MilestoneStatus(.submitted, on: "2026-01-25"))
    }
  }
}
