import RugeCore

/// Escaping for text and quoted attributes of HTML.
///
/// It goes by scalars: a quotation mark with a combining accent is one character that is not a quotation mark, and would
/// end an attribute all the same. Characters that turn the direction of the text after them are left out, so that no
/// name can make the words beside it read otherwise.
enum EscapedHTML {
  static func text(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
      case "\n", "\t": escaped.append(scalar)
      case "\u{2028}", "\u{2029}": escaped.append(" ")
      default: if !scalar.isControl, !scalar.isDirectionOverride { escaped.append(scalar) }
      }
    }
    return String(escaped)
  }
}
