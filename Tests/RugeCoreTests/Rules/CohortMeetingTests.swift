import RugeCore
import RugeTestSupport
import Testing

/// Who comes to what a cohort does together.
struct CohortMeetingTests {
  private let applied = Life(enrolled: "2026-01-12")
  private var begun: Life { applied.on("2026-01-20", .entered("afklaring")) }

  private func coming(_ lives: Life...) -> [Bool] {
    let states = lives.map { $0.state() }
    let split = CohortMeeting.split(states)
    #expect(split.coming.count + split.staying.count == states.count { $0.isActive })
    return states.map(split.coming.contains)
  }

  @Test("Before anybody has begun everybody comes who is not on the waiting list")
  func beforehand() {
    let waiting = applied.on("2026-01-13", .life(.decided(.waitlisted)))
    #expect(coming(applied, applied.on("2026-01-13", .life(.decided(.accepted))), waiting) == [true, true, false])
  }

  @Test("Once some have begun, nobody comes who has not, who rests or who has left")
  func underway() {
    let resting = begun.on("2026-02-01", .life(.paused(until: nil)))
    let left = begun.on("2026-02-01", .withdrawn(exit: nil))
    #expect(coming(begun, applied, resting, left) == [true, false, false, false])
    #expect(coming(begun, resting.on("2026-02-10", .life(.resumed))) == [true, true])
  }
}
