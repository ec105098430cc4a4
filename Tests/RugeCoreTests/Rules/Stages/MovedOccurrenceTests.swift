import RugeCore
import RugeTestSupport
import Testing

@Suite("An occurrence of a milestone that closed days have moved")
struct MovedOccurrenceTests {
  private static let today: Day = "2026-08-10"

  /// Closed in July, so that what would come then comes on 1 August.
  private func programme(every span: Span) -> Programme {
    CalendarProgramme.programme(
      closed: ClosedDays(hasWeekends: false, periods: ["summer"], move: .next),
      milestones: [
        Milestone(id: "note", title: LocalisedText("Note"), due: .repeating(.every(span, from: .day("kick-off"))))
      ])
  }

  private let life = CalendarProgramme.life().on("2026-03-02", .entered("camp"))

  private func accept(_ id: ElementID, _ life: Life, in programme: Programme) throws(Refusal) -> [Event] {
    try Decision(programme: programme, history: life.facts, today: Self.today)
      .decide(.accept(milestone: id), on: Self.today)
  }

  @Test("It goes by the day on which people see that it is due")
  func shownDay() throws {
    let monthly = programme(every: Span(1, .month))
    let plan = try #require(
      life.state().milestonePlans(in: monthly, on: Self.today).first { $0.due == .value("2026-08-01") })
    #expect(plan.id == "note@2026-07-16")
    for id: ElementID in ["note@2026-08-01", "note@2026-07-16"] {
      #expect(try accept(id, life, in: monthly) == [.milestoneAccepted("note@2026-07-16")])
    }
  }

  @Test("Where two are due on one day it must be said which, until only one of them is open")
  func sharedDay() throws {
    let fortnightly = programme(every: Span(2, .week))
    #expect(throws: Refusal.occurrenceNeeded("note", ["2026-07-06", "2026-07-20"])) {
      try accept("note@2026-08-01", life, in: fortnightly)
    }
    let first = life.on("2026-08-05", .milestoneAccepted("note@2026-07-06"))
    #expect(try accept("note@2026-08-01", first, in: fortnightly) == [.milestoneAccepted("note@2026-07-20")])
  }

  @Test("One that was accepted is opened again by the same day, or by its own")
  func reopened() throws {
    func acceptance(_ id: ElementID, _ life: Life, every span: Span) throws(Refusal) -> Event {
      try Reopening.acceptance(of: id, after: life.facts, in: programme(every: span), on: Self.today).event
    }
    let accepted = life.on("2026-08-03", .milestoneAccepted("note@2026-07-16"))
    for id: ElementID in ["note@2026-08-01", "note@2026-07-16"] {
      #expect(try acceptance(id, accepted, every: Span(1, .month)) == .milestoneAccepted("note@2026-07-16"))
    }
    #expect(throws: Refusal.notAccepted("note@2026-06-16")) {
      try acceptance("note@2026-06-16", accepted, every: Span(1, .month))
    }
    let one = life.on("2026-08-03", .milestoneAccepted("note@2026-07-06"))
    #expect(try acceptance("note@2026-08-01", one, every: Span(2, .week)) == .milestoneAccepted("note@2026-07-06"))
    let both = one.on("2026-08-04", .milestoneAccepted("note@2026-07-20"))
    #expect(throws: Refusal.occurrenceNeeded("note", ["2026-07-06", "2026-07-20"])) {
      try acceptance("note@2026-08-01", both, every: Span(2, .week))
    }
  }
}
