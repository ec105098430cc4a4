import RugeCore

/// Elements and parts of them that say they were something that is still there: nobody could tell whose is what was
/// recorded.
struct FormerIDRule: DoubtRule {
  private let programme: Programme

  init(_ course: Course) {
    programme = course.programme
  }

  var doubts: [Doubt] {
    ProgrammeElement.kinds.flatMap { kind -> [Doubt] in
      // Hardly anything has ever been called something else, and thousands of milestones take long to put together.
      guard let section = kind.section, programme.mayHaveFormerIDs(kind) else { return [] }
      let elements = programme.elements(kind)
      return doubts(among: elements.map { ($0.id, $0.formerly) }) { .element(section: section, id: $0, key: $1) }
        + elements.flatMap { element in
          element.partLists.flatMap { list in
            doubts(among: list.parts) { Self.place($0, key: $1, of: list, in: element.id, section) }
          }
        }
    }
  }

  /// Where a part is written, or a key of it.
  private static func place(
    _ id: ElementID, key: String?, of list: PartList, in whole: ElementID, _ section: String
  ) -> DefinitionPart {
    if let question = list.question {
      return .option(section: section, of: whole, question: question.id, id.rawValue, key: key)
    }
    guard let name = list.kind.list else {
      return key.map { .entry(.element(section: section, id: whole, key: "fields"), [id.rawValue, $0]) }
        ?? .question(section: section, of: whole, id: id)
    }
    return .entry(.element(section: section, id: whole, key: name), [id.rawValue] + (key.map { [$0] } ?? []))
  }

  /// Where an element is written, or a key of it, is worked out only where something is wrong.
  private func doubts(
    among elements: [(id: ElementID, formerly: [ElementID])], part: (ElementID, String?) -> DefinitionPart
  ) -> [Doubt] {
    guard elements.contains(where: { !$0.formerly.isEmpty }) else { return [] }
    let former = Dictionary(elements.map { ($0.id, $0.formerly) }, uniquingKeysWith: { first, _ in first })
    return elements.flatMap { element in
      let name = element.id
      return element.formerly.compactMap { old -> Doubt? in
        guard let others = former[old] else { return nil }
        if old == name { return Doubt(.wasItself(name.rawValue), in: part(name, "was"), .error) }
        let isSwapped = others.contains(name)
        let problem: DefinitionProblem =
          isSwapped ? .swappedIDs(name.rawValue, old.rawValue) : .stillThere(old.rawValue, of: name.rawValue)
        return Doubt(problem, in: part(name, "was"), related: part(old, isSwapped ? "was" : nil), .error)
      }
    }
  }
}

extension Programme {
  /// Whether elements of a kind, or parts of them, may have been called something else.
  fileprivate func mayHaveFormerIDs(_ kind: ElementKind) -> Bool {
    switch kind {
    case .milestone: milestones.indices.contains { !milestones[$0].formerly.isEmpty }
    default: true
    }
  }
}
