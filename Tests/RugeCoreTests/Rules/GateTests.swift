import RugeCore
import RugeTestSupport
import Testing

struct GateTests {
  private let programme = ProgrammeFixture.programme
  private let waiting = Life(enrolled: "2026-01-12")
  private let today: Day = "2026-12-31"

  @Test("Ahead of one who waits is the first stage, behind what it asks of those who enter")
  func first() throws {
    let gate = try #require(Gate.ahead(waiting.state(), in: programme, on: today))
    #expect(gate.stage.id == "afklaring")
    #expect(gate.truth.gaps == [.formUnanswered(FormReference("optagelse"), fields: ["frivillighed", "afprøvet"])])
    let admitted = waiting.on("2026-01-12", .admission("frivillighed", true), .admission("afprøvet", true)).state()
    #expect(Gate.ahead(admitted, in: programme, on: today)?.truth == .met)
  }

  @Test("What is not met and what is not known yet are told apart, and one that fails is a no")
  func bothKinds() throws {
    let truth = try #require(
      Gate.ahead(waiting.on("2026-01-12", .entered("afklaring")).state(), in: programme, on: today)
    ).truth
    #expect(truth.gaps.filter(\.isUnknown).count == 1)
    #expect(truth.gaps.filter { !$0.isUnknown }.count == 1)
    guard case .notMet = truth else {
      Issue.record("\(truth)")
      return
    }
  }

  @Test("No gate is ahead in the last stage, nor after the end")
  func none() {
    let last = waiting.on("2026-01-12", .entered("opfølgning"))
    #expect(Gate.ahead(last.state(), in: programme, on: today) == nil)
    #expect(Gate.ahead(waiting.on("2026-01-12", .withdrawn(exit: nil)).state(), in: programme, on: today) == nil)
    #expect(Gate.ahead(waiting.state(), in: ProgrammeFixture.withoutStages, on: today) == nil)
  }

  @Test("A stage that asks for nothing opens at once")
  func open() {
    let state = waiting.on("2026-01-12", .entered("forankring")).state()
    #expect(Gate.ahead(state, in: programme, on: today)?.truth == .met)
    #expect(Gate.leaving(state, in: programme, on: today) == .met)
  }

  @Test("A milestone is late once its day is over, and stays late when it was reached late")
  func lateness() throws {
    let milestone = programme.milestones[0]
    let plan = MilestonePlan(milestone, waiting.state(), in: programme, on: today)
    #expect(plan.due == .value("2026-01-26"))
    #expect(!plan.isLate(on: "2026-01-26"))
    #expect(plan.isLate(on: "2026-01-27"))
    let onTime = MilestonePlan(
      milestone, waiting.on("2026-01-26", .milestoneAccepted("forventninger")).state(), in: programme, on: today)
    #expect(!onTime.isLate(on: "2026-12-31") && onTime.isReached && !onTime.isOpen)
    let late = MilestonePlan(
      milestone, waiting.on("2026-01-27", .milestoneAccepted("forventninger")).state(), in: programme, on: today)
    #expect(late.isLate(on: "2026-12-31"))
  }

  @Test("What is settled for each organisation decides whether a milestone is needed, and by when")
  func plans() {
    let economy = programme.milestones[1]
    #expect(MilestonePlan(economy, waiting.state(), in: programme, on: today).need == .notAgreed)
    #expect(MilestonePlan(economy, waiting.state(), in: programme, on: today).due == .unknown)
    let needed = waiting.on("2026-01-12", .agreed(.milestone("økonomi"), .needed(by: "2026-04-01")))
    #expect(MilestonePlan(economy, needed.state(), in: programme, on: today).need == .needed)
    #expect(MilestonePlan(economy, needed.state(), in: programme, on: today).due == .value("2026-04-01"))
    let dropped = needed.on("2026-02-01", .agreed(.milestone("økonomi"), .none))
    #expect(MilestonePlan(economy, dropped.state(), in: programme, on: today).need == .notNeeded)
    #expect(!MilestonePlan(economy, dropped.state(), in: programme, on: today).isLate(on: "2027-01-01"))
    #expect(MilestonePlan(programme.milestones[2], waiting.state(), in: programme, on: today).due == .notApplicable)
  }

  @Test("A due date that counts from a day that has not come is unknown, not today")
  func unknownDue() {
    let afterStage = Milestone(
      id: "m", title: LocalisedText("M"), due: .when(.relative(nil, .end(of: "afklaring"))))
    let begun = waiting.on("2026-01-12", .entered("afklaring"))
    #expect(MilestonePlan(afterStage, waiting.state(), in: programme, on: today).due == .unknown)
    #expect(
      MilestonePlan(afterStage, begun.state(), in: programme, on: today).due == .value("2026-02-09"),
      "as long after its start as it may take")
    let left = begun.on("2026-02-02", .entered("udvikling"))
    #expect(MilestonePlan(afterStage, left.state(), in: programme, on: today).due == .value("2026-02-02"))
  }
}
