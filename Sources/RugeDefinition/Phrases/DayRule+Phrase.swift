package import RugeCore

/// `2026-05-01`, `2 weeks after enrolment`, `end of udvikling`.
extension DayRule: Phrase {
  package static var expectation: DefinitionProblem.Expectation { .dayRule }
  package static var examples: [String] { ["2 weeks after enrolment", "end of STAGE", "2026-05-01"] }

  package init?(phrase: String) {
    var words = PhraseWords(phrase)
    if let day = words.day(), words.isAtEnd {
      self = .fixed(day)
      return
    }
    let offset = words.offset()
    guard let anchor = words.dayAnchor() else { return nil }
    self = .relative(offset, anchor)
  }

  package var phrase: String {
    switch self {
    case .fixed(let day): day.description
    case .relative(let offset, let anchor): (offset?.prefix ?? "") + anchor.phrase
    }
  }

  package var references: [ElementReference] {
    switch self {
    case .fixed, .relative(_, .enrolment): []
    case .relative(_, .startOfStage(let stage)), .relative(_, .endOfStage(let stage)):
      [ElementReference(.stage, stage)]
    }
  }
}

extension DayRule.Anchor {
  fileprivate var phrase: String {
    switch self {
    case .enrolment: "enrolment"
    case .startOfStage(let stage): "start of \(stage)"
    case .endOfStage(let stage): "end of \(stage)"
    }
  }
}

extension PhraseWords {
  fileprivate mutating func dayAnchor() -> DayRule.Anchor? {
    if take("enrolment") { return isAtEnd ? .enrolment : nil }
    if take("start", "of") { return lastName().map { .startOfStage($0) } }
    if take("end", "of") { return lastName().map { .endOfStage($0) } }
    return nil
  }
}
