package import RugeCore

/// When a reminder is due: `14 days before each milestone due`, `30 days after last sparring`, `start of udvikling`.
package struct ReminderTime: Phrase, Hashable {
  package static var expectation: DefinitionProblem.Expectation { .reminderAnchor }
  package static var examples: [String] {
    ["14 days before each milestone due", "30 days after last SESSION", "start of STAGE"]
  }

  package let offset: Offset?
  package let anchor: ReminderRule.Anchor

  package init(_ offset: Offset?, _ anchor: ReminderRule.Anchor) {
    self.offset = offset
    self.anchor = anchor
  }

  package init?(phrase: String) {
    var words = PhraseWords(phrase)
    let offset = words.offset()
    guard let anchor = words.reminderAnchor() else { return nil }
    self.init(offset, anchor)
  }

  package var phrase: String { (offset?.prefix ?? "") + anchor.phrase }

  package var references: [ElementReference] {
    switch anchor {
    case .eachMilestoneDue, .enrolment: []
    case .lastSession(let kind): [ElementReference(.session, kind)]
    case .startOfStage(let stage): [ElementReference(.stage, stage)]
    }
  }
}

extension ReminderRule.Anchor {
  fileprivate var phrase: String {
    switch self {
    case .eachMilestoneDue: "each milestone due"
    case .lastSession(let kind): "last \(kind)"
    case .enrolment: "enrolment"
    case .startOfStage(let stage): "start of \(stage)"
    }
  }
}

extension PhraseWords {
  fileprivate mutating func reminderAnchor() -> ReminderRule.Anchor? {
    if take("each", "milestone", "due") { return isAtEnd ? .eachMilestoneDue : nil }
    if take("enrolment") { return isAtEnd ? .enrolment : nil }
    if take("last") { return lastName().map { .lastSession($0) } }
    if take("start", "of") { return lastName().map { .startOfStage($0) } }
    return nil
  }
}
