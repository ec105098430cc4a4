import RugeCore
import RugeWords

/// Bars and marks along a line of days, drawn in columns of text.
///
/// It knows nothing of programmes: rows have a title, bars lie between days and marks on them.
struct TimelineChart {
  struct Bar {
    enum Kind { case past, planned, pause }
    let kind: Kind
    let days: ClosedRange<Day>
  }

  struct Mark {
    let day: Day
    let sign: Character
    let tone: Tone?
  }

  struct Row {
    let title: String
    var bars: [Bar] = []
    var marks: [Mark] = []
    /// Stands at the end of the row, where nothing is drawn in it.
    var note: String?
  }

  /// What is drawn; days outside are left out.
  let days: ClosedRange<Day>
  let today: Day
  /// What the line at that day is called; nothing where it is today.
  var dayLabel: String?
  let rows: [Row]

  private static let gap = "  "
  private static let narrowestPlot = 12
  private static let widestTitle = 32

  /// The chart in so many columns.
  func lines(width: Int, _ words: Words, _ style: Style) -> [String] {
    let titles = rows.map(\.title.displaySafeLine)
    let longest = titles.map(\.displayWidth).max() ?? 0
    let room = min(longest, Self.widestTitle, max(8, width / 3))
    let columns = max(Self.narrowestPlot, width - room - Self.gap.count)
    let axis = TimelineAxis(days: days, columns: columns)
    let margin = String(repeating: " ", count: room) + Self.gap
    let head = [margin + style.faint(axis.months(words)), margin + style.faint(axis.ticks(today: today))]
    return head
      + zip(rows, titles).map { row, title in
        title.fitted(to: room).padded(to: room) + Self.gap + plot(row, axis, style)
      } + (days.contains(today) ? [margin + axis.label(dayLabel ?? words.todayMark, at: today)] : [])
  }

  /// One row of signs, the later drawn over the earlier: bars, the line of today, marks.
  private func plot(_ row: Row, _ axis: TimelineAxis, _ style: Style) -> String {
    var cells = [(sign: Character, tone: Tone?)](repeating: (" ", nil), count: axis.columns)
    for bar in row.bars {
      guard bar.days.upperBound >= days.lowerBound, bar.days.lowerBound <= days.upperBound else { continue }
      let first = axis.column(of: max(bar.days.lowerBound, days.lowerBound))
      let end = min(bar.days.upperBound, days.upperBound)
      // A day may take several columns: nothing has gone by beyond the line of today.
      let last = bar.kind == .planned || end != today ? axis.lastColumn(of: end) : axis.column(of: end)
      for column in first...max(first, last) { cells[column] = Self.sign(of: bar.kind) }
    }
    if let note = row.note, row.bars.isEmpty, row.marks.isEmpty { return style.faint(note) }
    if days.contains(today) { cells[axis.column(of: today)] = ("│", .warning) }
    for (column, marks) in Dictionary(
      grouping: row.marks.filter { days.contains($0.day) }, by: { axis.column(of: $0.day) })
    {
      cells[column] = Self.sign(of: marks)
    }
    let last = cells.lastIndex { $0.sign != " " } ?? -1
    return cells[...max(last, -1)].map { style.toned(String($0.sign), $0.tone) }.joined()
  }

  private static func sign(of kind: Bar.Kind) -> (Character, Tone?) {
    switch kind {
    case .past: ("█", nil)
    case .planned: ("░", .faint)
    case .pause: ("▒", .warning)
    }
  }

  /// One sign for all marks that fall into the same column: the gravest, else how many there are.
  private static func sign(of marks: [Mark]) -> (Character, Tone?) {
    if let grave = marks.first(where: { $0.tone == .alarm }) { return (grave.sign, grave.tone) }
    guard marks.count > 1 else { return (marks[0].sign, marks[0].tone) }
    return (marks.count < 10 ? Character("\(marks.count)") : "+", marks[0].tone)
  }
}
