import RugeCore
import RugeWords

/// Columns of text, fitted to the width of a terminal.
struct Table {
  struct Column {
    let title: String
    let alignedRight: Bool
    /// Whether the column may be cut where the table is too wide.
    let shrinks: Bool
    /// Whether the column may be left out where others could not be read for it.
    let yields: Bool
    /// Whether what does not fit goes on below, since a sentence that is cut has lost its point.
    let wraps: Bool

    init(
      _ title: String, alignedRight: Bool = false, shrinks: Bool = false, yields: Bool = false, wraps: Bool = false
    ) {
      self.title = title
      self.alignedRight = alignedRight
      self.shrinks = shrinks || wraps
      self.yields = yields
      self.wraps = wraps
    }

    /// How narrow the column may become, where names have this many columns.
    func least(beside names: Int) -> Int { wraps ? names * 2 : names }
  }

  /// A text with what its colour says.
  struct Cell {
    let text: String
    let tone: Tone?
    fileprivate let width: Int

    init(_ text: String, _ tone: Tone? = nil) {
      self.text = text.displaySafeLine
      self.tone = tone
      self.width = self.text.displayWidth
    }
  }

  private enum Row {
    case cells([Cell])
    /// A line across all columns.
    case section(String)
  }

  private static let gap = "  "
  /// No column is cut to fewer columns than this.
  private static let narrowest = 8
  /// With fewer columns than this, names are hard to tell from each other.
  private static let comfortable = 16

  private let columns: [Column]
  private var rows: [Row] = []

  init(_ columns: [Column]) {
    self.columns = columns
  }

  mutating func add(_ cells: [String]) {
    rows.append(.cells(cells.map { Cell($0) }))
  }

  mutating func add(_ cells: [Cell]) {
    rows.append(.cells(cells))
  }

  /// Begins a group of rows under a heading of its own.
  mutating func add(section title: String) {
    rows.append(.section(title.displaySafeLine))
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
    let plain = Style(usesColour: false)
    var lines = [style.heading(line(columns.map { Cell($0.title) }, widths, plain))]
    for (number, row) in rows.enumerated() {
      switch row {
      case .cells(let cells): lines += self.lines(cells, widths, style)
      case .section(let title):
        // Groups stand apart from each other, but not from the headings.
        if number > 0 { lines.append("") }
        lines.append(style.heading(width.map { title.fitted(to: $0) } ?? title))
      }
    }
    return lines.joined(separator: "\n")
  }

  /// A row, in several lines where a cell of it goes on below.
  private func lines(_ cells: [Cell], _ widths: [Int], _ style: Style) -> [String] {
    let goesOn = cells.indices.filter { columns[$0].wraps && widths[$0] > 0 && cells[$0].width > widths[$0] }
    guard !goesOn.isEmpty else { return [line(cells, widths, style)] }
    let parts = cells.indices.map { place in
      goesOn.contains(place)
        ? cells[place].text.wrapped(to: widths[place]).map { Cell($0, cells[place].tone) } : [cells[place]]
    }
    return (0..<(parts.map(\.count).max() ?? 0)).map { number in
      line(parts.map { number < $0.count ? $0[number] : Cell("") }, widths, style)
    }
  }

  /// A row's cells side by side; nothing stands after the last that says something.
  private func line(_ cells: [Cell], _ widths: [Int], _ style: Style) -> String {
    let last = cells.indices.last { cells[$0].width > 0 && widths[$0] > 0 } ?? -1
    var line = ""
    for (index, cell) in cells.enumerated() where index <= last && widths[index] > 0 {
      let isCut = cell.width > widths[index]
      let text = isCut ? cell.text.fitted(to: widths[index]) : cell.text
      let width = isCut ? text.displayWidth : cell.width
      let spaces = String(repeating: " ", count: max(0, widths[index] - width))
      if !line.isEmpty { line += Self.gap }
      if columns[index].alignedRight { line += spaces }
      line += style.toned(text, cell.tone)
      if !columns[index].alignedRight, index < last { line += spaces }
    }
    return line
  }

  private func fittedWidths(_ width: Int?) -> [Int] {
    var natural = columns.map(\.title.displayWidth)
    for case .cells(let cells) in rows {
      for (index, cell) in cells.enumerated() where cell.width > natural[index] { natural[index] = cell.width }
    }
    guard let width else { return natural }
    var widths = natural
    shrink(&widths, to: width, noFurtherThan: Self.comfortable)
    for place in columns.indices.reversed() where columns[place].yields && Self.excess(of: widths, width) > 0 {
      // The others take what it leaves.
      natural[place] = 0
      widths = natural
      shrink(&widths, to: width, noFurtherThan: Self.comfortable)
    }
    shrink(&widths, to: width, noFurtherThan: Self.narrowest)
    return widths
  }

  /// Takes the columns that are too many from the widest, one by one.
  private func shrink(_ widths: inout [Int], to width: Int, noFurtherThan least: Int) {
    var excess = Self.excess(of: widths, width)
    while excess > 0 {
      let candidates = widths.indices.filter {
        columns[$0].shrinks && widths[$0] > columns[$0].least(beside: least)
      }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
  }

  /// How many columns of the terminal are too many; a column of no width is left out, and the gap before it.
  private static func excess(of widths: [Int], _ width: Int) -> Int {
    let shown = widths.filter { $0 > 0 }
    return shown.reduce(0, +) + gap.count * max(0, shown.count - 1) - width
  }
}
