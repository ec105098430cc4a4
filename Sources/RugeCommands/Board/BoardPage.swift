import RugeCore
import RugeStore
import RugeWords

/// A board as text: columns side by side where they fit, else one under the other.
struct BoardPage {
  private static let gap = "  "
  /// No column of cards is narrower; beneath that, names could not be told from each other.
  private static let narrowest = 14
  /// Wider columns would only hold spaces.
  private static let widest = 40

  /// A text with its width, which is asked for again and again.
  private struct Cell {
    static let empty = Cell("", nil)

    let text: String
    let width: Int
    let tone: Tone?
    /// What is not cut away from its end.
    private let ending: String?

    init(_ text: String, _ tone: Tone?) {
      self.text = text.displaySafeLine
      self.width = self.text.displayWidth
      self.tone = tone
      self.ending = nil
    }

    private init(cut text: String, _ tone: Tone?) {
      self.text = text
      self.width = text.displayWidth
      self.tone = tone
      self.ending = nil
    }

    /// A title with how many there are.
    init(title: String, count: Int) {
      text = title.displaySafeLine + " (\(count))"
      width = text.displayWidth
      tone = nil
      ending = " (\(count))"
    }

    /// The same in so many columns of a terminal.
    func fitted(to columns: Int) -> Cell {
      guard width > columns else { return self }
      guard let ending else { return Cell(cut: text.fitted(to: columns), tone) }
      let title = String(text.dropLast(ending.count)).fitted(to: max(1, columns - ending.displayWidth))
      return Cell(cut: title + ending, tone)
    }
  }

  private struct Column {
    let heading: Cell
    let cards: [Cell]

    init(_ column: Board.Column, _ words: Words) {
      self.heading = Cell(title: column.title, count: column.cards.count)
      self.cards = column.cards.map { card in
        let gravest = card.gravest
        // The mark of the weightiest reason to look, and the name.
        let mark = gravest.map { AttentionMark(rule: $0).sign } ?? (card.pause == nil ? " " : AttentionMark.rest)
        let place = card.waitingPlace.map { " · " + words.waits($0, since: card.since) } ?? ""
        return Cell(
          "\(mark) \(card.row.displayName)\(place)", gravest.map(Tone.init) ?? (card.pause == nil ? nil : .faint))
      }
    }
  }

  private let board: Board
  private let columns: [Column]
  private let words: Words
  private let style: Style

  init(_ board: Board, words: Words, style: Style) {
    self.board = board
    self.columns = board.columns.map { Column($0, words) }
    self.words = words
    self.style = style
  }

  /// The lines in so many columns of a terminal; `nil` cuts nothing, for a pipe.
  func lines(width: Int?) -> [String] {
    let title = "\(board.title) · \(words.boardCount(board.columns.reduce(0) { $0 + $1.cards.count }))"
    let safe = title.displaySafeLine
    let head = style.heading(width.map { safe.fitted(to: $0) } ?? safe)
    let body = widths(width).map(sideBySide) ?? list(width)
    let cards = board.columns.flatMap(\.cards)
    let legend = AttentionMark.legend(
      of: Set(cards.compactMap(\.gravest)), rests: cards.contains { $0.pause != nil && $0.gravest == nil }, words, style
    )
    return [head, ""] + body + (legend.map { ["", $0] } ?? [])
  }

  /// How wide each column is; `nil` where they do not fit side by side.
  private func widths(_ width: Int?) -> [Int]? {
    let natural = columns.map { column in column.cards.reduce(column.heading.width) { max($0, $1.width) } }
    guard let width else { return natural }
    var widths = natural.map { min(max($0, 1), Self.widest) }
    var excess = widths.reduce(0, +) + Self.gap.count * (widths.count - 1) - width
    while excess > 0 {
      guard let place = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[place] > Self.narrowest else {
        return nil
      }
      widths[place] -= 1
      excess -= 1
    }
    return widths
  }

  private func sideBySide(_ widths: [Int]) -> [String] {
    func line(_ cells: [Cell], _ tone: (Cell, String) -> String) -> String {
      let last = cells.lastIndex { $0.width > 0 } ?? -1
      var line = ""
      for (place, cell) in cells.enumerated() where place <= last {
        let fitted = cell.fitted(to: widths[place])
        if place > 0 { line += Self.gap }
        if fitted.width > 0 { line += tone(cell, fitted.text) }
        if place < last { line += String(repeating: " ", count: max(0, widths[place] - fitted.width)) }
      }
      return line
    }
    let heads = line(columns.map(\.heading)) { style.heading($1) }
    let rule = line(widths.map { Cell(String(repeating: "─", count: $0), nil) }) { style.faint($1) }
    let count = columns.map(\.cards.count).max() ?? 0
    let rows = (0..<count).map { row in
      line(columns.map { row < $0.cards.count ? $0.cards[row] : .empty }) { style.toned($1, $0.tone) }
    }
    return [heads, rule] + rows
  }

  private func list(_ width: Int?) -> [String] {
    let blocks = columns.map { column in
      [style.heading((width.map(column.heading.fitted) ?? column.heading).text)]
        + column.cards.map { style.toned(fit("  " + $0.text, width), $0.tone) }
    }
    return Array(blocks.joined(separator: [""]))
  }

  private func fit(_ text: String, _ width: Int?) -> String { width.map { text.fitted(to: $0) } ?? text }
}
