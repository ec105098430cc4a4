import RugeCore
import RugeTestSupport
import Testing

struct ContradictionTests {
  private let life = Life(enrolled: "2026-01-12").on("2026-01-12", .entered("afklaring"))

  private func contradictions(_ life: Life) -> [Contradiction] {
    EnrolmentState.fold(life.facts).contradictions
  }

  @Test("Something before the enrolment contradicts it")
  func beforeEnrolment() {
    #expect(
      contradictions(life.on("2026-01-11", .held("sparring"))) == [Contradiction(fact: 5, kind: .beforeEnrolment)])
  }

  @Test("Something after the end contradicts it, but a figure, a reminder and a role do not")
  func afterEnd() {
    let ended = life.on("2026-03-01", .completed(exit: nil, overridden: false))
    #expect(contradictions(ended.on("2026-03-02", .held("sparring"))) == [Contradiction(fact: 6, kind: .afterEnd)])
    let followed = ended.on(
      "2026-09-01", .figure("frivillige", 60), .reminderSent(rule: "stille", about: nil, occurrence: "2026-09-01"),
      .roleGiven("rådgiver", person: 9))
    #expect(contradictions(followed).isEmpty)
    #expect(followed.state().figures["frivillige"]?.count == 1)
  }

  @Test("Nobody is enrolled twice or ends twice")
  func repeated() {
    let again = Event.enrolled(organisation: 2, programme: "rugekassen", definition: 1)
    #expect(contradictions(life.on("2026-02-01", again)) == [Contradiction(fact: 5, kind: .repeated)])
    let twice = life.on("2026-03-01", .withdrawn(exit: nil)).on("2026-04-01", .completed(exit: nil, overridden: true))
    #expect(contradictions(twice) == [Contradiction(fact: 6, kind: .repeated)])
    #expect(twice.state().ending?.kind == .withdrawn)
  }

  @Test("A stage is not entered twice on a day, but may be repeated and returned to")
  func sameStage() {
    #expect(contradictions(life.on("2026-02-01", .entered("afklaring"))).isEmpty)
    #expect(
      contradictions(life.on("2026-01-12", .entered("afklaring")))
        == [Contradiction(fact: 5, kind: .sameStage("afklaring"))])
    let back = life.on("2026-02-01", .entered("udvikling")).on("2026-03-01", .entered("afklaring"))
    #expect(contradictions(back).isEmpty)
    #expect(back.state().visits.map(\.stage) == ["afklaring", "udvikling", "afklaring"])
  }

  @Test(
    "What was accepted is not reviewed again",
    arguments: [
      Event.milestoneSubmitted("økonomi"), .milestoneAccepted("økonomi"), .milestoneRejected("økonomi"),
    ])
  func alreadyAccepted(event: Event) {
    let accepted = life.on("2026-02-01", .milestoneAccepted("økonomi"))
    #expect(
      contradictions(accepted.on("2026-02-02", event)) == [Contradiction(fact: 6, kind: .alreadyAccepted("økonomi"))])
    #expect(accepted.on("2026-02-02", event).state().milestones["økonomi"]?.on == "2026-02-01")
  }

  @Test("A fact that contradicts leaves the state as it was")
  func noTrace() {
    #expect(life.on("2026-01-12", .entered("afklaring")).state() == life.state())
  }
}
