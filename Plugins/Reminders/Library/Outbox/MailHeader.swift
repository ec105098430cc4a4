import Foundation
import RugePluginKit

/// Values of mail headers: one line each, whatever they are made of.
enum MailHeader {
  /// Free text, as a subject is.
  static func text(_ value: String) -> String {
    let line = PlainText.line(value)
    return isPlain(line) ? line : encodedWords(line)
  }

  /// A name before an address.
  static func phrase(_ value: String) -> String {
    let line = PlainText.line(value)
    guard isPlain(line) else { return encodedWords(line) }
    return "\"\(line.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
  }

  /// A word of letters, digits and hyphens; the rest is left out.
  static func token(_ value: String) -> String {
    String(
      value.unicodeScalars.filter {
        ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0) || $0 == "-"
      })
  }

  /// Whether text may stand as it is: short printable ASCII that does not look encoded.
  private static func isPlain(_ line: String) -> Bool {
    line.utf8.count <= 60 && line.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !line.contains("=?")
  }

  /// RFC 2047: short enough for a line of 76 with its heading, none of which breaks a scalar in two, folded onto lines of their own.
  private static func encodedWords(_ line: String) -> String {
    var words: [[UInt8]] = [[]]
    for scalar in line.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      if words[words.count - 1].count + bytes.count > 39 { words.append([]) }
      words[words.count - 1] += bytes
    }
    return words.map { "=?UTF-8?B?\(Data($0).base64EncodedString())?=" }.joined(separator: "\r\n ")
  }
}
