package import RugeCore

/// `every 2 weeks`, `every 2 weeks in udvikling`, `4 in udvikling`, `4`, `1 per stage`, `14 hours`, `14 hours in udvikling`.
extension SessionKind.Plan: Phrase {
  package static var expectation: DefinitionProblem.Expectation { .plan }
  package static var examples: [String] {
    ["every 2 weeks", "every month in STAGE", "4", "4 in STAGE", "1 per stage", "14 hours", "14 hours in STAGE"]
  }
  package static var pattern: String? {
    PhrasePattern.any(
      of: "<every>( in <name>)?", "<some> per stage", "<some>( (minute|hour|day)s?)?( in <name>)?")
  }

  package init?(phrase: String) {
    var words = PhraseWords(phrase)
    if words.take("every") {
      guard let interval = words.interval() else { return nil }
      if words.isAtEnd {
        self = .every(interval, stage: nil)
      } else if words.take("in"), let stage = words.lastName() {
        self = .every(interval, stage: stage)
      } else {
        return nil
      }
      return
    }
    if let time = words.span([.minute, .hour]), time.count > 0 {
      if words.isAtEnd {
        self = .time(time, stage: nil)
      } else if words.take("in"), let stage = words.lastName() {
        self = .time(time, stage: stage)
      } else {
        return nil
      }
      return
    }
    guard let count = words.count(), count > 0 else { return nil }
    if words.take("per", "stage") {
      guard words.isAtEnd else { return nil }
      self = .countPerStage(count)
    } else if words.isAtEnd {
      self = .count(count, stage: nil)
    } else if words.take("in"), let stage = words.lastName() {
      self = .count(count, stage: stage)
    } else {
      return nil
    }
  }

  package var phrase: String {
    switch self {
    case .every(let interval, nil): Cadence(interval).phrase
    case .every(let interval, let stage?): "\(Cadence(interval).phrase) in \(stage)"
    case .countPerStage(let count): "\(count) per stage"
    case .time(let time, nil): "\(time)"
    case .time(let time, let stage?): "\(time) in \(stage)"
    case .count(let count, nil): "\(count)"
    case .count(let count, let stage?): "\(count) in \(stage)"
    }
  }

  package var references: [ElementReference] {
    switch self {
    case .every(_, let stage?), .count(_, let stage?), .time(_, let stage?): [ElementReference(.stage, stage)]
    case .every, .count, .countPerStage, .time: []
    }
  }
}
