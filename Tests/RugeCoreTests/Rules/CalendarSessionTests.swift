import RugeCore
import RugeTestSupport
import Testing

/// A session on a day of the calendar is due to those who can come.
struct CalendarSessionTests {
  private let programme = CalendarProgramme.programme(
    sessions: [SessionKind(id: "opening", title: LocalisedText("Opening"), on: "kick-off")])

  private func isDue(_ life: Life) -> Bool {
    life.state(on: "2026-03-02").dues(in: programme, on: "2026-03-02").contains { $0.subject == .session("opening") }
  }

  @Test("It stays due until it is held, or somebody is recorded as away")
  func heldOrMissed() {
    let life = CalendarProgramme.life(nil).on("2026-01-12", .entered("work"))
    #expect(isDue(life))
    #expect(!isDue(life.on("2026-02-16", .held("opening"))))
    #expect(!isDue(life.on("2026-02-16", .missed(kind: "opening", excused: true))))
  }

  @Test("It is not due to those who enrolled after its day")
  func lateEnrolment() {
    #expect(!isDue(Life(enrolled: "2026-02-17", in: "kalender").on("2026-02-17", .entered("work"))))
    #expect(isDue(Life(enrolled: "2026-02-16", in: "kalender").on("2026-02-16", .entered("work"))))
  }
}
