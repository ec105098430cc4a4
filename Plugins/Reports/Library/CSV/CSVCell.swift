import RugePluginKit

/// A cell of a table for spreadsheets.
enum CSVCell {
  /// What somebody wrote: made harmless where a spreadsheet would run it as a formula.
  case text(String)
  /// A number or a date that the report itself made.
  case value(String)

  func written(separatedBy separator: String) -> String {
    let text =
      switch self {
      case .text(let text): Self.harmless(PlainText.line(text))
      case .value(let value): value
      }
    // By scalars: a quotation mark with a combining accent is one character, and not the quotation mark's.
    let scalars = text.unicodeScalars
    let isSpecial = scalars.contains { $0 == "\"" || separator.unicodeScalars.contains($0) }
    guard isSpecial || scalars.first == " " || scalars.last == " " else { return text }
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in scalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }

  /// Spreadsheets take text that begins like a formula for one, wherever the file comes from, some of them also after
  /// spaces or in full-width letters; a leading apostrophe says that it is text.
  private static func harmless(_ text: String) -> String {
    guard let first = text.unicodeScalars.first(where: { !$0.properties.isWhitespace }),
      "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(first)
    else { return text }
    return "'" + text
  }
}
