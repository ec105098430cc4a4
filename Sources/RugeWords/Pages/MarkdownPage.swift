/// A page as Markdown.
package struct MarkdownPage: Sendable {
  private let page: Page

  package init(_ page: Page) {
    self.page = page
  }

  /// The text; it ends with a line break.
  package var text: String {
    let opening = ["# \(Self.escaped(page.title))"] + page.opening.map(Self.escaped)
    let parts = opening + page.sections.flatMap { ["## \(Self.escaped($0.title))"] + $0.blocks.map(block) }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func block(_ block: PageBlock) -> String {
    switch block {
    case .heading(let text): "### \(Self.escaped(text))"
    case .paragraph(let text): Self.escaped(text)
    case .list(let items, isNumbered: false): items.map { "- \(item($0))" }.joined(separator: "\n")
    case .list(let items, isNumbered: true):
      items.enumerated().map { "\($0 + 1). \(item($1))" }.joined(separator: "\n")
    case .table(let table): self.table(table)
    }
  }

  private func item(_ item: PageItem) -> String {
    // The name is bold even where nothing follows, so that a name such as “- 1.” begins no list of its own.
    let name = "**\(Self.escaped(item.name))**"
    return item.sentences.isEmpty ? name : "\(name): \(Self.escaped(item.text))"
  }

  private func table(_ table: PageTable) -> String {
    let rule = table.columns.map { _ in "---" }
    return ([table.columns, rule] + table.rows).enumerated().map { number, cells in
      let shown = number == 1 ? cells : cells.map(Self.escaped)
      return "| \(shown.joined(separator: " | ")) |"
    }
    .joined(separator: "\n")
  }

  /// A text in which nothing is taken for Markdown's own signs.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#": escaped += "\\\(character)"
      case "\n", "\r\n", "\r": escaped += " "
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
