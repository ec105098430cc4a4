import RugeCore
import RugeTestSupport
import Testing

/// Rounds of an enrolment of 12 January: 12 April, 12 July, 12 October and so on.
struct CollectionRoundsTests {
  private let rounds = CollectionRounds(ProgrammeFixture.programme.indicators[0], enrolledOn: "2026-01-12")

  @Test("Before its day the next round is open, on its day and afterwards the one that was missed")
  func missed() {
    #expect(rounds.open(on: "2026-04-11", collected: []) == "2026-04-12")
    #expect(rounds.open(on: "2026-04-12", collected: []) == "2026-04-12")
    #expect(rounds.open(on: "2026-07-11", collected: []) == "2026-04-12")
  }

  @Test("A figure a few days early or late counts for the nearest round")
  func nearest() {
    #expect(rounds.open(on: "2026-04-12", collected: ["2026-04-02"]) == "2026-07-12")
    #expect(rounds.open(on: "2026-05-30", collected: ["2026-04-20"]) == "2026-07-12")
    #expect(rounds.open(on: "2026-04-01", collected: ["2026-03-30"]) == "2026-07-12")
    #expect(rounds.open(on: "2026-05-30", collected: ["2026-04-12", "2026-05-28"]) == "2026-10-12")
  }

  @Test("On the last day of the calendar there still is an answer")
  func endOfTheCalendar() {
    #expect(rounds.open(on: Day.supported.upperBound, collected: []) != nil)
  }

  @Test("A baseline is no figure of the first round")
  func baselineAlone() {
    #expect(rounds.open(on: "2026-04-20", collected: ["2026-01-12", "2026-02-20"]) == "2026-04-12")
    #expect(rounds.isBaseline("2026-02-26") && !rounds.isBaseline("2026-02-27"))
  }

  @Test("Of several missed rounds the first is named, and catching up closes them all")
  func backlog() {
    #expect(rounds.open(on: "2026-11-01", collected: ["2026-01-12"]) == "2026-04-12")
    #expect(rounds.open(on: "2026-11-01", collected: ["2026-01-12", "2026-04-20"]) == "2026-07-12")
    #expect(rounds.open(on: "2026-11-03", collected: ["2026-01-12", "2026-11-02"]) == "2027-01-12")
  }

  @Test("Rounds keep the day of the enrolment and bend in short months only")
  func monthEnds() {
    let monthly = Indicator(id: "i", title: LocalisedText("I"), collection: .every(Span(1, .month), untilAfterEnd: nil))
    let rounds = CollectionRounds(monthly, enrolledOn: "2026-01-31")
    #expect((1...3).map { rounds.day(ofRound: $0) } == ["2026-02-28", "2026-03-31", "2026-04-30"])
  }

  @Test("An interval of nothing, or of hours, makes no rounds", arguments: [Span(0, .month), Span(4, .hour)])
  func noRounds(span: Span) {
    let indicator = Indicator(id: "i", title: LocalisedText("I"), collection: .every(span, untilAfterEnd: nil))
    #expect(CollectionRounds(indicator, enrolledOn: "2026-01-12").open(on: "2026-05-01", collected: []) == nil)
  }
}
