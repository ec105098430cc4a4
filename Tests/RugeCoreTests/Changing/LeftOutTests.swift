import RugeCore
import RugeTestSupport
import Testing

@Suite("Milestones that were left out, or whose day somebody set, when the definition changes")
struct LeftOutTests {
  private let today: Day = "2026-02-20"
  private let inTwoMonths = Milestone.Due.when(.relative(Offset(Span(2, .month), .after), .enrolment))
  private let life = Life(enrolled: "2026-01-12").on("2026-01-12", .entered("afklaring"))

  private func programme(_ milestones: Milestone...) -> Programme {
    ProgrammeFixture.programme.with(
      milestones: [ProgrammeFixture.programme.milestones[0]] + milestones, reminders: [])
  }

  private func milestone(
    _ id: ElementID, was: [ElementID] = [], due: Milestone.Due? = nil, _ need: Milestone.Need = .always
  ) -> Milestone {
    Milestone(id: id, title: .init(id.rawValue), formerly: was, due: due ?? inTwoMonths, need: need)
  }

  private func effect(_ life: Life, from old: Programme, to new: Programme) -> EnrolmentEffect {
    MigrationRules(ProgrammeDifference(from: old, to: new), on: today).effect(on: life.state())
  }

  private func plan(_ id: ElementID, of life: Life, in programme: Programme) throws -> MilestonePlan {
    MilestonePlan(try #require(programme.milestone(id)), life.state(), in: programme, on: today)
  }

  @Test("what everybody needs is in force, whatever was agreed while it was agreed one by one, and the plan says so")
  func inForce() throws {
    let agreed = programme(milestone("partner", due: .agreed, .agreed))
    let always = programme(milestone("partner"))
    let left = life.on("2026-01-20", .agreed(.milestone("partner"), .none))
    #expect(try plan("partner", of: left, in: agreed).need == .notNeeded)
    let effect = effect(left, from: agreed, to: always)
    #expect(effect.consequences.contains(.milestoneStands("partner", from: .notNeeded, to: .open)))
    #expect(effect.consequences.contains(.dueAdded(.milestone("partner"), "2026-03-12")))
    let moved = left.on(today, effect.events(to: 2))
    #expect(try plan("partner", of: moved, in: always).isOpen)
    let decision = Decision(programme: always, history: moved.facts, today: today)
    #expect(
      try decision.decide(.accept(milestone: "partner", evidence: [], overriding: false), on: today)
        == [.milestoneAccepted("partner")])
    #expect(try plan("partner", of: moved, in: agreed).need == .notNeeded, "what was agreed stays recorded")
    let waived = moved.on(today, try decision.decide(.waive(milestone: "partner"), on: today))
    #expect(try plan("partner", of: waived, in: always).need == .notNeeded)
  }

  @Test("what was set aside though everybody needs it stays out")
  func setAside() throws {
    let version = programme(milestone("partner"))
    let waived = life.on("2026-01-20", .agreed(.milestone("partner"), .none), .life(.deviated))
    #expect(try plan("partner", of: waived, in: version).need == .notNeeded)
    let apart = life.on("2026-01-20", .agreed(.milestone("partner"), .none)).on("2026-01-20", .life(.deviated))
    #expect(try plan("partner", of: apart, in: version).isOpen, "another deviation sets nothing aside")
    let again = waived.on("2026-02-01", .agreed(.milestone("partner"), .needed(by: "2026-06-01")))
    #expect(try plan("partner", of: again, in: version).due == .value("2026-06-01"))
  }

  @Test("a milestone that others became part of is in force, with the day that somebody set for one of them")
  func mergedWithOneLeftOut() throws {
    let old = programme(milestone("budget"), milestone("partner", due: .agreed, .agreed))
    let new = programme(milestone("økonomi", was: ["budget", "partner"]))
    let left = life.on("2026-01-20", .agreed(.milestone("budget"), .needed(by: "2026-08-14")))
      .on("2026-01-25", .agreed(.milestone("partner"), .none))
    let effect = effect(left, from: old, to: new)
    #expect(effect.consequences.contains(.milestoneStands("økonomi", from: .notNeeded, to: .open)))
    let moved = left.on(today, effect.events(to: 2))
    #expect(try plan("økonomi", of: moved, in: new).isOpen)
    #expect(try plan("økonomi", of: moved, in: new).due == .value("2026-08-14"))
  }

  @Test("one that was waived excuses nobody from another that it becomes one with, and the plan says so")
  func mergedWithOneWaived() throws {
    let old = programme(milestone("budget"), milestone("partner"))
    let new = programme(milestone("økonomi", was: ["budget", "partner"]))
    let kept = programme(milestone("partner", was: ["budget"]))
    let waived = life.on("2026-01-20", .agreed(.milestone("budget"), .none), .life(.deviated))
    let effect = effect(waived, from: old, to: new)
    #expect(effect.consequences.contains(.milestoneStands("økonomi", from: .notNeeded, to: .open)))
    let moved = waived.on(today, effect.events(to: 2))
    #expect(try plan("økonomi", of: moved, in: new).isOpen)
    let under = waived.on(today, self.effect(waived, from: old, to: kept).events(to: 2))
    #expect(try plan("partner", of: under, in: kept).isOpen, "under the id of the one that is needed, too")

    let extended = waived.on("2026-01-15", .agreed(.milestone("partner"), .needed(by: "2026-08-14")))
    let dated = extended.on(today, self.effect(extended, from: old, to: new).events(to: 2))
    #expect(try plan("økonomi", of: dated, in: new).due == .value("2026-08-14"))

    let both = waived.on("2026-01-21", .agreed(.milestone("partner"), .none), .life(.deviated))
    let out = both.on(today, self.effect(both, from: old, to: new).events(to: 2))
    #expect(try plan("økonomi", of: out, in: new).need == .notNeeded, "all that it was is waived")
  }

  @Test(
    "of the days that were set for milestones that become one the newest holds, and the plan names the move",
    arguments: [
      ("2026-01-10", "2026-01-20", "2026-08-14", "2026-06-01"),
      ("2026-01-30", "2026-01-20", "2026-06-01", "2026-08-14"),
    ] as [(Day, Day, Day, Day)])
  func mergedDays(agreedOn: Day, extendedOn: Day, due: Day, other: Day) throws {
    let old = programme(milestone("budget"), milestone("partner", due: .agreed, .agreed))
    let new = programme(milestone("økonomi", was: ["budget", "partner"]))
    let begun = Life(enrolled: "2026-01-01").on("2026-01-01", .entered("afklaring"))
    let life = [
      (agreedOn, Event.agreed(.milestone("partner"), .needed(by: "2026-06-01"))),
      (extendedOn, .agreed(.milestone("budget"), .needed(by: "2026-08-14"))),
    ].sorted { $0.0 < $1.0 }.reduce(begun) { $0.on($1.0, $1.1) }
    let effect = effect(life, from: old, to: new)
    let moves = effect.consequences.filter { if case .dueMoved = $0 { true } else { false } }
    #expect(moves == [.dueMoved(.milestone("økonomi"), from: other, to: due)])
    #expect(try plan("økonomi", of: life.on(today, effect.events(to: 2)), in: new).due == .value(due))
  }
}
