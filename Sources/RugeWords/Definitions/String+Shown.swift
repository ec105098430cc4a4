import RugeCore

extension String {
  /// The text as one line of a terminal, doing nothing to it: what cannot be seen, or would turn or hide text, appears
  /// as what it is.
  ///
  /// A line break is shown too (`^J`), unlike with `displaySafe`: there is none in what is shown here.
  package var shownSafely: String {
    guard utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }) else { return self }
    return unicodeScalars.map { $0.isInvisible && $0.value > 0x7F ? "<\($0.codePoint)>" : $0.displaySafe }.joined()
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
