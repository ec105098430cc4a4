package import RugeCore
import RugeYAML

/// Finds where elements are written in a definition.
package enum ElementPlaces {
  /// The places of elements and of their parts.
  ///
  /// - Returns: Those that are in the text.
  package static func find(_ elements: [RecordedElement], in source: SourceText) -> [RecordedElement: SourcePlace] {
    let reader = NodeReader(source)
    guard let root = reader.parse() else { return [:] }
    let ranges = elements.map { element in (element, DefinitionPart(element)?.range(in: root)) }
    let places = source.places(ofScalars: ranges.compactMap { $0.1?.start })
    return Dictionary(
      ranges.compactMap { element, range in range.flatMap { places[$0.start] }.map { (element, $0) } },
      uniquingKeysWith: { first, _ in first })
  }
}

extension DefinitionPart {
  /// Where an element is written, or a part of one; `nil` for kinds that stand nowhere by themselves.
  fileprivate init?(_ element: RecordedElement) {
    guard let section = (element.whole?.kind ?? element.kind).section else { return nil }
    if let whole = element.whole {
      self =
        element.kind.list.map { .entry(.element(section: section, id: whole.id, key: $0), [element.id.rawValue]) }
        ?? .question(section: section, of: whole.id, id: element.id)
    } else {
      self = .element(section: section, id: element.id)
    }
  }
}

extension ElementKind {
  /// The key under which an element lists its parts of a kind.
  var list: String? {
    switch self {
    case .category: "categories"
    case .state: "states"
    case .round: "rounds"
    default: nil
    }
  }

  /// The key under which the elements of a kind stand.
  var section: String? {
    switch self {
    case .role: "roles"
    case .form: "forms"
    case .stage: "stages"
    case .exit: "exits"
    case .session: "sessions"
    case .milestone: "milestones"
    case .indicator: "indicators"
    case .period: "calendar"
    case .cohort: "cohorts"
    case .agreement: "agreements"
    case .record: "records"
    case .reminder: "reminders"
    case .report: "reports"
    case .field, .round, .category, .state, .participant, .option: nil
    }
  }
}
