import RugeCore

/// The line at which libyaml could not go on, and the one above it, which is often to blame.
struct FailedLine {
  typealias Scalars = ArraySlice<Unicode.Scalar>

  private let scalars: [Unicode.Scalar]
  let offset: Int
  /// The line's text, without its indent and its break; indices count from the beginning of the file.
  let line: Scalars
  let lineAbove: Scalars

  init(_ source: SourceText, around offset: Int) {
    let scalars = Array(String(decoding: source.bytes, as: UTF8.self).unicodeScalars)
    let offset = min(offset, scalars.count)
    let start = scalars[..<offset].lastIndex(where: Self.isBreak).map { $0 + 1 } ?? 0
    let end = scalars[offset...].firstIndex(where: Self.isBreak) ?? scalars.count
    let endAbove = scalars[..<start].lastIndex { !Self.isBreak($0) }.map { $0 + 1 } ?? 0
    let startAbove = scalars[..<endAbove].lastIndex(where: Self.isBreak).map { $0 + 1 } ?? 0
    self.scalars = scalars
    self.offset = offset
    line = scalars[start..<end].drop { $0 == " " }
    lineAbove = scalars[startAbove..<endAbove].drop { $0 == " " }
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" }

  /// A space that is missing, or is none, where the line begins.
  var slip: SyntaxFailure.Explanation? {
    if line.first == ":" { return SyntaxFailure.Explanation(problem: .syntax(.emptyKey), offset: line.startIndex) }
    return Self.slip(in: line)
  }

  /// The same in the line above, which was then read as a mere text that goes on below.
  var slipAbove: SyntaxFailure.Explanation? {
    Self.slip(in: lineAbove).flatMap { $0.suggestion?.contains(": ") == true ? $0 : nil }
  }

  /// What the line lacks where it begins with a bracket that it does not close.
  var opensWithoutEnd: DefinitionProblem.SyntaxMistake? {
    switch line.first {
    case "[": line.contains("]") ? nil : .unclosedList
    case "{": line.contains("}") ? nil : .unclosedMapping
    default: nil
    }
  }

  private static func slip(in line: Scalars) -> SyntaxFailure.Explanation? {
    let body = line.starts(with: "- ".unicodeScalars) ? line.dropFirst(2).drop { $0 == " " } : line
    guard let slip = LineSlip(String(String.UnicodeScalarView(body))) else { return nil }
    let isSpaced = isNoBreakSpaceAfterColon(in: body)
    return SyntaxFailure.Explanation(
      problem: isSpaced ? .noBreakSpace : .syntax(slip.mistake), offset: body.startIndex,
      suggestion: slip.correction, repair: repair(of: body, isSpaced: isSpaced))
  }

  /// Puts a space after the dash or the colon that a line begins with, or in the place of one that only looks like it.
  private static func repair(of line: Scalars, isSpaced: Bool) -> [SyntaxFailure.Repair] {
    let mark = line.first == "-" ? line.startIndex : line.firstIndex(of: ":")
    return mark.map { [SyntaxFailure.Repair($0 + 1..<(isSpaced ? $0 + 2 : $0 + 1), " ")] } ?? []
  }

  /// Whether a space that is none stands after the first colon.
  private static func isNoBreakSpaceAfterColon(in line: Scalars) -> Bool {
    guard let colon = line.firstIndex(of: ":"), let next = line[(colon + 1)...].first else { return false }
    return Character(next).isNoBreakSpace
  }

  /// The mistake with the line as it would be with its value in quotes, where that is what it lacks.
  func quoting(_ mistake: DefinitionProblem.SyntaxMistake) -> SyntaxFailure.Explanation {
    let text = String(String.UnicodeScalarView(line))
    let isAfterQuote = scalars[..<offset].last { $0 != " " }.map { $0 == "\"" || $0 == "'" } ?? false
    if mistake == .wrongIndent, isAfterQuote, offset > line.startIndex {
      return SyntaxFailure.Explanation(problem: .syntax(.textAfterQuote), offset: offset)
    }
    let suggestion = mistake == .colonInText ? Self.quoted(text) : nil
    let value = line.indices.first { line[$0] == ":" && line[($0 + 1)...].first == " " }.map { line[($0 + 2)...] }
    return SyntaxFailure.Explanation(
      problem: .syntax(mistake), offset: offset, suggestion: suggestion,
      repair: suggestion == nil ? [] : value.map(Self.quotes) ?? [])
  }

  /// The mistake with everything that follows in quotes, unless more than one value stands on the line.
  func quotingRest(_ mistake: DefinitionProblem.SyntaxMistake) -> SyntaxFailure.Explanation {
    let rest = String(String.UnicodeScalarView(line[max(offset, line.startIndex)...]))
    let isAlone = !line[..<max(offset, line.startIndex)].contains { $0 == "{" || $0 == "[" } && rest.utf8.count <= 120
    let suggestion = isAlone && !rest.contains(" #") ? Self.inQuotes(rest) : nil
    return SyntaxFailure.Explanation(
      problem: .syntax(mistake), offset: offset, suggestion: suggestion,
      repair: suggestion == nil ? [] : Self.quotes(around: line[max(offset, line.startIndex)...]))
  }

  /// Puts a text in quotes.
  private static func quotes(around text: Scalars) -> [SyntaxFailure.Repair] {
    let quoted = inQuotes(String(String.UnicodeScalarView(text)))
    let quote = String(quoted.prefix(1))
    let inner = quote == "'" ? text.indices.filter { text[$0] == "'" } : []
    return [SyntaxFailure.Repair(before: text.startIndex, quote)]
      + inner.map { SyntaxFailure.Repair(before: $0, quote) } + [SyntaxFailure.Repair(before: text.endIndex, quote)]
  }

  private static func inQuotes(_ text: String) -> String {
    let needsSingle = text.contains("\"") || text.contains("\\")
    return needsSingle ? "'\(text.replacing("'", with: "''"))'" : "\"\(text)\""
  }

  /// `title: Kursus: for alle` with quotes around everything after the first colon.
  private static func quoted(_ line: String) -> String? {
    let parts = line.split(separator: ": ", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, line.utf8.count <= 120, let first = parts[1].first, !"\"'{[|>".contains(first),
      parts[1].contains(": ") || parts[1].hasSuffix(":"), !parts[0].contains("{"), !parts[1].contains(" #")
    else { return nil }
    return "\(parts[0]): \(inQuotes(String(parts[1])))"
  }
}
