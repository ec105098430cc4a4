/// Writes one JSON object without spaces, its fields in the order they are put; missing values are left out.
struct JSONLine {
  private(set) var text = "{"

  /// The finished line.
  var line: String { text + "}" }

  mutating func put(_ key: String, _ value: Int64?) {
    guard let value else { return }
    begin(key)
    text += String(value)
  }

  mutating func put(_ key: String, _ value: String?) {
    guard let value else { return }
    begin(key)
    append(value)
  }

  /// An object of texts, by key; left out where it is empty.
  mutating func put(_ key: String, _ values: [(key: String, value: String)]) {
    guard !values.isEmpty else { return }
    begin(key)
    var inner = JSONLine()
    for entry in values { inner.put(entry.key, entry.value) }
    text += inner.line
  }

  private mutating func begin(_ key: String) {
    if text.utf8.count > 1 { text += "," }
    append(key)
    text += ":"
  }

  private mutating func append(_ value: String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.value < 0x20 || scalar == "\u{7f}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
