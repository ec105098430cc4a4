import RugeCore

extension ColumnPlanner {
  /// Where the columns go of a list that is of neither organisations nor sessions.
  func planRows() throws(ImportProblem) -> Plan {
    let fields = proposedFields()
    try checkRequired(Set(fields.values))
    let numeric = fields.filter { $0.value.isNumber }.map(\.key)
    let chooser = NotationChooser(
      numeric.map { survey.numbers[$0] }, separator: separator, stated: options.decimalMark)
    var places: [Int: ColumnPlace] = [:]
    var assumptions: [TableAssumption] = []
    for (index, field) in fields.sorted(by: { $0.key < $1.key }) {
      guard field != .ignored else { continue }
      let notation = field.isNumber ? chooser.notation(survey.numbers[index]) : nil
      places[index] = .value(field, notation)
      if let notation, let example = survey.numbers[index].assumedWhole(notation) {
        assumptions.append(.thousands(example, heading: headings[index].text))
      }
    }
    let (order, doubts) = dayOrder(of: fields.filter { $0.value.isDay }.map(\.key))
    return (mappings(places, rest: .unused), order, assumptions + doubts)
  }

  /// What each column says: as it is stated, else as its heading has it, else as the programme names it.
  func proposedFields() -> [Int: ImportField] {
    var fields = stated
    var taken = Set(fields.values)
    func take(_ index: Int?, _ field: ImportField) {
      guard let index, fields[index] == nil, taken.insert(field).inserted else { return }
      fields[index] = field
    }
    // The programme's own words come first: an indicator may be called what a column is usually called.
    for named in options.named {
      let keys = named.headings.map { Heading($0).identity }
      take(headings.indices.first { fields[$0] == nil && keys.contains(headings[$0].identity) }, named.field)
    }
    for field in kind.fields {
      switch field {
      case .duration(nil):
        let isStated = taken.contains { if case .duration = $0 { true } else { false } }
        if !isStated, let index = durationColumn { take(index, .duration(unitInHeading(index))) }
      case .duration: continue
      default:
        // Where no person is named beside it, a name is the organisation's.
        let words =
          kind == .attendance && field == .organisation ? HeadingWords.organisation : HeadingWords.words(field)
        let column = words.lazy.compactMap { key in
          headings.indices.first { headings[$0].key == key && fields[$0] == nil }
        }.first
        take(column, field)
      }
    }
    return fields
  }

  private func checkRequired(_ found: Set<ImportField>) throws(ImportProblem) {
    for field in kind.requiredFields where !found.contains(field) && options.values[field] == nil {
      _ = try required(nil, .value(field, nil))
    }
    let hasFigures = found.contains { if case .figure = $0 { true } else { false } }
    let hasAnswers = found.contains { if case .answerTo = $0 { true } else { false } }
    if kind == .figure, !hasFigures, !found.contains(.value) { _ = try required(nil, .value(.value, nil)) }
    if kind == .form, !hasAnswers, !found.contains(.answer) { _ = try required(nil, .value(.answer, nil)) }
    if kind == .attendance, found.isDisjoint(with: [.status, .count]), options.values[.status] == nil {
      _ = try required(nil, .value(.status, nil))
    }
  }
}
