import RugeCore

/// Decides where the values of each column go.
struct ColumnPlanner {
  let survey: ColumnSurvey
  let kind: ImportKind
  let options: ImportOptions
  let separator: CellSeparator
  let file: String

  private var headings: [Heading] { survey.headings }

  /// The columns, and what was taken for granted about them.
  func plan() throws(ImportProblem) -> (columns: [ColumnMapping], dayOrder: DayOrder, assumptions: [TableAssumption]) {
    try checkHeadings()
    switch kind {
    case .organisation: return try planOrganisations()
    case .session: return try planSessions()
    }
  }

  private func checkHeadings() throws(ImportProblem) {
    var columns: [String: Int] = [:]
    for (index, heading) in headings.enumerated() {
      guard !heading.text.isEmpty else {
        if survey.filled[index] { throw problem(.headingMissing, column: index) }
        continue
      }
      if let earlier = columns.updateValue(index, forKey: heading.identity) {
        throw problem(.headingRepeated(column: earlier + 1), column: index)
      }
    }
  }

  private func problem(_ fault: ImportFault, column index: Int? = nil) -> ImportProblem {
    ImportProblem(
      fault, file: file, line: survey.line, column: index.map { $0 + 1 }, heading: index.map { headings[$0].text })
  }

  /// The column that has the first of these headings that any column has.
  private func column(_ keys: [String]) -> Int? {
    keys.lazy.compactMap { key in headings.firstIndex { $0.key == key } }.first
  }

  private func required(_ column: Int?, _ place: ColumnPlace) throws(ImportProblem) -> Int {
    guard let column else {
      throw problem(.columnMissing(place, found: headings.map(\.text).filter { !$0.isEmpty }))
    }
    return column
  }

  private func mappings(_ place: (Int) -> ColumnPlace) -> [ColumnMapping] {
    headings.indices.map { ColumnMapping(number: $0 + 1, heading: headings[$0].text, place: place($0)) }
  }
}

extension ColumnPlanner {
  private typealias Plan = (columns: [ColumnMapping], dayOrder: DayOrder, assumptions: [TableAssumption])

  private func planOrganisations() throws(ImportProblem) -> Plan {
    var places: [Int: ColumnPlace] = [:]
    places[try required(column(HeadingWords.organisation), .name)] = .name
    if let note = column(HeadingWords.note) { places[note] = .note }
    let figures = headings.indices.filter {
      places[$0] == nil && survey.numbers[$0].isNumeric && !HeadingWords.codes.contains(headings[$0].key)
    }
    let marks = decimalMarks(of: figures)
    var ids: Set<ElementID> = []
    for (index, mark) in marks.chosen.sorted(by: { $0.key < $1.key }) {
      let id = headings[index].id ?? ElementID("column-\(index + 1)")
      // Headings that differ in a sign only would share an id.
      let unique = ids.insert(id).inserted ? id : ElementID("\(id)-\(index + 1)")
      ids.insert(unique)
      places[index] = .figure(unique, mark)
    }
    return (mappings { places[$0] ?? (headings[$0].text.isEmpty ? .unused : .field) }, .dayFirst, marks.assumptions)
  }

  /// The sign before decimals in each of these columns; a column that does not fit the stated sign has none.
  private func decimalMarks(of figures: [Int]) -> (chosen: [Int: DecimalMark], assumptions: [TableAssumption]) {
    let shown = Set(figures.compactMap { survey.numbers[$0].shownMark })
    // What the other columns show, where they agree; else what goes with the separator.
    let usual = shown.count == 1 ? shown.first : nil
    var chosen: [Int: DecimalMark] = [:]
    var assumed: [String] = []
    for index in figures {
      let numbers = survey.numbers[index]
      if let stated = options.decimalMark {
        if stated == .comma ? numbers.fitsComma : numbers.fitsPoint { chosen[index] = stated }
      } else {
        chosen[index] = numbers.shownMark ?? usual ?? separator.customaryDecimalMark
        if numbers.isAmbiguous, numbers.shownMark == nil, usual == nil { assumed.append(headings[index].text) }
      }
    }
    return (chosen, assumed.isEmpty ? [] : [.decimalMark(separator.customaryDecimalMark, headings: assumed)])
  }

  private func planSessions() throws(ImportProblem) -> Plan {
    let organisation = try required(column(HeadingWords.organisation), .organisation)
    let day = try required(column(HeadingWords.day), .day)
    let unitless = headings.firstIndex { HeadingWords.durations.contains($0.words.first ?? "") }
    let counted = headings.firstIndex { $0.words.count == 1 && HeadingWords.units[$0.words[0]] != nil }
    let duration = try required(unitless ?? counted, .duration(nil))
    let unit = headings[duration].words.lazy.compactMap { HeadingWords.units[$0] }.first

    var places: [Int: ColumnPlace] = [organisation: .organisation, day: .day, duration: .duration(unit)]
    let others: [(keys: [String], place: ColumnPlace)] = [
      (HeadingWords.sessionKind, .sessionKind), (HeadingWords.adviser, .adviser), (HeadingWords.sessionNote, .note),
    ]
    for (keys, place) in others {
      if let index = column(keys), places[index] == nil { places[index] = place }
    }
    let (order, isAssumed) = survey.days[day].decision
    let assumptions: [TableAssumption] =
      options.dayOrder == nil && isAssumed ? [.dayOrder(order, heading: headings[day].text)] : []
    return (mappings { places[$0] ?? .unused }, options.dayOrder ?? order, assumptions)
  }
}
