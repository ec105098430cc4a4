/// A part of an element that something is recorded under by its id: a category of an indicator, a state of a kind of
/// record, a round of a form.
struct ElementPart: Hashable, Sendable {
  let kind: ElementKind
  let id: ElementID
  let title: LocalisedText
}

extension Programme {
  /// The parts of all its elements.
  var ownParts: Set<RecordedElement> {
    let parts = ProgrammeElement.kinds.flatMap { kind in
      elements(kind).flatMap { element in
        element.parts.map { RecordedElement($0.kind, $0.id, of: .init(kind, element.id)) }
      }
    }
    return Set(parts)
  }
}

extension ProgrammeElement {
  /// Its parts, in the order of the definition.
  var parts: [ElementPart] {
    switch self {
    case .indicator(let indicator):
      indicator.categories.map { ElementPart(kind: .category, id: $0.id, title: $0.title) }
    case .record(let kind):
      kind.states.joined().map { ElementPart(kind: .state, id: $0, title: kind.title(of: $0)) }
    case .form(let form): form.rounds.map { ElementPart(kind: .round, id: $0.id, title: $0.title) }
    case .stage, .exit, .session, .milestone, .agreement, .role, .period, .cohort, .reminder, .report: []
    }
  }
}
