import Foundation

/// A settings file that people edit: one line of it is changed, the rest stays as it was written.
struct SettingsText {
  private(set) var text: String

  init(_ text: String) {
    self.text = text
  }

  /// Sets a key on the outermost level to a value, in its line or in a new one at the end.
  mutating func set(_ key: String, to value: String) {
    let line = "\(key): \(Self.quoted(value))"
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    if let place = lines.firstIndex(where: { Self.isLine($0, of: key) }) {
      // What stands after the value is the author's own remark.
      lines[place] = line + Self.remark(in: lines[place])
    } else {
      lines.append(line)
    }
    text = lines.joined(separator: "\n") + "\n"
  }

  private static func isLine(_ line: String, of key: String) -> Bool {
    guard line.hasPrefix(key) else { return false }
    return line.dropFirst(key.count).drop { $0 == " " }.first == ":"
  }

  private static func remark(in line: String) -> String {
    guard let mark = line.range(of: " #") else { return "" }
    let before = line[..<mark.lowerBound]
    // A sign within quotation marks begins no remark.
    guard before.count(where: { $0 == "\"" }).isMultiple(of: 2), before.count(where: { $0 == "'" }).isMultiple(of: 2)
    else { return "" }
    return String(line[mark.lowerBound...])
  }

  private static func quoted(_ value: String) -> String {
    let isPlain = value.first?.isLetter == true && value.allSatisfy { $0.isLetter || "/_-".contains($0) }
    let isWord = ["yes", "no", "true", "false", "null", "on", "off", "y", "n"].contains(value.lowercased())
    if isPlain, !isWord { return value }
    return "\"" + value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
