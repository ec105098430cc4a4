package import RugeCore

/// `2026-05-01`, `2 weeks after enrolment`, `end of udvikling`.
extension DayRule: Phrase {
  package static var expectation: DefinitionProblem.Expectation { .dayRule }
  package static var examples: [String] { ["2 weeks after enrolment", "end of STAGE", "2026-05-01"] }
  package static var pattern: String? { PhrasePattern.any(of: "<day rule>") }

  package init?(phrase: String) {
    var words = PhraseWords(phrase)
    if let day = words.day() {
      guard words.isAtEnd else { return nil }
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
    case .fixed: []
    case .relative(_, let anchor): anchor.references
    }
  }
}

extension DayRule.Anchor {
  /// The anchor in the words of the language.
  var phrase: String {
    switch self {
    case .enrolment: "enrolment"
    case .ending: "end"
    case .start(let id): "start of \(id)"
    case .end(let id): "end of \(id)"
    case .day(let id): id.rawValue
    }
  }

  var references: [ElementReference] {
    switch self {
    case .enrolment, .ending: []
    case .start(let id), .end(let id): [ElementReference(.stage, .period, name: id.rawValue)]
    case .day(let id): [ElementReference(.period, id)]
    }
  }
}

extension PhraseWords {
  /// Takes an anchor, if nothing comes after it.
  mutating func dayAnchor() -> DayRule.Anchor? {
    if take("enrolment") { return isAtEnd ? .enrolment : nil }
    if take("start", "of") { return lastName().map { .start(of: $0) } }
    if take("end", "of") { return lastName().map { .end(of: $0) } }
    if take("end") { return isAtEnd ? .ending : nil }
    return lastName().map { .day($0) }
  }
}
