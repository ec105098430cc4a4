import RugeCore
import RugeWords

/// Columns of text, fitted to the width of a terminal.
struct Table {
  struct Column {
    let title: String
    let alignedRight: Bool
    /// Whether the column may be cut where the table is too wide.
    let shrinks: Bool
    /// Whether the column may be left out where others could not be read for it; those that say least go first.
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
    /// Where the row begins among all cells, and how many it has.
    case cells(start: Int, count: Int)
    /// A line across all columns.
    case section(String)
  }

  private static let gap = "  "
  /// Up to so many spaces are written at once.
  private static let mostSpaces = 64
  /// As many spaces as their place says.
  private static let spaces = (0...mostSpaces).map { String(repeating: " ", count: $0) }
  /// No column is cut to fewer columns than this.
  private static let narrowest = 8
  /// With fewer columns than this, names are hard to tell from each other.
  private static let comfortable = 16

  private let columns: [Column]
  /// The places of those columns whose texts may go on below.
  private let wrapping: [Int]
  private var rows: [Row] = []
  /// The cells of all rows, one after the other: an array for each row would take more time than what is in it.
  private var cells: [Cell] = []

  init(_ columns: [Column]) {
    self.columns = columns
    wrapping = columns.indices.filter { columns[$0].wraps }
  }

  mutating func add(_ cells: [String]) {
    add(cells.map { Cell($0) })
  }

  mutating func add(_ cells: [Cell]) {
    rows.append(.cells(start: self.cells.count, count: cells.count))
    self.cells += cells
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
  ///   - words: In which language it is said at the foot which columns there was no room for; `nil` says nothing.
  /// - Returns: The lines, the headings first, without a line end after the last.
  func text(width: Int?, style: Style, noting words: Words? = nil) -> String {
    let widths = fittedWidths(width)
    var headings = ""
    write(columns.map { Cell($0.title) }[...], widths, Style(usesColour: false), to: &headings)
    var text = style.heading(headings)
    // Nothing is filled up behind the last column, whose texts may be of very different lengths.
    text.reserveCapacity((rows.count + 1) * widths.dropLast().reduce(0) { $0 + $1 + Self.gap.count })
    for (number, row) in rows.enumerated() {
      text += "\n"
      switch row {
      case .cells(let start, let count): write(cells[start..<start + count], widths, style, to: &text)
      case .section(let title):
        // Groups stand apart from each other, but not from the headings.
        if number > 0 { text += "\n" }
        text += style.heading(width.map { title.fitted(to: $0) } ?? title)
      }
    }
    let hidden = columns.indices.filter { widths[$0] == 0 && !columns[$0].title.isEmpty }.map { columns[$0].title }
    if let words, let width, !hidden.isEmpty {
      text += words.columnsNotShown(hidden).wrapped(to: width).map { "\n" + style.faint($0) }.joined()
    }
    return text
  }

  /// Writes a row, in several lines where a cell of it goes on below.
  private func write(_ cells: ArraySlice<Cell>, _ widths: [Int], _ style: Style, to text: inout String) {
    let goesOn = wrapping.filter { place in
      place < cells.count && widths[place] > 0 && cells[cells.startIndex + place].width > widths[place]
    }
    guard !goesOn.isEmpty else { return writeLine(cells, widths, style, to: &text) }
    let parts = cells.enumerated().map { place, cell in
      goesOn.contains(place) ? cell.text.wrapped(to: widths[place]).map { Cell($0, cell.tone) } : [cell]
    }
    for number in 0..<(parts.map(\.count).max() ?? 0) {
      if number > 0 { text += "\n" }
      writeLine(parts.map { number < $0.count ? $0[number] : Cell("") }[...], widths, style, to: &text)
    }
  }

  /// Writes cells side by side; nothing stands after the last that says something.
  private func writeLine(_ cells: ArraySlice<Cell>, _ widths: [Int], _ style: Style, to text: inout String) {
    let first = cells.startIndex
    let last = cells.indices.last { cells[$0].width > 0 && widths[$0 - first] > 0 }.map { $0 - first } ?? -1
    var isFirst = true
    for (index, cell) in cells.enumerated() where index <= last && widths[index] > 0 {
      let isCut = cell.width > widths[index]
      let fitted = isCut ? cell.text.fitted(to: widths[index]) : cell.text
      let missing = max(0, widths[index] - (isCut ? fitted.displayWidth : cell.width))
      if !isFirst { text += Self.gap }
      isFirst = false
      if columns[index].alignedRight { Self.write(spaces: missing, to: &text) }
      text += style.toned(fitted, cell.tone)
      if !columns[index].alignedRight, index < last { Self.write(spaces: missing, to: &text) }
    }
  }

  private static func write(spaces count: Int, to text: inout String) {
    for _ in 0..<count / mostSpaces { text += spaces[mostSpaces] }
    text += spaces[count % mostSpaces]
  }

  private func fittedWidths(_ width: Int?) -> [Int] {
    var natural = columns.map(\.title.displayWidth)
    for case .cells(let start, let count) in rows {
      for index in 0..<count where cells[start + index].width > natural[index] {
        natural[index] = cells[start + index].width
      }
    }
    guard let width else { return natural }
    var widths = natural
    shrink(&widths, to: width, noFurtherThan: Self.comfortable)
    guard Self.excess(of: widths, width) > 0 else { return widths }
    for place in yieldingColumns where Self.excess(of: widths, width) > 0 {
      // The others take what it leaves.
      natural[place] = 0
      widths = natural
      shrink(&widths, to: width, noFurtherThan: Self.comfortable)
    }
    shrink(&widths, to: width, noFurtherThan: Self.narrowest)
    return widths
  }

  /// The columns that may be left out: first the one that says something in the fewest rows, of several the last.
  private var yieldingColumns: [Int] {
    var filled = columns.map { _ in 0 }
    for case .cells(let start, let count) in rows {
      for index in 0..<count where cells[start + index].width > 0 { filled[index] += 1 }
    }
    return columns.indices.filter { columns[$0].yields }.sorted { (filled[$0], $1) < (filled[$1], $0) }
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
