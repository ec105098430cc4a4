import RugeCore
import RugeTestSupport
import Testing

@Suite("An acceptance that was taken back after a gate had been passed on the strength of it")
struct LostAcceptanceTests {
  private let begun = Life(enrolled: "2026-01-12").on("2026-01-12", .entered("afklaring"))
    .on("2026-02-01", .milestoneAccepted("forventninger"))

  private func lost(_ life: Life) -> [LostAcceptance] { EnrolmentState.fold(life.facts).lostAcceptances }

  private func accepted(_ life: Life) throws -> Int64 {
    try #require(life.facts.first { $0.event == .milestoneAccepted("forventninger") }).sequence
  }

  @Test("is remembered with the stage")
  func remembered() throws {
    let life = begun.on("2026-02-10", .entered("udvikling"))
    #expect(lost(life).isEmpty)
    let taken = life.takingBack([try accepted(life)])
    #expect(
      lost(taken) == [
        LostAcceptance(milestone: "forventninger", on: "2026-02-01", stage: "udvikling", entered: "2026-02-10")
      ])
    #expect(lost(taken).first?.brokeGate(of: taken.state(), in: ProgrammeFixture.programme) == true)
  }

  @Test("is nothing where no stage was entered in between, or the milestone was accepted again in time")
  func madeGood() throws {
    let early = begun.takingBack([try accepted(begun)])
    #expect(lost(early.on("2026-02-10", .entered("udvikling"))).isEmpty)
    let later = begun.on("2026-02-10", .entered("udvikling"))
    let again = later.takingBack([try accepted(later)]).on("2026-02-05", .milestoneAccepted("forventninger"))
    #expect(lost(again).isEmpty)
  }
}
