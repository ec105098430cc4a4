import RugeCore
import RugeTestSupport
import Testing

@Suite("What was recorded under ids that elements had before")
struct RenamedHistoryTests {
  private let programme = Programme(
    id: "p", title: LocalisedText("P"), stages: [Stage(id: "c", title: LocalisedText("C"))],
    sessions: [SessionKind(id: "chat", title: LocalisedText("Chat"))])
  private let life = Life(enrolled: "2026-01-12", in: "p")

  private func renamed(_ life: Life, _ renamings: Renaming..., on day: Day = "2026-04-01") -> Life {
    life.on(day, renamings.map(Event.renamed) + [.migrated(definition: 2)])
  }

  private func decision(_ life: Life) -> Decision {
    Decision(programme: programme, history: life.facts, today: "2026-06-01")
  }

  @Test("An absence is the same under the new id of the session")
  func absence() throws {
    let missed = renamed(
      life.on("2026-02-01", .missed(kind: "talk", excused: true)), Renaming(.session, from: "talk", to: "chat"))
    #expect(try decision(missed).decide(.miss(kind: "chat", excused: true), on: "2026-02-01").isEmpty)
    #expect(throws: Refusal.self) {
      try decision(missed).decide(.miss(kind: "chat", excused: false), on: "2026-02-01")
    }
  }

  @Test("A stage is not entered late once more under its new id")
  func repeatedStage() throws {
    let entered = renamed(
      life.on("2026-01-12", .entered("a")).on("2026-03-01", .entered("b")), Renaming(.stage, from: "b", to: "c"))
    #expect(throws: Refusal.self) { try decision(entered).check([.entered("c")], on: "2026-02-15") }
  }

  @Test("Two stages that became one are one stay for a decision, too, and every entry can still be read")
  func joinedStages() {
    let joined = renamed(
      life.on("2026-01-12", .entered("a")).on("2026-02-01", .entered("b")), Renaming(.stage, from: "a", to: "c"),
      Renaming(.stage, from: "b", to: "c")
    ).on("2026-05-01", .entered("c"))
    let state = EnrolmentState.fold(decision(joined).history).state
    #expect(state?.visits == joined.state().visits)
    #expect(state?.visits.map(\.since) == ["2026-01-12", "2026-05-01"])
    let all = joined.facts.underPresentNames(joiningVisits: false).filter { $0.event == .entered("c") }
    #expect(all.map(\.on) == ["2026-01-12", "2026-02-01", "2026-05-01"])
  }

  @Test("An acceptance that was taken back is made good under the new id of the milestone")
  func lostAcceptance() throws {
    let begun = life.on("2026-01-12", .entered("a")).on("2026-02-01", .milestoneAccepted("plan"))
      .on("2026-02-10", .entered("b"))
    let accepted = try #require(begun.facts.first { $0.event == .milestoneAccepted("plan") }).sequence
    let moved = renamed(
      begun, Renaming(.milestone, from: "plan", to: "goal"), Renaming(.stage, from: "b", to: "c")
    ).takingBack([accepted])
    #expect(
      EnrolmentState.fold(moved.facts).lostAcceptances == [
        LostAcceptance(milestone: "goal", on: "2026-02-01", stage: "c", entered: "2026-02-10")
      ])
    let again = moved.on("2026-02-05", .milestoneAccepted("goal"))
    #expect(EnrolmentState.fold(again.facts).lostAcceptances.isEmpty)
  }

  @Test("A reminder is about what its rule reminds of: another element with the same id may be called otherwise")
  func reminders() {
    func rule(_ anchor: ReminderRule.Anchor) -> ReminderRule {
      ReminderRule(id: "r", offset: nil, anchor: anchor, to: ["mentor"])
    }
    func about(_ anchor: ReminderRule.Anchor, _ id: ElementID, _ renamings: Renaming...) -> [ElementID?] {
      let sent = life.on("2026-03-01", .reminderSent(rule: "r", about: id, occurrence: "2026-03-01"))
      return sent.on("2026-04-01", renamings.map(Event.renamed)).state().reminders(sentBy: rule(anchor)).map(\.about)
    }
    let form = Renaming(.form, from: "x", to: "y")
    let milestone = Renaming(.milestone, from: "x", to: "z")
    #expect(about(.eachMilestoneDue, "x", form) == ["x"])
    #expect(about(.eachMilestoneDue, "x@2026-03-01+1", form, milestone) == ["z@2026-03-01+1"])
    #expect(about(.milestoneDue("z"), "x", milestone) == ["z"])
    #expect(about(.eachFormDue("y"), "x.spring", form, milestone) == ["y.spring"])
    let round = Renaming(.round, from: "spring", to: "early", of: .init(.form, "y"))
    #expect(about(.eachFormDue("y"), "x.spring+1", form, round) == ["y.early+1"])
    #expect(about(.eachFormDue("z"), "z.spring", form, round) == ["z.spring"])
    #expect(about(.eachFigureDue, "x", form, milestone, Renaming(.indicator, from: "x", to: "w")) == ["w"])
    #expect(about(.eachReportDue, "x", form, milestone) == ["x"])
    #expect(about(.lastSession("x"), "+1", form) == ["+1"])
  }

  @Test("A reminder that was recorded late, for a day after the change, is found as well")
  func remindedLate() {
    let sent = life.on("2026-05-01", .reminderSent(rule: "r", about: "x", occurrence: "2026-05-01"))
      .on("2026-04-01", .renamed(Renaming(.reminder, from: "r", to: "s")))
      .on("2026-04-01", .renamed(Renaming(.milestone, from: "x", to: "z")))
    let rule = ReminderRule(id: "s", offset: nil, anchor: .eachMilestoneDue, to: ["mentor"])
    #expect(sent.state().reminders(sentBy: rule).map(\.about) == ["z"])
  }
}
