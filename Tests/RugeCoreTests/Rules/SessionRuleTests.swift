import RugeCore
import RugeTestSupport
import Testing

/// What may be recorded about sessions, and about those who stayed away.
struct SessionRuleTests {
  private static let programme = Programme(
    id: "p", title: LocalisedText("P"),
    sessions: [
      SessionKind(id: "møde", title: LocalisedText("Møde")),
      SessionKind(id: "lejr", title: LocalisedText("Lejr"), shape: .camp),
      SessionKind(id: "seminar", title: LocalisedText("Seminar"), length: Span(3, .day)),
    ])

  private let life = Life(enrolled: "2026-01-05", in: "p")

  private func decide(_ command: EnrolmentCommand, _ life: Life, on day: Day = "2026-02-01") throws(Refusal) -> [Event]
  {
    try Decision(programme: Self.programme, history: life.facts, today: "2026-12-01").decide(command, on: day)
  }

  private func hold(_ kind: ElementID, hours: Int) throws(Refusal) -> [Event] {
    try decide(.holdSession(kind: kind, minutes: 60 * hours, host: nil), life)
  }

  @Test("A session is not longer than its day, but for camps and what usually takes days")
  func length() throws {
    #expect(throws: Refusal.longerThanADay("møde", minutes: 5400)) { try hold("møde", hours: 90) }
    #expect(try hold("møde", hours: 24).count == 1)
    #expect(try hold("lejr", hours: 90).count == 1)
    #expect(try hold("seminar", hours: 30).count == 1)
  }

  @Test("An absence is counted once a day; with an excuse and without is a contradiction")
  func absence() throws {
    let absent = life.on("2026-02-01", .missed(kind: "møde", excused: false))
    #expect(try decide(.miss(kind: "møde", excused: false), absent).isEmpty)
    let id = SessionID(try #require(absent.facts.last?.sequence))
    #expect(throws: Refusal.absenceRecorded("møde", on: "2026-02-01", excused: false, id: id)) {
      try decide(.miss(kind: "møde", excused: true), absent)
    }
    #expect(try decide(.miss(kind: "møde", excused: true), absent, on: "2026-02-02").count == 1)
    #expect(try decide(.miss(kind: "lejr", excused: true), absent).count == 1)
    #expect(try decide(.miss(kind: "møde", excused: true), absent.undoingTheLast()).count == 1)
  }

  @Test("What has ended does not end once more, and says when it ended")
  func ending() {
    let ended = life.on("2026-03-01", .completed(exit: nil, overridden: false))
    let ending = Ending(.completed, exit: nil, on: "2026-03-01")
    #expect(throws: Refusal.alreadyEnded(ending)) {
      try decide(.complete(exit: nil, overriding: true), ended, on: "2026-04-01")
    }
    #expect(throws: Refusal.alreadyEnded(ending)) { try decide(.withdraw(exit: nil), ended, on: "2026-04-01") }
  }
}
