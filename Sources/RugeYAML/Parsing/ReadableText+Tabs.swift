/// How deep a line is meant to stand that begins with tabs.
extension ReadableText {
  /// The widths that editors give to a tab, the commonest first.
  private static let widths = [4, 8, 2]

  /// The white space that a line begins with.
  func leadingBlanks(of line: Int) -> ArraySlice<Unicode.Scalar> {
    scalars[lines[line].range].prefix { $0 == " " || $0 == "\t" }
  }

  /// The column that is meant, where the lines above leave no doubt about it.
  func columnOfTabs(in line: Int) -> Int? {
    let blanks = leadingBlanks(of: line)
    let tabs = blanks.count { $0 == "\t" }
    guard tabs > 0, blanks.endIndex < lines[line].range.upperBound,
      let above = lines.indices.prefix(line).last(where: isText), let column = columns(of: above).last
    else { return nil }
    let isItem = scalars[blanks.endIndex] == "-"
    if lines[above].tabs > 0 {
      if tabs > lines[above].tabs { return opens(above) ? column + 2 : nil }
      let sibling = lines.indices.prefix(line).last { isText($0) && lines[$0].tabs == tabs }
      return sibling.flatMap { columns(of: $0, isItem: isItem) }
    }
    if opens(above) { return column + 2 }
    let open = openColumns(above: line, isItem: isItem)
    return Self.widths.map { width(of: blanks, tab: $0) }.first(where: open.contains)
  }

  private func isText(_ line: Int) -> Bool { !isBlank(line) && scalars[lines[line].start] != "#" }

  private func width(of blanks: ArraySlice<Unicode.Scalar>, tab: Int) -> Int {
    blanks.reduce(0) { $1 == "\t" ? ($0 / tab + 1) * tab : $0 + 1 }
  }

  /// Whether the value of a line stands on those below it.
  private func opens(_ line: Int) -> Bool {
    var text = scalars[lines[line].start..<lines[line].range.upperBound]
    if let remark = text.indices.dropFirst().first(where: { text[$0] == "#" && text[$0 - 1] == " " }) {
      text = text[..<remark]
    }
    return text.last { $0 != " " } == ":"
  }

  /// The columns at which a line has its dashes, and then its key.
  private func columns(of line: Int) -> [Int] {
    var columns = [lines[line].indent]
    var rest = scalars[lines[line].start..<lines[line].range.upperBound]
    while rest.first == "-", rest.dropFirst().first == " " {
      rest = rest.dropFirst().drop { $0 == " " }
      columns.append(rest.startIndex - lines[line].range.lowerBound)
    }
    return columns
  }

  /// The column of a line's key, or of its first dash.
  private func columns(of line: Int, isItem: Bool) -> Int? {
    isItem == self.isItem(line) ? lines[line].indent : isItem ? nil : columns(of: line).last
  }

  /// The columns at which another key, or another item, may stand below the lines above.
  private func openColumns(above line: Int, isItem: Bool) -> Set<Int> {
    var open: Set<Int> = []
    var depth = Int.max
    for above in lines.indices.prefix(line).reversed() where isText(above) && lines[above].indent < depth {
      let columns = columns(of: above)
      if isItem { open.formUnion(columns.dropLast()) } else if let key = columns.last { open.insert(key) }
      depth = lines[above].indent
      if depth == 0 { break }
    }
    return open
  }
}
