import RugeCore
import RugeWords

/// Columns of text, fitted to the width of a terminal.
struct Table {
  struct Column {
    let title: String
    let alignedRight: Bool
    /// Whether the column may be cut where the table is too wide.
    let shrinks: Bool

    init(_ title: String, alignedRight: Bool = false, shrinks: Bool = false) {
      self.title = title
      self.alignedRight = alignedRight
      self.shrinks = shrinks
    }
  }

  private static let gap = "  "
  /// No column is cut to fewer columns than this.
  private static let narrowest = 8

  private let columns: [Column]
  private var rows: [[String]] = []

  init(_ columns: [Column]) {
    self.columns = columns
  }

  mutating func add(_ cells: [String]) {
    rows.append(cells.map(\.displaySafeLine))
  }

  var isEmpty: Bool { rows.isEmpty }

  /// The table as text, a line a row.
  ///
  /// - Parameters:
  ///   - width: The columns of the terminal; `nil` cuts nothing, for a pipe.
  ///   - style: How headings stand out.
  /// - Returns: The lines, the headings first, without a line end after the last.
  func text(width: Int?, style: Style) -> String {
    let widths = fittedWidths(width)
    func line(_ cells: [String]) -> String {
      let padded = zip(columns, zip(cells, widths)).map { column, cell in
        cell.0.fitted(to: cell.1).padded(to: cell.1, alignedRight: column.alignedRight)
      }
      let joined = padded.joined(separator: Self.gap)
      return String(joined.reversed().drop { $0 == " " }.reversed())
    }
    let header = style.heading(line(columns.map(\.title)))
    return ([header] + rows.map(line)).joined(separator: "\n")
  }

  private func fittedWidths(_ width: Int?) -> [Int] {
    var widths = columns.enumerated().map { index, column in
      rows.reduce(column.title.displayWidth) { max($0, $1[index].displayWidth) }
    }
    guard let width else { return widths }
    var excess = widths.reduce(0, +) + Self.gap.count * (columns.count - 1) - width
    while excess > 0 {
      let candidates = widths.indices.filter { columns[$0].shrinks && widths[$0] > Self.narrowest }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }
}
