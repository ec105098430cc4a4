extension String {
  /// The text as it can be shown on a terminal without doing anything to it: control characters and the marks that
  /// turn or hide text appear as what they are.
  package var shownSafely: String {
    guard unicodeScalars.contains(where: \.isHarmful) else { return self }
    var shown = ""
    for scalar in unicodeScalars {
      if !scalar.isHarmful {
        shown.unicodeScalars.append(scalar)
      } else if scalar.value < 0x20, let caret = Unicode.Scalar(scalar.value + 0x40) {
        shown += "^\(caret)"
      } else if scalar.value == 0x7F {
        shown += "^?"
      } else {
        shown += "<U+\(String(scalar.value, radix: 16, uppercase: true))>"
      }
    }
    return shown
  }

  /// The text with each tab as spaces up to the next multiple of eight columns.
  func expandingTabs(from column: Int = 0) -> String {
    guard utf8.contains(0x09) else { return self }
    var expanded = ""
    var width = column
    for character in self {
      if character == "\t" {
        let step = 8 - width % 8
        expanded += String(repeating: " ", count: step)
        width += step
      } else {
        expanded.append(character)
        width += character.displayWidth
      }
    }
    return expanded
  }

  /// The text without spaces at its end.
  var trimmingEnd: String {
    guard let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[...last])
  }
}

extension Unicode.Scalar {
  fileprivate var isHarmful: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F, 0x61C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
