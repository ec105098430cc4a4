import RugeWords

extension String {
  /// The text in lines of at most so many columns, broken between words; a longer word is divided.
  func wrapped(to columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ") {
      var rest = word[...]
      if !line.isEmpty, line.displayWidth + 1 + rest.displayWidth <= columns {
        line += " " + rest
        continue
      }
      if !line.isEmpty { lines.append(line) }
      while rest.displayWidth > columns {
        let part = rest.prefix(columns: columns)
        lines.append(String(part))
        rest = rest[part.endIndex...]
      }
      line = String(rest)
    }
    return line.isEmpty ? lines : lines + [line]
  }
}

extension String {
  /// The text as an item of a list: its first line after a mark, the others under it.
  ///
  /// - Parameters:
  ///   - mark: What stands before it, such as `  - `.
  ///   - width: The columns of the terminal; `nil` wraps nothing, for a pipe.
  /// - Returns: The lines.
  func listed(after mark: String, width: Int?) -> [String] {
    guard let width else { return [mark + self] }
    let lines = wrapped(to: max(width - mark.count, 20))
    let hang = String(repeating: " ", count: mark.count)
    return lines.enumerated().map { ($0 == 0 ? mark : hang) + $1 }
  }
}

extension Substring {
  /// As much of the beginning as fits so many columns, one character at least.
  fileprivate func prefix(columns: Int) -> Substring {
    var width = 0
    var end = startIndex
    while end < endIndex {
      width += self[end].displayWidth
      guard width <= columns || end == startIndex else { break }
      end = index(after: end)
    }
    return self[..<end]
  }
}
