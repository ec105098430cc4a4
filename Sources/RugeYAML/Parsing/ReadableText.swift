import RugeCore

/// A text in which what libyaml cannot read is put right where it can only be meant in one way, and else blanked out, so
/// that everything else can be looked at.
///
/// A blank takes the place of each character. Besides the line that is at fault, all goes that may hang on it: up to the
/// next item of the same list, or the next key that begins a line. Where each character stands in the file is kept.
struct ReadableText {
  struct Line {
    var range: Range<Int>
    /// The blanks that it begins with.
    var indent: Int
    /// The tabs that it began with before it was put right.
    var tabs = 0
    var repairs = 0
    var start: Int { range.lowerBound + indent }
  }

  /// The most that is parsed of one text, again and again, in bytes.
  private static let mostWork = 8 << 20

  private let name: String
  private(set) var scalars: [Unicode.Scalar]
  private(set) var lines: [Line]
  private var attemptsLeft: Int
  /// Where each character stands in the file, and where that ends; empty as long as nothing has been put right.
  private(set) var origins: [Int] = []
  /// Why the file cannot be read as it stands, by places in the file.
  private(set) var failures: [SyntaxFailure.Explanation] = []
  /// What is blanked out, each part from the end of the text before it, by places in the file.
  private(set) var gaps: [SourceRange] = []
  /// Values that are read as one text although they were not written as one, by places in the file.
  private(set) var guesses: [SourceRange] = []
  /// What stood where it was blanked out.
  private(set) var unread = ""
  /// Where in the file the first text begins that is left out only because of a line before it.
  private(set) var firstUnread: Int?
  private(set) var source: SourceText

  init(_ source: SourceText) {
    name = source.name
    self.source = source
    scalars = []
    lines = []
    attemptsLeft = 0
  }

  /// Puts right the line that a failure is to be shown at, or blanks it out with what hangs on it.
  mutating func takeOut(_ failure: SyntaxFailure.Explanation) {
    if scalars.isEmpty { self = ReadableText(linesOf: source) }
    failures.append(failure.moved(origin))
    attemptsLeft -= 1
    if attemptsLeft > 0, repair(failure) {
      source = SourceText(name: name, text: String(String.UnicodeScalarView(scalars)))
    } else {
      leaveOut(failure)
    }
  }

  /// Puts a line right, unless that was tried before.
  private mutating func repair(_ failure: SyntaxFailure.Explanation) -> Bool {
    let isTab = if case .syntax(.tab) = failure.problem { true } else { false }
    let place = failure.repair.first?.range.lowerBound ?? failure.offset
    guard let line = lines.lastIndex(where: { $0.range.lowerBound <= place }), lines[line].repairs < 2 else {
      return false
    }
    let repairs = isTab ? columnOfTabs(in: line).map { [indent(of: line, $0)] } ?? [] : failure.repair
    guard !repairs.isEmpty else { return false }
    lines[line].repairs += 1
    if let first = failure.repair.first, let last = failure.repair.last, first.range != last.range {
      guesses.append(SourceRange(origin(of: first.range.lowerBound)..<origin(of: last.range.upperBound)))
    }
    if isTab { lines[line].tabs = leadingBlanks(of: line).count { $0 == "\t" } }
    for repair in repairs.reversed() { replace(repair.range, on: line, with: Array(repair.text.unicodeScalars)) }
    lines[line].indent = scalars[lines[line].range].prefix { $0 == " " }.count
    return true
  }

  /// The blanks that a line should begin with, in the place of those that it does.
  private func indent(of line: Int, _ column: Int) -> SyntaxFailure.Repair {
    let start = lines[line].range.lowerBound
    return SyntaxFailure.Repair(
      start..<start + leadingBlanks(of: line).count, String(repeating: " ", count: column))
  }

  /// Puts other characters into the place of some on a line.
  private mutating func replace(_ range: Range<Int>, on line: Int, with text: [Unicode.Scalar]) {
    if origins.isEmpty { origins = Array(0...scalars.count) }
    let (origin, next) = (origins[range.lowerBound], origins[range.upperBound])
    scalars.replaceSubrange(range, with: text)
    origins.replaceSubrange(range, with: text.indices.map { min(origin + $0, next) })
    let shift = text.count - range.count
    lines[line].range = lines[line].range.lowerBound..<lines[line].range.upperBound + shift
    for below in lines.indices.dropFirst(line + 1) {
      lines[below].range = lines[below].range.lowerBound + shift..<lines[below].range.upperBound + shift
    }
  }

  /// Where a character stands in the file.
  private func origin(of place: Int) -> Int { origins.isEmpty ? place : origins[min(place, origins.count - 1)] }

  /// Blanks out the line that a failure is to be shown at, and what hangs on it.
  private mutating func leaveOut(_ failure: SyntaxFailure.Explanation) {
    guard let first = faultyLine(of: failure) else { return blankAll() }
    let isTab = if case .syntax(.tab) = failure.problem { true } else { false }
    let next = attemptsLeft > 0 ? lineToGoOn(after: first, orAtTab: isTab) : lines.count
    let hanging = (first + 1..<next).first { !isBlank($0) && scalars[lines[$0].start] != "#" }
    if let hanging { firstUnread = min(firstUnread ?? .max, origin(of: lines[hanging].start)) }
    let start = endOfText(before: first)
    for line in first..<next {
      unread += String(String.UnicodeScalarView(scalars[lines[line].range])) + "\n"
      blank(lines[line].range)
      lines[line].indent = lines[line].range.count
    }
    let end = next < lines.count ? lines[next].range.lowerBound : scalars.count
    gaps.append(SourceRange(origin(of: start)..<origin(of: end)))
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

  func isBlank(_ line: Int) -> Bool { lines[line].start == lines[line].range.upperBound }

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

  func isItem(_ line: Int) -> Bool {
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
    unread += String(String.UnicodeScalarView(scalars))
    blank(scalars.indices)
    gaps = [SourceRange(0..<origin(of: scalars.count))]
    source = SourceText(name: name, text: String(String.UnicodeScalarView(scalars)))
  }
}
