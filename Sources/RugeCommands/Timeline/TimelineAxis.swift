import RugeCore
import RugeWords

/// Days in columns of text: each column stands for an equal part of the time.
struct TimelineAxis {
  let days: ClosedRange<Day>
  let columns: Int

  /// The column of a day within ``days``.
  func column(of day: Day) -> Int {
    let length = days.upperBound.days(since: days.lowerBound) + 1
    let column = day.days(since: days.lowerBound) * columns / length
    return min(max(column, 0), columns - 1)
  }

  /// The last column of a day, where one takes several.
  func lastColumn(of day: Day) -> Int {
    let length = days.upperBound.days(since: days.lowerBound) + 1
    let next = (day.days(since: days.lowerBound) + 1) * columns / length
    return min(max(next - 1, column(of: day)), columns - 1)
  }

  /// The first day of each month that begins in the time, and of its beginning.
  private var monthStarts: [Day] {
    let (year, month, _) = days.lowerBound.components
    guard let first = Day(year: year, month: month, day: 1) else { return [] }
    var starts = [days.lowerBound]
    var number = 1
    while true {
      let next = first.adding(months: number)
      guard next <= days.upperBound, next > starts[starts.count - 1] else { return starts }
      starts.append(next)
      number += 1
    }
  }

  /// The names of months, or years, as many as there is room for.
  func months(_ words: Words) -> String {
    var line = ""
    var width = 0
    var year: Int?
    for start in monthStarts {
      let column = column(of: start)
      guard column >= width else { continue }
      let parts = start.components
      let name = words.monthInShort(parts.month) + (parts.year == year ? "" : " \(parts.year)")
      guard column + name.displayWidth <= columns else { continue }
      line += String(repeating: " ", count: column - width) + name
      width = column + name.displayWidth + 1
      line += " "
      year = parts.year
    }
    return String(line.reversed().drop { $0 == " " }.reversed())
  }

  /// A line with a tick where each month begins, and the sign of today.
  func ticks(today: Day) -> String {
    var cells = [Character](repeating: "─", count: columns)
    for start in monthStarts.dropFirst() { cells[column(of: start)] = "┬" }
    if days.contains(today) { cells[column(of: today)] = "┼" }
    return String(cells)
  }

  /// A word under a day, to the left of it where there is no room to the right.
  func label(_ word: String, at day: Day) -> String {
    let column = column(of: day)
    let text = "└ " + word
    if column + text.displayWidth <= columns { return String(repeating: " ", count: column) + text }
    let left = word + " ┘"
    return String(repeating: " ", count: max(0, column + 1 - left.displayWidth)) + left
  }
}
