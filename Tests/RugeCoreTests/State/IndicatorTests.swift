import RugeCore
import RugeTestSupport
import Testing

struct IndicatorTests {
  private let volunteers = ProgrammeFixture.programme.indicators[0]
  private let municipalities = ProgrammeFixture.programme.indicators[1]
  private let life = Life(enrolled: "2026-01-12")

  private func standing(_ indicator: Indicator, _ state: EnrolmentState) -> IndicatorStanding {
    IndicatorStanding(indicator, state, in: ProgrammeFixture.programme, on: "2026-12-31")
  }

  @Test("The baseline is the figure nearest the enrolment, the latest is the last")
  func baseline() {
    let state = life.on("2026-01-20", .figure("frivillige", 40)).on("2026-04-10", .figure("frivillige", 55)).state()
    let both = standing(volunteers, state)
    #expect(both.baseline?.on == "2026-01-20")
    #expect(both.latest?.on == "2026-04-10")
  }

  @Test("A figure of the first round is no baseline: it belongs to the round whose day is nearest")
  func noBaseline() {
    let state = life.on("2026-04-10", .figure("frivillige", 55)).state()
    #expect(standing(volunteers, state).baseline == nil)
    #expect(standing(volunteers, state).latest?.on == "2026-04-10")
  }

  @Test("The baseline that was corrected on the day of enrolment is the later one")
  func correctedBaseline() {
    let state = life.on("2026-01-12", .figure("frivillige", 4)).on("2026-01-12", .figure("frivillige", 40)).state()
    #expect(standing(volunteers, state).baseline?.value == .value(Quantity(millionths: 40_000_000)))
  }

  @Test("Where nothing is collected at intervals, the first figure is the baseline")
  func withoutRounds() {
    let state = life.on("2026-05-01", .figure("kommuner", 3)).on("2026-06-01", .figure("kommuner", 5)).state()
    #expect(standing(municipalities, state).baseline?.on == "2026-05-01")
    #expect(standing(municipalities, state).target == .value(Quantity(millionths: 65_000_000)))
  }

  @Test("A target that is settled for each is unknown until it is, and may be settled as none")
  func targets() {
    #expect(standing(volunteers, life.state()).target == .unknown)
    let agreed = life.on("2026-01-13", .agreed(.target("frivillige"), .target(Quantity(millionths: 80_000_000))))
    #expect(standing(volunteers, agreed.state()).target == .value(Quantity(millionths: 80_000_000)))
    let none = agreed.on("2026-01-14", .agreed(.target("frivillige"), .none))
    #expect(standing(volunteers, none.state()).target == .notApplicable)
    let aimless = Indicator(id: "frivillige", title: LocalisedText("Frivillige"))
    #expect(standing(aimless, life.state()).target == .notApplicable)
  }

  @Test("A figure that nobody knows is the latest all the same, and is not zero")
  func unknownFigure() {
    let state = life.on("2026-01-12", .figure("frivillige", 40)).on(
      "2026-04-12", .figureRecorded("frivillige", .unknown)
    )
    .state()
    #expect(standing(volunteers, state).latest?.value == .unknown)
  }
}
