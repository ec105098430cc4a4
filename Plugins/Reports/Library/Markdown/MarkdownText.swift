import Mustache

/// Escaping for running text, list items and table cells of Markdown, those of GitHub included.
struct MarkdownText: MustacheContentType {
  /// The name by which templates ask for it.
  static let name = "RUGE-MARKDOWN"

  func escapeText(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if "\\`*_[]<>|~&".unicodeScalars.contains(scalar) { escaped.append("\\") }
      escaped.append(scalar)
    }
    return Self.withoutBlockStart(String(escaped))
  }

  /// A text may come to stand first in its line, where these would begin a heading, a list or a rule.
  private static func withoutBlockStart(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    if "#+-=".unicodeScalars.contains(first) { return "\\" + text }
    let digits = text.unicodeScalars.prefix { ("0"..."9").contains($0) }
    let rest = text.unicodeScalars.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")", rest.dropFirst().first == " " else {
      return text
    }
    return String(digits) + "\\" + String(rest)
  }
}
