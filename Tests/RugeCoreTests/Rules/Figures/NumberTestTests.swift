import RugeCore
import RugeTestSupport
import Testing

struct NumberTestTests {
  private let life = Life(enrolled: "2026-01-01")

  /// `true`, `false` or `nil` for what is not known.
  private func verdict(
    _ test: NumberTest, _ life: Life, on day: Day, baseline: Indicator.Baseline? = .enrolment
  ) -> Bool? {
    let programme = Programme(
      id: "p", title: LocalisedText("P"),
      indicators: [Indicator(id: "tal", title: LocalisedText("Tal"), baseline: baseline)],
      periods: [
        CalendarPeriod(id: "sommer", dates: .everyYear(fromMonth: 7, fromDay: 1, toMonth: 7, toDay: 31)),
        CalendarPeriod(id: "pause", dates: .periodOfCohort),
      ],
      cohorts: [Cohort(id: "2026", title: LocalisedText("2026"), dates: ["pause": "2026-07-01"..."2026-07-31"])])
    switch Condition.indicator("tal", test).evaluate(life.state(), in: programme, on: day) {
    case .met: return true
    case .notMet: return false
    case .unknown: return nil
    }
  }

  private func test(
    _ relation: NumberTest.Relation, _ bound: Int64, percent: Bool = false, of measure: NumberTest.Measure = .level,
    within: Span? = nil, held: Span? = nil, excluding: ElementID? = nil
  ) -> NumberTest {
    let amount = Amount(Quantity(millionths: bound * 1_000_000), isPercent: percent)
    return NumberTest([.init(relation, amount)], of: measure, within: within, held: held, excluding: excluding)
  }

  private func figures(_ figures: (Day, Int64)...) -> Life {
    figures.reduce(life) { $0.on($1.0, .figure("tal", $1.1)) }
  }

  @Test(
    "Each relation says what it says, at its bound too",
    arguments: [
      (NumberTest.Relation.is, [false, true, false]), (.atLeast, [false, true, true]), (.atMost, [true, true, false]),
      (.above, [false, false, true]), (.below, [true, false, false]),
    ])
  func relations(relation: NumberTest.Relation, expected: [Bool]) {
    let verdicts = [4, 5, 6].map { verdict(test(relation, 5), figures(("2026-01-01", $0)), on: "2026-02-01") }
    #expect(verdicts == expected)
  }

  @Test("All comparisons of a test must hold")
  func several() {
    let between = NumberTest([
      .init(.atLeast, Amount(Quantity(millionths: 2_000_000))), .init(.below, Amount(Quantity(millionths: 4_000_000))),
    ])
    #expect(verdict(between, figures(("2026-01-01", 3)), on: "2026-02-01") == true)
    #expect(verdict(between, figures(("2026-01-01", 4)), on: "2026-02-01") == false)
  }

  @Test("A figure that nobody recorded, or that nobody knows, is not known; it is never zero")
  func unknown() {
    #expect(verdict(test(.below, 5), life, on: "2026-02-01") == nil)
    let unknown = figures(("2026-01-01", 3)).on("2026-01-20", .figureRecorded("tal", .unknown))
    #expect(verdict(test(.below, 5), unknown, on: "2026-02-01") == nil)
  }

  @Test("A figure of a later day does not count yet")
  func later() {
    #expect(verdict(test(.atLeast, 5), figures(("2026-01-01", 3), ("2026-03-01", 6)), on: "2026-02-01") == false)
  }

  @Test("A change is counted from the baseline, and is zero while there is no later figure")
  func change() {
    let up = test(.above, 0, of: .change)
    #expect(verdict(up, figures(("2026-01-01", 1)), on: "2026-02-01") == false)
    #expect(verdict(up, figures(("2026-01-01", 1), ("2026-02-01", 2)), on: "2026-02-01") == true)
    #expect(verdict(up, life, on: "2026-02-01") == nil)
    let unknownStart = life.on("2026-01-01", .figureRecorded("tal", .unknown)).on("2026-02-01", .figure("tal", 9))
    #expect(verdict(up, unknownStart, on: "2026-03-01") == nil)
  }

  @Test("A change in per cent is a share of the baseline, compared without rounding; of zero there is none")
  func percent() {
    let third = test(.atMost, -60, percent: true, of: .change)
    #expect(verdict(third, figures(("2026-01-01", 10), ("2026-02-01", 4)), on: "2026-02-01") == true)
    #expect(verdict(third, figures(("2026-01-01", 10), ("2026-02-01", 5)), on: "2026-02-01") == false)
    #expect(verdict(third, figures(("2026-01-01", 0), ("2026-02-01", 5)), on: "2026-02-01") == nil)
    // Of 3, 33 % less is 2.01: 2 is just within it.
    let exact = test(.atMost, -33, percent: true, of: .change)
    #expect(verdict(exact, figures(("2026-01-01", 3), ("2026-02-01", 2)), on: "2026-02-01") == true)
    // A debt that shrinks has grown by a share of its size.
    let better = test(.atLeast, 50, percent: true, of: .change)
    #expect(verdict(better, figures(("2026-01-01", -10), ("2026-02-01", -5)), on: "2026-02-01") == true)
  }

  @Test("Within a window only its own figures count; without one nobody knows")
  func window() {
    let low = test(.below, 3, within: Span(1, .month))
    #expect(verdict(low, figures(("2026-01-01", 1)), on: "2026-01-31") == true)
    #expect(verdict(low, figures(("2026-01-01", 1)), on: "2026-02-01") == nil)
  }

  @Test("Where the baseline was counted over a time, the figures of a window are added up")
  func amounts() {
    let few = test(.below, 5, within: Span(2, .month))
    let monthly = figures(("2026-01-01", 9), ("2026-02-01", 2), ("2026-03-01", 3))
    #expect(verdict(few, monthly, on: "2026-03-15", baseline: .before(Span(2, .month))) == false)
    #expect(
      verdict(test(.below, 6, within: Span(2, .month)), monthly, on: "2026-03-15", baseline: .before(Span(2, .month)))
        == true)
    let gap = monthly.on("2026-03-02", .figureRecorded("tal", .unknown))
    #expect(verdict(few, gap, on: "2026-03-15", baseline: .before(Span(2, .month))) == nil)
  }

  @Test("Held: on every day of the stretch, from its first to today")
  func held() {
    let half = test(.atLeast, 1, held: Span(6, .month))
    #expect(verdict(half, figures(("2026-01-01", 1)), on: "2026-07-01") == true)
    #expect(verdict(half, figures(("2026-01-02", 1)), on: "2026-07-01") == nil, "nobody knows the first day")
    #expect(verdict(half, figures(("2026-01-01", 0), ("2026-01-02", 1)), on: "2026-07-01") == false)
    let broken = figures(("2026-01-01", 1), ("2026-03-01", 0), ("2026-03-05", 1))
    #expect(verdict(half, broken, on: "2026-07-01") == false)
    let gap = figures(("2026-01-01", 1)).on("2026-03-01", .figureRecorded("tal", .unknown)).on(
      "2026-04-01", .figure("tal", 1))
    #expect(verdict(half, gap, on: "2026-07-01") == nil)
    #expect(verdict(half, gap.on("2026-05-01", .figure("tal", 0)), on: "2026-07-01") == false, "a break decides")
  }

  @Test("What lies in an excluded period does not count, as figures or as time; a cohort's own period neither")
  func excluding() {
    let level = test(.atLeast, 5, excluding: "sommer")
    #expect(verdict(level, figures(("2026-06-01", 6), ("2026-07-31", 2)), on: "2026-08-15") == true)
    #expect(verdict(level, figures(("2026-06-01", 6), ("2026-08-01", 2)), on: "2026-08-15") == false)
    let summer = figures(("2026-01-01", 6), ("2026-07-01", 0), ("2026-08-01", 6))
    #expect(verdict(test(.atLeast, 5, held: Span(6, .month), excluding: "sommer"), summer, on: "2026-09-01") == true)
    #expect(verdict(test(.atLeast, 5, held: Span(6, .month)), summer, on: "2026-09-01") == false)
    // Six weeks are six weeks that count: 42 days and the first, of which 30 June is one and 1 August the next.
    let late = figures(("2026-01-10", 2), ("2026-06-30", 6))
    let weeks = test(.atLeast, 5, held: Span(6, .week), excluding: "sommer")
    #expect(verdict(weeks, late, on: "2026-07-15") == false, "within the period nothing goes on")
    #expect(verdict(weeks, late, on: "2026-09-10") == false)
    #expect(verdict(weeks, late, on: "2026-09-11") == true)
    // In force from the last day of June, so that the whole break lies in the period.
    let june = figures(("2026-01-01", 6), ("2026-06-30", 0), ("2026-08-01", 6))
    #expect(verdict(test(.atLeast, 5, held: Span(6, .month), excluding: "sommer"), june, on: "2026-09-01") == false)
    let own = test(.atLeast, 5, excluding: "pause")
    let inPause = figures(("2026-06-01", 6), ("2026-07-31", 2))
    #expect(verdict(own, inPause, on: "2026-08-15") == false)
    #expect(verdict(own, inPause.on("2026-01-01", .cohortJoined("2026")), on: "2026-08-15") == true)
  }
}
