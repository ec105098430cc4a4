import RugeCore
import RugeWords

/// A table whose cells are wrapped, so that nothing of them is cut.
struct TerminalTable {
  private static let gap = "  "
  /// No column is made narrower than this.
  private static let narrowest = 8

  private let table: PageTable
  private let style: Style

  init(_ table: PageTable, style: Style) {
    self.table = table
    self.style = style
  }

  /// The table in so many columns of a terminal, the headings first.
  func text(width: Int) -> String {
    let widths = fittedWidths(width)
    let head = lines(of: table.columns, widths).map(style.heading)
    return (head + table.rows.flatMap { lines(of: $0, widths) }).joined(separator: "\n")
  }

  private func lines(of cells: [String], _ widths: [Int]) -> [String] {
    let wrapped = zip(cells, widths).map { $0.displaySafeLine.wrapped(to: $1) }
    return (0..<(wrapped.map(\.count).max() ?? 0)).map { number in
      let row = zip(wrapped, widths).map { lines, width in
        (number < lines.count ? lines[number] : "").padded(to: width)
      }
      return String(row.joined(separator: Self.gap).reversed().drop { $0 == " " }.reversed())
    }
  }

  private func fittedWidths(_ width: Int) -> [Int] {
    var widths = table.columns.enumerated().map { index, column in
      table.rows.reduce(column.displayWidth) { max($0, $1[index].displayWidth) }
    }
    var excess = widths.reduce(0, +) + Self.gap.count * (widths.count - 1) - width
    while excess > 0, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > Self.narrowest
    {
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }
}
