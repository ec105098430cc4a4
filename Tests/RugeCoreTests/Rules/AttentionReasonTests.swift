import RugeCore
import RugeTestSupport
import Testing

struct AttentionReasonTests {
  private let programme = ProgrammeFixture.programme
  private let begun = Life(enrolled: "2026-01-12")
    .on("2026-01-12", .figure("frivillige", 40), .entered("afklaring"))

  private func reasons(_ life: Life, on day: Day) -> [AttentionRule: [AttentionReason]] {
    let state = life.state(on: day)
    let reasons = state.attention(in: programme, on: day).map { state.reason(for: $0, in: programme) }
    return Dictionary(grouping: reasons, by: \.attention.rule)
  }

  @Test("What is overdue rests on the rule of its due date, on what was recorded, and holds from the day after")
  func overdue() throws {
    let nothing = try #require(reasons(begun, on: "2026-01-27")[.overdue]?.first)
    #expect(nothing.basis == .day(.relative(Offset(Span(2, .week), .after), .enrolment)))
    #expect(nothing.evidence == .milestone(nil))
    #expect(nothing.since == "2026-01-27")
    let submitted = try #require(
      reasons(begun.on("2026-01-20", .milestoneSubmitted("forventninger")), on: "2026-01-27")[.overdue]?.first)
    #expect(submitted.evidence == .milestone(MilestoneStatus(.submitted, on: "2026-01-20")))
  }

  @Test("A day that people agreed is called so")
  func agreed() throws {
    let life = begun.on("2026-01-20", .agreed(.milestone("økonomi"), .needed(by: "2026-02-01")))
    let found = reasons(life, on: "2026-02-02")[.overdue, default: []]
    let economy = try #require(found.first { $0.basis == .agreed })
    #expect(economy.since == "2026-02-02")
  }

  @Test("A figure that is missing has a rule of its own, and tells the newest there is")
  func figure() throws {
    let reason = try #require(reasons(begun, on: "2026-04-20")[.figure]?.first)
    #expect(reason.basis == .collection(.every(Span(3, .month), untilAfterEnd: nil)))
    guard case .figure(let newest?) = reason.evidence else {
      Issue.record("\(reason.evidence)")
      return
    }
    #expect(newest.on == "2026-01-12")
    let none = Life(enrolled: "2026-01-12").on("2026-01-12", .entered("afklaring"))
    #expect(reasons(none, on: "2026-01-13")[.figure]?.first?.basis == .baseline)
  }

  @Test("Silence is counted from the last session, or from the beginning where there was none")
  func silence() throws {
    let never = try #require(reasons(begun, on: "2026-02-10")[.silent]?.first)
    #expect(never.basis == .interval("sparring", Span(2, .week)))
    #expect(never.evidence == .neverHeld(since: "2026-01-12"))
    #expect(never.since == "2026-02-10")
    let once = try #require(reasons(begun.on("2026-01-30", .held("sparring")), on: "2026-03-10")[.silent]?.first)
    #expect(once.since == "2026-02-28")
  }

  @Test("An open gate names what had to hold, a wait the day of enrolment")
  func others() throws {
    let ready = begun.on("2026-01-20", .milestoneAccepted("forventninger")).on(
      "2026-01-20",
      [AgreedItem.target("frivillige"), .milestone("økonomi"), .milestone("metode")].map { .agreed($0, .none) })
    let gate = try #require(reasons(ready, on: "2026-01-21")[.ready]?.first)
    #expect(gate.basis == .gate("udvikling", [.all([.milestone("forventninger"), .agreedAll])]))
    #expect(gate.evidence == .conditionsHold)
    let waiting = try #require(reasons(Life(enrolled: "2026-01-12"), on: "2026-01-27")[.waiting]?.first)
    #expect(waiting.evidence == .enrolled(on: "2026-01-12"))
    #expect(waiting.since == "2026-01-27")
  }
}
