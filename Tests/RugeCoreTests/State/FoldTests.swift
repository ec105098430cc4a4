import RugeCore
import RugeTestSupport
import Testing

struct FoldTests {
  private let life = Life(enrolled: "2026-01-12")
    .on("2026-01-12", .entered("afklaring"))
    .on("2026-01-26", .held("sparring"), .milestoneAccepted("forventninger"))
    .on("2026-02-09", .entered("udvikling"))

  @Test("Facts add up in the order they happened, whatever order they are given in")
  func order() {
    var generator = SeededGenerator(seed: 4)
    let expected = EnrolmentState.fold(life.facts)
    #expect(expected.contradictions.isEmpty)
    for _ in 0..<50 {
      #expect(EnrolmentState.fold(life.facts.shuffled(using: &generator)) == expected)
    }
  }

  @Test("A session that is entered late counts, and disturbs no stage")
  func lateSession() {
    let late = life.on("2026-01-20", .held("sparring", minutes: 60)).state()
    #expect(late.visits == life.state().visits)
    #expect(late.sessions["sparring"] == SessionTally(count: 2, minutes: 150, first: "2026-01-20", last: "2026-01-26"))
    #expect(late.sessionCount == 2)
    #expect(late.sessionMinutes == 150)
    #expect(late.lastSession == "2026-01-26")
  }

  @Test("Of two things on one day the later recorded is the later")
  func sameDay() {
    let state = life.on("2026-03-02", .milestoneSubmitted("økonomi"), .milestoneRejected("økonomi")).state()
    #expect(state.milestones["økonomi"] == MilestoneStatus(.rejected, on: "2026-03-02"))
    let corrected = life.on("2026-03-02", .figure("frivillige", 40)).on("2026-03-02", .figure("frivillige", 44)).state()
    #expect(corrected.figures["frivillige"]?.last?.value == .value(Quantity(millionths: 44_000_000)))
  }

  @Test("What was taken back does not count, and does not show in contradictions")
  func withdrawn() {
    let wrong = life.on("2026-02-16", .withdrawn(exit: "ophørt"))
    #expect(!wrong.state().isActive)
    let mended = wrong.undoingTheLast()
    #expect(mended.state() == life.state())
    #expect(EnrolmentState.fold(mended.facts).contradictions.isEmpty)
  }

  @Test("The state on a day knows nothing of later days")
  func asOf() {
    #expect(EnrolmentState.fold(life.facts, upTo: "2026-01-11").state == nil)
    #expect(life.state(on: "2026-01-25").sessions.isEmpty)
    #expect(life.state(on: "2026-01-26").sessionCount == 1)
    #expect(life.state(on: "2026-02-08").stage?.stage == "afklaring")
    #expect(life.state(on: "2026-02-09").stage?.stage == "udvikling")
  }

  @Test("What was known at a moment is known again: later records and later withdrawals are left out")
  func knownAt() throws {
    let changed = life.takingBack([5]).on("2026-01-19", .held("sparring", minutes: 30))
    let then = try #require(EnrolmentState.fold(changed.facts, knownAt: Life.moment(7)).state)
    #expect(then == life.state())
    let now = changed.state()
    #expect(now.sessions["sparring"] == SessionTally(count: 1, minutes: 30, last: "2026-01-19"))
  }

  @Test("Facts of others, and before the enrolment began, do not count")
  func others() {
    let stranger = Fact(
      sequence: 90, batch: 90, subject: .organisation(2), on: "2026-01-20", at: Life.moment(90), by: 1, origin: .cli,
      event: .figureKept("kommuner", .zero))
    #expect(EnrolmentState.fold(life.facts + [stranger]) == EnrolmentState.fold(life.facts))
  }

  @Test("An enrolment that has ended is in no stage, and left its last one on the day of the end")
  func ended() {
    let ended = life.on("2026-05-01", .completed(exit: "optaget", overridden: false)).state()
    #expect(ended.stage == nil)
    #expect(ended.ending == Ending(.completed, exit: "optaget", on: "2026-05-01"))
    #expect(ended.entered("udvikling") == "2026-02-09")
    #expect(ended.left("afklaring") == "2026-02-09")
    #expect(ended.left("udvikling") == "2026-05-01")
    #expect(life.state().left("udvikling") == nil)
    #expect(ended.left("forankring") == nil)
  }

  @Test("A person holds a role once; the one who was given it last stands last")
  func roles() {
    let state = life.on("2026-01-12", .roleGiven("rådgiver", person: 8), .roleGiven("rådgiver", person: 9))
      .on("2026-01-13", .roleGiven("rådgiver", person: 8)).state()
    #expect(state.roles["rådgiver"] == [9, 8])
  }

  @Test("Tallies that a store counted stand in for those of the facts")
  func tallies() {
    let tallies: [ElementID: SessionTally] = ["sparring": SessionTally(count: 5, minutes: 450, last: "2026-04-01")]
    let folded = EnrolmentState.fold(life.facts.filter { $0.event.type != .sessionHeld }).withSessions(tallies)
    #expect(folded.state?.sessionCount == 5)
    #expect(folded.state?.visits == life.state().visits)
  }
}
