import RugeCore
import RugeTestSupport
import Testing

/// The first and the last figure of some days.
struct PeriodFiguresTests {
  private let children = Indicator(id: "children", title: LocalisedText("Children"))
  private let year: ClosedRange<Day> = "2026-01-01"..."2026-12-31"

  private func ends(_ indicator: Indicator, _ life: Life) -> (first: IndicatorReading, last: IndicatorReading?)? {
    let programme = Programme(id: "p", title: LocalisedText("P"), indicators: [indicator])
    return Figures(indicator, life.state(), in: programme, on: "2027-06-30").ends(of: year)
  }

  private func whole(_ number: Int64) -> Known<Quantity> { .value(Quantity(millionths: number * 1_000_000)) }

  @Test("What was recorded before and after them does not count")
  func bounds() throws {
    let life = Life(enrolled: "2025-12-01")
      .on("2025-12-31", .figure("children", 5)).on("2026-01-01", .figure("children", 10))
      .on("2026-06-30", .figure("children", 40)).on("2026-12-31", .figure("children", 25))
      .on("2027-01-01", .figure("children", 99))
    let found = try #require(ends(children, life))
    #expect(found.first.value == whole(10) && found.first.on == "2026-01-01")
    #expect(found.last?.value == whole(25) && found.last?.on == "2026-12-31")
  }

  @Test("A single figure is no last one, and a corrected one is still single; none is none")
  func single() throws {
    let before = Life(enrolled: "2025-12-01").on("2025-12-31", .figure("children", 5))
    #expect(ends(children, before) == nil)
    let once = before.on("2026-03-01", .figure("children", 7), .figure("children", 8))
    let found = try #require(ends(children, once))
    #expect(found.first.value == whole(8) && found.last == nil)
  }

  @Test("A figure that nobody knew on the first day is unknown, and not the next one")
  func unknown() throws {
    let life = Life(enrolled: "2025-12-01")
      .on("2026-01-10", .figureRecorded(IndicatorReference("children"), .unknown))
      .on("2026-12-10", .figure("children", 30))
    let found = try #require(ends(children, life))
    #expect(found.first.value == .unknown && found.last?.value == whole(30))
  }

  @Test("Of categories the first and the last of each are put together")
  func categories() throws {
    let staff = Indicator(
      id: "staff", title: LocalisedText("Staff"),
      categories: [
        IndicatorCategory(id: "full", title: LocalisedText("Full")),
        IndicatorCategory(id: "half", title: LocalisedText("Half"), weight: Quantity(millionths: 500_000)),
      ], total: .sum)
    func figure(_ category: ElementID, _ value: Int64) -> Event {
      .figureRecorded(IndicatorReference("staff", category: category), whole(value))
    }
    let life = Life(enrolled: "2025-12-01").on("2026-01-10", figure("full", 2), figure("half", 2))
      .on("2026-11-10", figure("half", 6))
    let found = try #require(ends(staff, life))
    #expect(found.first.value == whole(3) && found.last?.value == whole(5))
  }

  @Test("What is counted is taken on no day")
  func counted() {
    let talks = Indicator(id: "talks", title: LocalisedText("Talks"), count: .sessions("talk"))
    #expect(ends(talks, Life(enrolled: "2025-12-01").on("2026-02-01", .held("talk"))) == nil)
  }
}
