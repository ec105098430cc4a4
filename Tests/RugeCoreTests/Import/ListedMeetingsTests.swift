import RugeCore
import RugeTestSupport
import Testing

@Suite("Rows of a list that say they were one meeting")
struct ListedMeetingsTests {
  private let meeting = ListedMeetings.Meeting(name: "x", kind: "kursus", on: Day("2026-03-02"))

  private func session(_ number: Int64) -> ListedMeetings.Session {
    ListedMeetings.Session(id: SessionID(number), enrolment: number, kind: "kursus", minutes: 60)
  }

  @Test("Every new session is the same as the first")
  func new() {
    var meetings = ListedMeetings()
    #expect(meetings.take(session(1), in: meeting, isRecorded: false) == .first)
    #expect(meetings.take(session(2), in: meeting, isRecorded: false) == .same(session(2), as: SessionID(1)))
    #expect(meetings.take(session(3), in: meeting, isRecorded: false) == .same(session(3), as: SessionID(1)))
    let other = ListedMeetings.Meeting(name: "y", kind: "kursus", on: Day("2026-03-02"))
    #expect(meetings.take(session(4), in: other, isRecorded: false) == .first)
  }

  @Test("New ones join the first that was recorded before, and of two such only the record tells")
  func recorded() {
    var meetings = ListedMeetings()
    #expect(meetings.take(session(9), in: meeting, isRecorded: false) == .first)
    #expect(meetings.finding(session(1), in: meeting, isRecorded: true) == .same(session(9), as: SessionID(1)))
    #expect(meetings.take(session(1), in: meeting, isRecorded: true) == .same(session(9), as: SessionID(1)))
    #expect(meetings.take(session(2), in: meeting, isRecorded: true) == .recorded(SessionID(1), SessionID(2)))
    #expect(meetings.take(session(10), in: meeting, isRecorded: false) == .same(session(10), as: SessionID(9)))
  }
}
