import RugeCore

/// Decides where the values of each column go.
struct ColumnPlanner {
  let survey: ColumnSurvey
  let kind: ImportKind
  let options: ImportOptions
  let separator: CellSeparator
  let file: String

  var headings: [Heading] { survey.headings }

  /// The columns, and what was taken for granted about them.
  func plan() throws(ImportProblem) -> (columns: [ColumnMapping], dayOrder: DayOrder, assumptions: [TableAssumption]) {
    try checkHeadings()
    switch kind {
    case .organisation: return try planOrganisations()
    case .session: return try planSessions()
    case .person, .enrolment, .attendance, .figure, .form, .action: return try planRows()
    }
  }

  private func checkHeadings() throws(ImportProblem) {
    var columns: [String: Int] = [:]
    for (index, heading) in headings.enumerated() {
      guard !heading.text.isEmpty else {
        if survey.filled[index] { throw problem(.headingMissing, column: index) }
        continue
      }
      guard stated[index] != .ignored else { continue }
      if let earlier = columns.updateValue(index, forKey: heading.identity) {
        throw problem(.headingRepeated(column: earlier + 1), column: index)
      }
    }
  }

  func problem(_ fault: ImportFault, column index: Int? = nil) -> ImportProblem {
    ImportProblem(
      fault, file: file, line: survey.line, column: index.map { $0 + 1 }, heading: index.map { headings[$0].text })
  }

  /// What a mapping file says of columns, by their index.
  var stated: [Int: ImportField] {
    let fields = Dictionary(
      options.columns.map { (Heading($0.key).identity, $0.value) }, uniquingKeysWith: { first, _ in first })
    let pairs = headings.enumerated().compactMap { index, heading in fields[heading.identity].map { (index, $0) } }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  /// The column that has the first of these headings that any column has, of those whose meaning is not stated.
  func column(_ keys: [String]) -> Int? {
    let stated = stated
    return keys.lazy.compactMap { key in headings.indices.first { headings[$0].key == key && stated[$0] == nil } }.first
  }

  /// The column that is stated to say this, or else the one that has the first of these headings.
  private func column(_ field: ImportField, _ keys: [String]) -> Int? {
    stated.first { $0.value == field }?.key ?? column(keys)
  }

  func required(_ column: Int?, _ place: ColumnPlace) throws(ImportProblem) -> Int {
    guard let column else {
      throw problem(.columnMissing(place, found: headings.map(\.text).filter { !$0.isEmpty }))
    }
    return column
  }

  /// The columns with the places that are decided; a column that has none goes where the rest does, unless it is empty.
  func mappings(
    _ places: [Int: ColumnPlace], rest: ColumnPlace, cells: [Int: FigureCells] = [:]
  ) -> [ColumnMapping] {
    headings.indices.map { index in
      let place = places[index] ?? (survey.filled[index] ? rest : .empty)
      return ColumnMapping(number: index + 1, heading: headings[index].text, place: place, cells: cells[index])
    }
  }
}

extension ColumnPlanner {
  typealias Plan = (columns: [ColumnMapping], dayOrder: DayOrder, assumptions: [TableAssumption])

  private func planOrganisations() throws(ImportProblem) -> Plan {
    if options.columns.isEmpty, let day = column(HeadingWords.day), let duration = durationColumn, survey.filled[day],
      survey.filled[duration]
    {
      throw problem(.looksLikeSessions(day: headings[day].text, duration: headings[duration].text))
    }
    var places: [Int: ColumnPlace] = [:]
    places[try required(column(.name, HeadingWords.organisation), .name)] = .name
    for (field, words, place) in [
      (ImportField.note, HeadingWords.note, ColumnPlace.note), (.email, HeadingWords.words(.email), .email),
      (.phone, HeadingWords.words(.phone), .phone),
    ] {
      if let index = column(field, words), survey.filled[index], places[index] == nil { places[index] = place }
    }
    let stated = stated
    for index in headings.indices where places[index] == nil {
      if let register = register(stated[index], index) { places[index] = .registration(register) }
      if stated[index] == .ignored || headings[index].isOurOwn { places[index] = .unused }
      if stated[index] == .ownField { places[index] = .field }
    }
    let figures = headings.indices.filter { index in
      places[index] == nil
        && (stated[index] == .figure(nil)
          || survey.numbers[index].isNumeric && !HeadingWords.codes.contains(headings[index].key))
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
      // Where no cell fits the sign that was stated, the column holds something else, unless it is said what it holds.
      if options.decimalMark != nil, held.numbers == 0, stated[index] == nil { continue }
      places[index] = .figure(figureID(index, &ids), notation)
      cells[index] = held
      if let example = numbers.assumedWhole(notation) {
        assumptions.append(.thousands(example, heading: headings[index].text))
      }
    }
    for index in headings.indices where places[index] == nil && !HeadingWords.codes.contains(headings[index].key) {
      guard let doubt = survey.numbers[index].doubt else { continue }
      assumptions.append(.keptAsText(numbers: doubt.numbers, filled: doubt.filled, heading: headings[index].text))
    }
    return (mappings(places, rest: .field, cells: cells), .dayFirst, assumptions)
  }

  /// The public register whose numbers a column has.
  private func register(_ stated: ImportField?, _ index: Int) -> RegistrationNumber.Register? {
    guard survey.filled[index] else { return nil }
    guard let stated else { return RegistrationNumber.Register(heading: headings[index].text) }
    return if case .registration(let register) = stated { register } else { nil }
  }

  /// An id that no other figure has: headings that differ in a sign only would share one.
  private func figureID(_ index: Int, _ ids: inout Set<ElementID>) -> ElementID {
    let id = headings[index].id ?? ElementID("column-\(index + 1)")
    let unique = ids.insert(id).inserted ? id : ElementID("\(id)-\(index + 1)")
    ids.insert(unique)
    return unique
  }

  var durationColumn: Int? {
    let stated = stated
    let open = headings.indices.filter { stated[$0] == nil }
    return open.first { HeadingWords.durations.contains(headings[$0].words.first ?? "") }
      ?? open.first { headings[$0].words.count == 1 && HeadingWords.units[headings[$0].words[0]] != nil }
  }

  /// The column of time that sessions took beside themselves, whose heading says so.
  private func effortColumn(_ effort: MeetingEvent.Effort) -> Int? {
    let stated = stated
    if let index = stated.first(where: { $0.value.withoutUnit == .effort(effort, nil) })?.key { return index }
    return headings.indices.first { index in
      let words = headings[index].words
      guard stated[index] == nil, let first = words.first else { return false }
      return (HeadingWords.efforts[effort]?.contains(first) ?? false)
        && words.contains { HeadingWords.lengths.contains($0) || HeadingWords.units[$0] != nil }
    }
  }

  private func planSessions() throws(ImportProblem) -> Plan {
    var places: [Int: ColumnPlace] = [:]
    func take(_ field: ImportField, _ keys: [String], _ place: ColumnPlace, isRequired: Bool) throws(ImportProblem) {
      let index = column(field, keys)
      if isRequired, options.values[field] == nil {
        places[try required(index, place)] = place
      } else if let index, places[index] == nil {
        places[index] = place
      }
    }
    try take(.organisation, HeadingWords.organisation, .organisation, isRequired: true)
    try take(.day, HeadingWords.day, .day, isRequired: true)
    try planDuration(&places)
    try take(.sessionKind, HeadingWords.sessionKind, .sessionKind, isRequired: false)
    try take(.adviser, HeadingWords.adviser, .adviser, isRequired: false)
    try take(.note, HeadingWords.sessionNote, .note, isRequired: false)
    for field in [ImportField.readers, .meeting, .cohosts, .confirmers] {
      try take(field, HeadingWords.words(field), .value(field, nil), isRequired: false)
    }
    try take(.began, HeadingWords.words(.began), .value(.began, nil), isRequired: false)
    for effort in MeetingEvent.Effort.allCases {
      if let index = effortColumn(effort), places[index] == nil {
        places[index] = .value(.effort(effort, unitInHeading(index)), nil)
      }
    }
    let (order, assumptions) = dayOrder(of: places.filter { $0.value == .day }.map(\.key))
    return (mappings(places, rest: .unused), order, assumptions)
  }

  private func planDuration(_ places: inout [Int: ColumnPlace]) throws(ImportProblem) {
    let durations: [ImportField] = [.duration(nil), .duration(.minute), .duration(.hour)]
    if let stated = stated.first(where: { durations.contains($0.value) }), case .duration(let unit) = stated.value {
      places[stated.key] = .duration(unit ?? unitInHeading(stated.key))
    } else if let index = durationColumn, places[index] == nil {
      places[index] = .duration(unitInHeading(index))
    } else if !durations.contains(where: { options.values[$0] != nil }) {
      _ = try required(nil, .duration(nil))
    }
  }

  func unitInHeading(_ index: Int) -> DurationReader.Unit? {
    headings[index].words.lazy.compactMap { HeadingWords.units[$0] }.first
  }

  /// How the dates with slashes of some columns are read: what any of them shows holds for all.
  func dayOrder(of columns: [Int]) -> (DayOrder, [TableAssumption]) {
    if let stated = options.dayOrder { return (stated, []) }
    let decisions = columns.sorted().map { (index: $0, decision: survey.days[$0].decision) }
    if let shown = decisions.first(where: { $0.decision.order == .monthFirst })
      ?? decisions.first(where: { $0.decision.isAssumed })
    {
      let (order, isAssumed) = shown.decision
      return (order, isAssumed ? [.dayOrder(order, heading: headings[shown.index].text)] : [])
    }
    return (.dayFirst, [])
  }
}
