package import RugeCore

/// `sessions rådgivning`, `hours sparring`, `attendance café`, `milestones`, `henvisning`, `henvisning optaget`.
extension CountRule: Phrase {
  package static var expectation: DefinitionProblem.Expectation { .countRule }
  package static var examples: [String] {
    ["sessions advice", "hours coaching", "attendance café", "referral", "referral admitted", "milestones"]
  }

  package static var pattern: String? { PhrasePattern.any(of: "<element>( <element>)?") }

  package init?(phrase: String) {
    var words = PhraseWords(phrase)
    guard let first = words.name() else { return nil }
    let second = words.lastName()
    guard words.isAtEnd else { return nil }
    switch (first, second) {
    case ("sessions", let kind?): self = .sessions(kind)
    case ("hours", let kind?): self = .hours(kind)
    case ("attendance", let kind?): self = .attendance(kind)
    case ("milestones", nil): self = .milestones
    case ("sessions", _), ("hours", _), ("attendance", _), ("milestones", _): return nil
    default: self = .records(first, state: second)
    }
  }

  /// What a misspelt word for something that is tallied was meant to be: `session advice` is `sessions advice`.
  private static func tally(meantBy word: ElementID, _ kind: ElementID?) -> String? {
    let words = kind == nil ? ["milestones"] : ["sessions", "hours", "attendance"]
    return NearestName.suggestion(for: word.rawValue, among: words).map { tally in
      kind.map { "\(tally) \($0)" } ?? tally
    }
  }

  package var phrase: String {
    switch self {
    case .sessions(let kind): "sessions \(kind)"
    case .hours(let kind): "hours \(kind)"
    case .attendance(let kind): "attendance \(kind)"
    case .milestones: "milestones"
    case .records(let kind, nil): kind.rawValue
    case .records(let kind, let state?): "\(kind) \(state)"
    }
  }

  package var references: [ElementReference] {
    switch self {
    case .sessions(let kind), .hours(let kind), .attendance(let kind): [ElementReference(.session, kind)]
    case .milestones: []
    case .records(let kind, let state):
      [ElementReference(.record, name: kind.rawValue, suggestion: Self.tally(meantBy: kind, state))]
        + (state.map { [ElementReference(.state, name: "\(kind).\($0)")] } ?? [])
    }
  }
}
