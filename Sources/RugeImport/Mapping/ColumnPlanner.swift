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

  /// The columns with the places that are decided; a column that has none goes where the rest does, unless it is empty.
  private func mappings(
    _ places: [Int: ColumnPlace], rest: ColumnPlace, cells: [Int: FigureCells] = [:]
  ) -> [ColumnMapping] {
    headings.indices.map { index in
      let place = places[index] ?? (survey.filled[index] ? rest : .empty)
      return ColumnMapping(number: index + 1, heading: headings[index].text, place: place, cells: cells[index])
    }
  }
}

extension ColumnPlanner {
  private typealias Plan = (columns: [ColumnMapping], dayOrder: DayOrder, assumptions: [TableAssumption])

  private func planOrganisations() throws(ImportProblem) -> Plan {
    if let day = column(HeadingWords.day), let duration = durationColumn, survey.filled[day], survey.filled[duration] {
      throw problem(.looksLikeSessions(day: headings[day].text, duration: headings[duration].text))
    }
    var places: [Int: ColumnPlace] = [:]
    places[try required(column(HeadingWords.organisation), .name)] = .name
    if let note = column(HeadingWords.note), survey.filled[note] { places[note] = .note }
    let figures = headings.indices.filter {
      places[$0] == nil && survey.numbers[$0].isNumeric && !HeadingWords.codes.contains(headings[$0].key)
    }
    let chooser = NotationChooser(
      figures.map { survey.numbers[$0] }, separator: separator, stated: options.decimalMark)
    var ids: Set<ElementID> = []
    var cells: [Int: FigureCells] = [:]
    var assumptions: [TableAssumption] = []
    for index in figures {
      let numbers = survey.numbers[index]
      let notation = chooser.notation(numbers)
      let held = numbers.cells(notation, rows: survey.regularRowCount)
      // Where no cell fits the sign that was stated, the column holds something else.
      if options.decimalMark != nil, held.numbers == 0 { continue }
      places[index] = .figure(figureID(index, &ids), notation)
      cells[index] = held
      if let example = numbers.assumedWhole(notation) {
        assumptions.append(.thousands(example, heading: headings[index].text))
      }
    }
    return (mappings(places, rest: .field, cells: cells), .dayFirst, assumptions)
  }

  /// An id that no other figure has: headings that differ in a sign only would share one.
  private func figureID(_ index: Int, _ ids: inout Set<ElementID>) -> ElementID {
    let id = headings[index].id ?? ElementID("column-\(index + 1)")
    let unique = ids.insert(id).inserted ? id : ElementID("\(id)-\(index + 1)")
    ids.insert(unique)
    return unique
  }

  private var durationColumn: Int? {
    headings.firstIndex { HeadingWords.durations.contains($0.words.first ?? "") }
      ?? headings.firstIndex { $0.words.count == 1 && HeadingWords.units[$0.words[0]] != nil }
  }

  private func planSessions() throws(ImportProblem) -> Plan {
    let organisation = try required(column(HeadingWords.organisation), .organisation)
    let day = try required(column(HeadingWords.day), .day)
    let duration = try required(durationColumn, .duration(nil))
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
    return (mappings(places, rest: .unused), options.dayOrder ?? order, assumptions)
  }
}
