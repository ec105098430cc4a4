package import RugeCore

/// When a reminder is due: `14 days before each milestone due`, `30 days after last sparring`, `start of udvikling`.
package struct ReminderTime: Phrase, Hashable {
  package static var expectation: DefinitionProblem.Expectation { .reminderAnchor }
  package static var examples: [String] {
    [
      "14 days before each milestone due", "MILESTONE due", "each FORM due", "each figure due", "each report due",
      "30 days after last SESSION", "first SESSION", "RECORD STATE", "start of STAGE",
    ]
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
    case .eachMilestoneDue, .eachFigureDue, .eachReportDue: []
    case .milestoneDue(let id): [ElementReference(.milestone, name: id.rawValue, others: phrases(onceDue: id))]
    case .eachFormDue(let id): [ElementReference(.form, name: id.rawValue, others: phrases(onceDue: id))]
    case .lastSession(let kind), .firstSession(let kind): [ElementReference(.session, kind)]
    case .record(let kind, let state):
      [ElementReference(.record, kind), ElementReference(.state, name: "\(kind).\(state)")]
    case .day(let anchor): anchor.references
    }
  }

  /// How the same is said when something falls due, by what it is.
  private func phrases(onceDue id: ElementID) -> [DefinitionProblem.ElementKind: String] {
    let anchors: [DefinitionProblem.ElementKind: ReminderRule.Anchor] = [
      .milestone: .milestoneDue(id), .form: .eachFormDue(id), .indicator: .eachFigureDue, .report: .eachReportDue,
    ]
    return anchors.mapValues { ReminderTime(offset, $0).phrase }
  }
}

extension ReminderRule.Anchor {
  fileprivate var phrase: String {
    switch self {
    case .eachMilestoneDue: "each milestone due"
    case .milestoneDue(let id): "\(id) due"
    case .eachFormDue(let id): "each \(id) due"
    case .eachFigureDue: "each figure due"
    case .eachReportDue: "each report due"
    case .lastSession(let kind): "last \(kind)"
    case .firstSession(let kind): "first \(kind)"
    case .record(let kind, let state): "\(kind) \(state)"
    case .day(let anchor): anchor.phrase
    }
  }
}

extension PhraseWords {
  fileprivate mutating func reminderAnchor() -> ReminderRule.Anchor? {
    if take("each", "milestone", "due") { return isAtEnd ? .eachMilestoneDue : nil }
    if take("each", "figure", "due") { return isAtEnd ? .eachFigureDue : nil }
    if take("each", "report", "due") { return isAtEnd ? .eachReportDue : nil }
    if take("each") {
      guard let form = name(), take("due"), isAtEnd else { return nil }
      return .eachFormDue(form)
    }
    if take("last") { return lastName().map { .lastSession($0) } }
    if take("first") { return lastName().map { .firstSession($0) } }
    var ahead = self
    if let element = ahead.name(), !ahead.isAtEnd, !Identifier.reserved.contains(element.rawValue) {
      if ahead.take("due") { return ahead.isAtEnd ? .milestoneDue(element) : nil }
      return ahead.lastName().map { .record(element, state: $0) }
    }
    return dayAnchor().map { .day($0) }
  }
}
