import RugeCore
import RugeTestSupport
import Testing

struct AttentionTests {
  private let programme = ProgrammeFixture.programme
  private let begun = Life(enrolled: "2026-01-12")
    .on("2026-01-12", .figure("frivillige", 40), .entered("afklaring"), .milestoneAccepted("forventninger"))

  private func attention(_ life: Life, on day: Day) -> [Attention] {
    life.state(on: day).attention(in: programme, on: day)
  }

  @Test("Nobody has to look where nothing is overdue")
  func calm() {
    #expect(attention(begun, on: "2026-01-26").isEmpty)
  }

  @Test("A session that is a little late is no alarm; silence of more than two intervals is")
  func silence() {
    #expect(attention(begun, on: "2026-02-09").isEmpty)
    #expect(attention(begun, on: "2026-02-10").contains(.silent("sparring", since: "2026-01-12", never: true)))
    let held = begun.on("2026-01-30", .held("sparring"))
    #expect(!attention(held, on: "2026-02-27").contains(.silent("sparring", since: "2026-01-30")))
    #expect(attention(held, on: "2026-02-28").contains(.silent("sparring", since: "2026-01-30")))
  }

  @Test("Two months of silence are two months from the last session, not one short month after another")
  func monthsOfSilence() {
    let life = Life(enrolled: "2026-01-31", in: "rådgivning").on("2026-01-31", .milestoneAccepted("plan"))
    let advice = ProgrammeFixture.withoutStages
    #expect(life.state().attention(in: advice, on: "2026-03-31").isEmpty)
    #expect(
      life.state().attention(in: advice, on: "2026-04-01")
        == [.silent("samtale", since: "2026-01-31", never: true)])
  }

  @Test("What is overdue comes before silence, and silence before an open gate")
  func order() {
    let life = begun.on(
      "2026-01-20",
      [AgreedItem.target("frivillige"), .milestone("økonomi"), .milestone("metode")].map { .agreed($0, .none) })
    #expect(
      attention(life, on: "2026-03-01") == [
        .overdue(Due(.endOfStage("afklaring"), on: "2026-02-09")),
        .silent("sparring", since: "2026-01-12", never: true), .gateReady("udvikling"),
      ])
  }

  @Test("One who waits for more than two weeks is noticed")
  func waiting() {
    let life = Life(enrolled: "2026-01-12").on("2026-01-12", .figure("frivillige", 40))
    #expect(attention(life, on: "2026-01-26").isEmpty)
    #expect(attention(life, on: "2026-01-27") == [.waiting(since: "2026-01-12")])
  }

  @Test("One who has ended needs nobody")
  func ended() {
    #expect(attention(begun.on("2026-02-01", .withdrawn(exit: nil)), on: "2026-12-01").isEmpty)
  }
}
