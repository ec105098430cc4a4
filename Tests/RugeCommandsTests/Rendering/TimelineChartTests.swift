import RugeCore
import RugeTestSupport
import RugeWords
import Testing

@testable import RugeCommands

struct TimelineChartTests {
  private let plain = Style(usesColour: false)
  private let words = Words(.english)

  private func lines(_ rows: [TimelineChart.Row], today: Day = "2026-01-15", width: Int = 41) -> [String] {
    TimelineChart(days: "2026-01-01"..."2026-01-31", today: today, rows: rows).lines(width: width, words, plain)
  }

  @Test("A column a day where there are as many columns as days: bars and marks stand on their days")
  func days() {
    let rows = lines([
      .init(title: "Stage 01", bars: [.init(kind: .past, days: "2026-01-01"..."2026-01-10")]),
      .init(title: "Plan", marks: [.init(day: "2026-01-20", sign: "◇", tone: nil)]),
    ])
    #expect(rows[2] == "Stage 01  ██████████    │")
    #expect(rows[3] == "Plan                    │    ◇")
    #expect(rows[4] == "                        └ today")
  }

  @Test("Marks that fall into one column are counted, unless one of them is overdue")
  func crowded() {
    let mark = TimelineChart.Mark(day: "2026-01-03", sign: "•", tone: nil)
    func sign(_ marks: [TimelineChart.Mark]) -> Character? {
      lines([.init(title: "Sessions", marks: marks)], today: "2026-02-15")[2].last
    }
    #expect(sign([mark]) == "•")
    #expect(sign([mark, mark, mark]) == "3")
    #expect(sign(Array(repeating: mark, count: 12)) == "+")
    #expect(sign([mark, .init(day: "2026-01-03", sign: "!", tone: .alarm)]) == "!")
  }

  @Test("What lies outside is left out, and no row is wider than it may be", arguments: [30, 41, 80, 200])
  func outside(width: Int) {
    let rows = lines(
      [
        .init(
          title: String(repeating: "日本語", count: 30), bars: [.init(kind: .planned, days: "2025-01-01"..."2027-01-01")],
          marks: [.init(day: "2027-01-01", sign: "◆", tone: nil)])
      ], width: width)
    #expect(rows.allSatisfy { $0.displayWidth <= width })
    #expect(!rows.joined().contains("◆"))
  }

  @Test("One single day can be drawn, and so can a hundred years")
  func extremes() {
    for last in ["2026-01-01", "2126-01-01"] as [Day] {
      let chart = TimelineChart(
        days: "2026-01-01"...last, today: "2026-01-01",
        rows: [.init(title: "x", bars: [.init(kind: .planned, days: "2026-01-01"...last)])])
      #expect(chart.lines(width: 60, words, plain)[2].displayWidth == 60)
    }
  }

  @Test("A row in which nothing is planned says so")
  func empty() {
    #expect(lines([.init(title: "Stage 01", note: "no days yet")])[2] == "Stage 01  no days yet")
  }
}
