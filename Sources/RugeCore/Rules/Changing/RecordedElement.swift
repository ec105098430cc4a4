/// An element, or a part of one, that something is recorded under.
package struct RecordedElement: Hashable, Sendable {
  package let kind: ElementKind
  package let id: ElementID
  /// The element it is a part of: the form of a question, the indicator of a category.
  package let whole: Whole?

  package struct Whole: Hashable, Sendable {
    package let kind: ElementKind
    package let id: ElementID

    package init(_ kind: ElementKind, _ id: ElementID) {
      self.kind = kind
      self.id = id
    }

    /// What is kept about every organisation, whatever it takes part in.
    package static let organisations = Whole(.participant, Participants.organisations.kind)
  }

  package init(_ kind: ElementKind, _ id: ElementID, of whole: Whole? = nil) {
    self.kind = kind
    self.id = id
    self.whole = whole
  }

  /// A milestone on the day on which it comes; without a day, the milestone as one that comes once.
  package static func occurrence(of milestone: ElementID, on day: Day?) -> RecordedElement {
    RecordedElement(
      .milestone, day.map { ElementID($0.description) } ?? milestone, of: Whole(.milestone, milestone))
  }

  /// The milestone it is an occurrence of, and the day; without a day where the milestone comes once.
  package var occurrence: (milestone: ElementID, day: Day?)? {
    guard kind == .milestone, let whole else { return nil }
    return (whole.id, Day(id.rawValue))
  }

  /// The answers that a form was given while it had no rounds: none of those that it has since is theirs.
  package static func withoutRound(_ form: ElementID) -> RecordedElement {
    RecordedElement(.round, noRound, of: Whole(.form, form))
  }

  /// No id of a definition is empty.
  private static let noRound: ElementID = ""

  /// Whether it stands for the answers to a form that has no rounds.
  package var isWithoutRound: Bool { kind == .round && id == Self.noRound }

  /// The same under the ids of another version.
  package func renamed(_ names: NameChanges) -> RecordedElement {
    guard let whole = whole.map({ Whole($0.kind, names[$0.kind, $0.id]) }) else {
      return RecordedElement(kind, names[kind, id])
    }
    if let occurrence { return .occurrence(of: whole.id, on: occurrence.day) }
    return RecordedElement(kind, names.part(kind, id, of: whole), of: whole)
  }
}

extension RecordedElement: Comparable {
  package static func < (left: RecordedElement, right: RecordedElement) -> Bool { left.order < right.order }

  /// By kind, then by name.
  private var order: (String, String, String, String) {
    (
      whole?.kind.rawValue ?? kind.rawValue, whole?.id.rawValue ?? id.rawValue, whole == nil ? "" : kind.rawValue,
      id.rawValue
    )
  }
}

extension Programme {
  /// Whether the programme has an element, or the part of one; an occurrence, where the milestone comes back at all.
  package func has(_ element: RecordedElement) -> Bool {
    guard let whole = element.whole else { return has(element.kind, element.id) }
    switch (element.kind, whole.kind) {
    case (.field, .form): return form(whole.id)?.field(element.id) != nil
    case (.field, .session): return sessionKind(whole.id)?.field(element.id) != nil
    case (.field, .record): return recordKind(whole.id)?.field(element.id) != nil
    case (.round, .form):
      return form(whole.id)?.references.contains { $0.round == (element.isWithoutRound ? nil : element.id) } ?? false
    case (.category, .indicator): return indicator(whole.id)?.category(element.id) != nil
    case (.milestone, .milestone): return milestone(whole.id)?.repeats == (element.occurrence?.day != nil)
    case (.state, .record): return recordKind(whole.id)?.states.contains { $0.contains(element.id) } ?? false
    default: return false
    }
  }
}
