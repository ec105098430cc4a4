/// A text that went through mail programs: quoted, wrapped, with line ends of any kind.
struct PastedText {
  /// The lines without the marks of quotation before them and without white space around them.
  let lines: [String]

  init(_ text: String) {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}", "\u{0B}", "\u{0C}":
        lines.append(String(line))
        line = .init()
      // Spaces that do not break come from mail programs that keep indentation.
      case "\u{A0}", "\u{202F}": line.append(" ")
      case "\u{FEFF}", "\u{200B}": break
      default: line.append(scalar)
      }
      previous = scalar
    }
    lines.append(String(line))
    self.lines = lines.map(Self.unquoted)
  }

  private static func unquoted(_ line: String) -> String {
    var rest = line[...]
    while let first = rest.first, first == ">" || first == "|" || first == " " || first == "\t" {
      rest = rest.dropFirst()
    }
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    return String(rest)
  }
}
