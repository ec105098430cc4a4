import RugeCore

/// A text in which what libyaml cannot read is blanked out, so that everything else can be looked at.
///
/// A blank takes the place of each character, so that whatever is found stands where it stands in the file. Besides the
/// line that is at fault, all goes that may hang on it: up to the next item of the same list, or the next key that
/// begins a line.
struct ReadableText {
  private struct Line {
    let range: Range<Int>
    /// The blanks that it begins with.
    var indent: Int
    var start: Int { range.lowerBound + indent }
  }

  /// The most that is parsed of one text, again and again, in bytes.
  private static let mostWork = 8 << 20

  private let name: String
  private var scalars: [Unicode.Scalar]
  private var lines: [Line]
  private var attemptsLeft: Int
  /// What is blanked out, each part from the end of the text before it.
  private(set) var gaps: [SourceRange] = []
  /// Where the first text begins that is left out only because of a line before it.
  private(set) var firstUnread: Int?
  private(set) var source: SourceText

  init(_ source: SourceText) {
    name = source.name
    self.source = source
    scalars = []
    lines = []
    attemptsLeft = 0
  }

  /// Blanks out the line that a failure is to be shown at, and what hangs on it.
  mutating func leaveOut(_ failure: SyntaxFailure.Explanation) {
    if scalars.isEmpty { self = ReadableText(linesOf: source) }
    guard let first = faultyLine(of: failure) else { return blankAll() }
    attemptsLeft -= 1
    let isTab = if case .syntax(.tab) = failure.problem { true } else { false }
    let next = attemptsLeft > 0 ? lineToGoOn(after: first, orAtTab: isTab) : lines.count
    let hanging = (first + 1..<next).first { !isBlank($0) && scalars[lines[$0].start] != "#" }
    if let hanging { firstUnread = min(firstUnread ?? .max, lines[hanging].start) }
    let start = endOfText(before: first)
    for line in first..<next {
      blank(lines[line].range)
      lines[line].indent = lines[line].range.count
    }
    gaps.append(SourceRange(start..<(next < lines.count ? lines[next].range.lowerBound : scalars.count)))
    source = SourceText(name: name, text: String(String.UnicodeScalarView(scalars)))
  }

  private init(linesOf source: SourceText) {
    name = source.name
    self.source = source
    let scalars = Array(String(decoding: source.bytes, as: UTF8.self).unicodeScalars)
    self.scalars = scalars
    lines = scalars.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r" }.map { line in
      Line(range: line.startIndex..<line.endIndex, indent: line.prefix { $0 == " " }.count)
    }
    attemptsLeft = min(50, 2 + Self.mostWork / (source.bytes.count + 1))
  }

  /// The number of the line at fault, or of the last one above it that holds anything.
  private func faultyLine(of failure: SyntaxFailure.Explanation) -> Int? {
    let offset = min(failure.offset, failure.related ?? .max)
    let place = lines.lastIndex { $0.range.lowerBound <= offset } ?? 0
    return lines.indices.prefix(place + 1).last { !isBlank($0) } ?? lines.indices.first { !isBlank($0) }
  }

  private func isBlank(_ line: Int) -> Bool { lines[line].start == lines[line].range.upperBound }

  /// The line after a faulty one that no longer hangs on it.
  private func lineToGoOn(after faulty: Int, orAtTab: Bool) -> Int {
    var columns = columnsOfLists(around: faulty)
    for line in lines.indices.dropFirst(faulty + 1) where !isBlank(line) {
      let first = scalars[lines[line].start]
      if first == "#" { continue }
      if first == "\t" {
        if orAtTab { return line }
        continue
      }
      let indent = lines[line].indent
      if indent == 0, first.properties.isAlphabetic || first == "[" || first == "{" { return line }
      if isItem(line), columns.contains(indent) { return line }
      columns.removeAll { $0 >= indent }
    }
    return lines.count
  }

  /// The columns at which the lists have their dashes that a line stands in.
  private func columnsOfLists(around line: Int) -> [Int] {
    var columns: [Int] = []
    // Nobody can tell how deep a tab is meant to be.
    var depth = scalars[lines[line].start] == "\t" ? Int.max : lines[line].indent + 1
    for above in lines.indices.prefix(line + 1).reversed() where !isBlank(above) && lines[above].indent < depth {
      if above == line, depth == .max { continue }
      depth = lines[above].indent
      if isItem(above) { columns.append(depth) }
      if depth == 0 { break }
    }
    return columns
  }

  private func isItem(_ line: Int) -> Bool {
    let text = scalars[lines[line].start..<lines[line].range.upperBound]
    return text.first == "-" && (text.count == 1 || text.dropFirst().first == " ")
  }

  /// Where the last text above a line ends, remarks not counted.
  private func endOfText(before line: Int) -> Int {
    for above in lines.indices.prefix(line).reversed() where !isBlank(above) && scalars[lines[above].start] != "#" {
      var text = scalars[lines[above].start..<lines[above].range.upperBound]
      if let remark = text.indices.dropFirst().first(where: { text[$0] == "#" && text[$0 - 1] == " " }) {
        text = text[..<remark]
      }
      return (text.lastIndex { $0 != " " } ?? text.startIndex) + 1
    }
    return 0
  }

  private mutating func blank(_ range: Range<Int>) {
    for index in range { scalars[index] = " " }
  }

  private mutating func blankAll() {
    blank(scalars.indices)
    gaps = [SourceRange(0..<scalars.count)]
    source = SourceText(name: name, text: String(String.UnicodeScalarView(scalars)))
  }
}
