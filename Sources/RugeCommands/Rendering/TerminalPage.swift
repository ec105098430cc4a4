import RugeCore
import RugeWords

/// A page as a terminal shows it: headings that stand out, lines that fit.
struct TerminalPage {
  private let page: Page
  private let style: Style
  private let width: Int

  /// - Parameters:
  ///   - page: What is shown.
  ///   - width: The columns of the terminal; `nil` for a pipe.
  ///   - style: How headings stand out.
  init(_ page: Page, width: Int?, style: Style) {
    self.page = page
    self.style = style
    // Lines of more columns than this are hard to read.
    self.width = min(max(width ?? 80, 30), 96)
  }

  /// The text, without a line break at its end.
  var text: String {
    let opening = [heading(page.title, rule: "═")] + page.opening.map { paragraph($0) }
    let sections = page.sections.flatMap { [heading($0.title, rule: "─")] + $0.blocks.map(block) }
    return (opening + sections).joined(separator: "\n\n")
  }

  private func heading(_ text: String, rule: Character) -> String {
    let lines = text.displaySafeLine.wrapped(to: width)
    let widest = lines.map(\.displayWidth).max() ?? 0
    return (lines.map(style.heading) + [style.faint(String(repeating: rule, count: widest))]).joined(separator: "\n")
  }

  private func block(_ block: PageBlock) -> String {
    switch block {
    case .heading(let text): text.displaySafeLine.wrapped(to: width).map(style.heading).joined(separator: "\n")
    case .paragraph(let text): paragraph(text)
    case .list(let items, let isNumbered): list(items, isNumbered: isNumbered)
    case .table(let table): TerminalTable(table, style: style).text(width: width)
    }
  }

  private func paragraph(_ text: String) -> String {
    text.displaySafeLine.wrapped(to: width).joined(separator: "\n")
  }

  private func list(_ items: [PageItem], isNumbered: Bool) -> String {
    let room = isNumbered ? "\(items.count). ".count : 2
    return items.enumerated().map { number, item in
      let mark = (isNumbered ? "\(number + 1)." : "•").padded(to: room)
      let hang = String(repeating: " ", count: room)
      var lines = item.name.displaySafeLine.wrapped(to: width - room).map(style.heading)
      lines += item.text.displaySafeLine.wrapped(to: width - room)
      return lines.enumerated().map { ($0 == 0 ? mark : hang) + $1 }.joined(separator: "\n")
    }
    .joined(separator: "\n")
  }
}
