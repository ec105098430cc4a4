import RugeCore

/// The values of `form answer`: answers to questions, and figures where a question is about an indicator.
struct FormLine {
  let answers: [(key: String, value: String)]
  /// What records the figures.
  let figures: [EnrolmentCommand]

  init(
    _ pairs: [(key: String, value: String)], _ fields: [Field], _ programme: Programme, _ reader: ValueReader
  ) throws {
    var answers: [(key: String, value: String)] = []
    var figures: [EnrolmentCommand] = []
    for (key, value) in pairs {
      let parts = key.split(separator: ".", maxSplits: 1).map(String.init)
      let field = try FieldInput.field(parts.first ?? key, among: fields)
      guard case .indicator(let id) = field.kind, let indicator = programme.indicator(id) else {
        answers.append((key, value))
        continue
      }
      if parts.count == 2 {
        let reference = try programme.indicatorReference(named: "\(id).\(parts[1])")
        figures.append(.measure(indicator: reference, try reader.figure(value, for: key, of: indicator)))
      } else if indicator.categories.isEmpty, FieldInput.pointed(value, among: fields) == nil {
        let figure = try reader.figure(value, for: key, of: indicator)
        figures.append(.measure(indicator: IndicatorReference(id), figure))
      } else if try FieldInput([(key, value)], of: fields, reader).answers.first?.answer.isNumber == true {
        // The rule says which categories there are.
        figures.append(.measure(indicator: IndicatorReference(id), try reader.figure(value, for: key)))
      } else {
        answers.append((key, value))
      }
    }
    self.answers = answers
    self.figures = figures
  }
}

extension Known where Value == Answer {
  fileprivate var isNumber: Bool {
    if case .value(.number) = self { true } else { false }
  }
}
