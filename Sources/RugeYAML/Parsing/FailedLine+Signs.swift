import RugeCore

/// Signs that mean something else to YAML than to whoever wrote them.
extension FailedLine {
  /// A bullet in the place of a hyphen: `* a`.
  var bullet: SyntaxFailure.Explanation? {
    guard let star = line.first, star == "*", line.dropFirst().first == " " else { return nil }
    let item = String(String.UnicodeScalarView(line.dropFirst().drop { $0 == " " }))
    return SyntaxFailure.Explanation(
      problem: .syntax(.otherBullet("*")), offset: line.startIndex,
      suggestion: item.utf8.count <= 120 ? "- \(item)" : nil,
      repair: [SyntaxFailure.Repair(line.startIndex..<line.startIndex + 1, "-")])
  }

  /// A remark that takes the closing bracket of a line along: `{title: B #1}`.
  var remarkInBrackets: SyntaxFailure.Explanation? {
    var quote: Unicode.Scalar?
    for index in line.indices {
      let scalar = line[index]
      if scalar == quote {
        quote = nil
      } else if quote == nil, scalar == "'" || scalar == "\"",
        index == line.startIndex || " [{,".unicodeScalars.contains(line[index - 1])
      {
        quote = scalar
      } else if quote == nil, scalar == "#", index > line.startIndex, line[index - 1] == " " {
        guard line[index...].contains(where: { $0 == "}" || $0 == "]" }) else { return nil }
        return SyntaxFailure.Explanation(problem: .syntax(.remarkInBrackets), offset: index)
      }
    }
    return nil
  }

  /// Something that follows a text in quotes, such as one that an apostrophe ended: `'Children's club'`.
  var textAfterQuote: SyntaxFailure.Explanation? {
    guard offset > line.startIndex, offset < line.endIndex else { return nil }
    let before = line[..<offset].last { $0 != " " }
    guard before == "'" || before == "\"", !",]}:#".unicodeScalars.contains(line[offset]) else { return nil }
    return SyntaxFailure.Explanation(
      problem: .syntax(.textAfterQuote), offset: offset, suggestion: inOtherQuotes(from: offset))
  }

  /// The text with an apostrophe that stands around a place, in quotes that an apostrophe does not end.
  private func inOtherQuotes(from place: Int) -> String? {
    let ends = line[place...].indices.filter { index in
      line[index] == "'" && (line[(index + 1)...].first { $0 != " " }.map { ",]}".unicodeScalars.contains($0) } ?? true)
    }
    let start = line[..<place].indices.last { index in
      line[index] == "'" && index > line.startIndex && " [{,".unicodeScalars.contains(line[index - 1])
    }
    guard let start, let end = ends.first, end > start else { return nil }
    let text = String(String.UnicodeScalarView(line[(start + 1)..<end]))
    return text.contains("\"") || text.contains("\\") || text.utf8.count > 120 ? nil : "\"\(text)\""
  }

  /// A line for programs that read YAML, in the midst of a text: `%YAML 1.1`.
  var directiveAbove: SyntaxFailure.Explanation? {
    guard lineAbove.first == "%" else { return nil }
    return SyntaxFailure.Explanation(problem: .syntax(.directive), offset: lineAbove.startIndex)
  }
}
