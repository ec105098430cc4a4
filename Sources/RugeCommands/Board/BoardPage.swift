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

  private let board: Board
  private let words: Words
  private let style: Style

  init(_ board: Board, words: Words, style: Style) {
    self.board = board
    self.words = words
    self.style = style
  }

  /// The lines in so many columns of a terminal; `nil` cuts nothing, for a pipe.
  func lines(width: Int?) -> [String] {
    let title = "\(board.title) · \(words.boardCount(board.columns.reduce(0) { $0 + $1.cards.count }))"
    let safe = title.displaySafeLine
    let head = style.heading(width.map { safe.fitted(to: $0) } ?? safe)
    let body = widths(width).map(sideBySide) ?? list(width)
    let rules = Set(board.columns.flatMap(\.cards).compactMap(\.gravest))
    return [head, ""] + body + (AttentionMark.legend(of: rules, words, style).map { ["", $0] } ?? [])
  }

  /// How wide each column is; `nil` where they do not fit side by side.
  private func widths(_ width: Int?) -> [Int]? {
    let natural = board.columns.map { column in
      column.cards.reduce(heading(of: column).displayWidth) { max($0, text(of: $1).displayWidth) }
    }
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
    func line(_ cells: [(text: String, tone: (String) -> String)]) -> String {
      let last = cells.lastIndex { !$0.text.isEmpty } ?? -1
      var line = ""
      for (place, cell) in cells.enumerated() where place <= last {
        let text = cell.text.fitted(to: widths[place])
        if place > 0 { line += Self.gap }
        line += cell.text.isEmpty ? "" : cell.tone(text)
        if place < last { line += String(repeating: " ", count: max(0, widths[place] - text.displayWidth)) }
      }
      return line
    }
    let heads = line(board.columns.map { (heading(of: $0), style.heading) })
    let rule = line(zip(board.columns, widths).map { (String(repeating: "─", count: $1), style.faint) })
    let count = board.columns.map(\.cards.count).max() ?? 0
    let rows = (0..<count).map { row in
      line(
        board.columns.map { column in
          guard row < column.cards.count else { return ("", { $0 }) }
          let card = column.cards[row]
          return (text(of: card), { style.toned($0, card.gravest.map(Tone.init)) })
        })
    }
    return [heads, rule] + rows
  }

  private func list(_ width: Int?) -> [String] {
    let blocks = board.columns.map { column in
      [style.heading(fit(heading(of: column), width))]
        + column.cards.map { card in
          style.toned(fit("  " + text(of: card), width), card.gravest.map(Tone.init))
        }
    }
    return Array(blocks.joined(separator: [""]))
  }

  private func fit(_ text: String, _ width: Int?) -> String { width.map { text.fitted(to: $0) } ?? text }

  private func heading(of column: Board.Column) -> String { "\(column.title) (\(column.cards.count))".displaySafeLine }

  /// A card: the mark of its weightiest reason to look, and the name.
  private func text(of card: EnrolmentLine) -> String {
    let mark = card.gravest.map { AttentionMark(rule: $0).sign } ?? " "
    return "\(mark) \(card.row.displayName)".displaySafeLine
  }
}
