import RugeCore
import RugeTestSupport
import Testing

struct DueTests {
  private let programme = ProgrammeFixture.programme
  private let waiting = Life(enrolled: "2026-01-12")
  private var life: Life { waiting.on("2026-01-12", .entered("afklaring")) }

  @Test("Everything that is to be done is listed, the earliest first")
  func everything() {
    #expect(
      life.state().dues(in: programme, on: "2026-01-12") == [
        Due(.baseline("frivillige"), on: "2026-01-12"), Due(.milestone("forventninger"), on: "2026-01-26"),
        Due(.session("sparring"), on: "2026-01-26"), Due(.endOfStage("afklaring"), on: "2026-02-09"),
        Due(.figure("frivillige"), on: "2026-04-12"),
      ])
  }

  @Test("What was done is due no more, and the next session counts from the last")
  func done() {
    let state = life.on("2026-01-20", .figure("frivillige", 40), .milestoneAccepted("forventninger"), .held("sparring"))
      .state()
    #expect(
      state.dues(in: programme, on: "2026-01-20") == [
        Due(.session("sparring"), on: "2026-02-03"), Due(.endOfStage("afklaring"), on: "2026-02-09"),
        Due(.figure("frivillige"), on: "2026-04-12"),
      ])
  }

  @Test("Of one who waits only the baseline is due, of one who has ended nothing")
  func waitingAndEnded() {
    #expect(
      waiting.state().dues(in: programme, on: "2026-06-01") == [Due(.baseline("frivillige"), on: "2026-01-12")])
    let ended = life.on("2026-02-01", .withdrawn(exit: nil)).state()
    #expect(ended.dues(in: programme, on: "2026-06-01").isEmpty)
  }

  @Test("In follow-up no session is due, but figures are")
  func followUp() {
    let subjects = life.on("2026-06-01", .entered("opfølgning")).state().dues(in: programme, on: "2026-06-01")
      .map(\.subject)
    #expect(!subjects.contains(.session("sparring")))
    #expect(subjects.contains(.figure("frivillige")))
  }

  @Test("A milestone is due on the day that was agreed, once it was agreed")
  func agreedDue() {
    #expect(!life.state().dues(in: programme, on: "2026-01-12").contains { $0.subject == .milestone("økonomi") })
    let agreed = life.on("2026-01-13", .agreed(.milestone("økonomi"), .needed(by: "2026-04-01"))).state()
    #expect(agreed.dues(in: programme, on: "2026-01-13").contains(Due(.milestone("økonomi"), on: "2026-04-01")))
  }

  @Test("A programme without stages has begun with the enrolment")
  func withoutStages() {
    let state = Life(enrolled: "2026-01-31", in: "rådgivning").state()
    #expect(
      state.dues(in: ProgrammeFixture.withoutStages, on: "2026-02-01") == [
        Due(.milestone("plan"), on: "2026-02-14"), Due(.session("samtale"), on: "2026-02-28"),
      ])
    #expect(
      !state.attention(in: ProgrammeFixture.withoutStages, on: "2026-12-01").contains {
        $0 == .waiting(since: "2026-01-31")
      })
  }

  @Test("Due today is not overdue")
  func overdue() {
    #expect(!Due(.milestone("m"), on: "2026-01-26").isOverdue(on: "2026-01-26"))
    #expect(Due(.milestone("m"), on: "2026-01-26").isOverdue(on: "2026-01-27"))
  }
}
