import RugeCore
import RugeTestSupport
import Testing

struct EnrollingTests {
  private func enrol(_ enrolments: [EnrolmentState], on day: Day = "2026-06-01") throws(Refusal) -> Event {
    try Enrolling.decide(
      organisation: 2, in: ProgrammeFixture.programme, definition: 1, enrolments: enrolments, on: day,
      today: "2026-06-01")
  }

  @Test("An organisation is enrolled on the version of the day")
  func enrolling() throws {
    #expect(try enrol([]) == .enrolled(organisation: 2, programme: "rugekassen", definition: 1))
    #expect(throws: Refusal.inTheFuture("2026-06-02", today: "2026-06-01")) { try enrol([], on: "2026-06-02") }
  }

  @Test("It takes part in a programme once at a time, and may come back or take part in another")
  func onceAtATime() throws {
    let life = Life(enrolled: "2026-01-12")
    #expect(throws: Refusal.alreadyEnrolled(Life.enrolment, on: "2026-01-12")) { try enrol([life.state()]) }
    #expect(try enrol([life.on("2026-05-01", .withdrawn(exit: nil)).state()]).type == .enrolled)
    #expect(try enrol([Life(enrolled: "2026-01-12", in: "rådgivning").state()]).type == .enrolled)
  }

  @Test("Two enrolments of one programme never run beside each other, whichever was recorded first")
  func overlapping() throws {
    let ended = Life(enrolled: "2026-01-12").on("2026-05-01", .withdrawn(exit: nil)).state()
    #expect(throws: Refusal.alreadyEnrolled(Life.enrolment, on: "2026-01-12")) { try enrol([ended], on: "2026-03-01") }
    #expect(throws: Refusal.alreadyEnrolled(Life.enrolment, on: "2026-01-12")) { try enrol([ended], on: "2025-12-01") }
    #expect(try enrol([ended], on: "2026-05-01").type == .enrolled)
  }

  @Test("Every refusal ends a command with the same exit code, which scripts rely on")
  func exitCode() {
    #expect(Refusal.stillWaiting.exitStatus.rawValue == 3)
    #expect(ExitStatus.allCases.map(\.rawValue) == [0, 1, 2, 3, 4, 64, 65, 130])
  }
}
