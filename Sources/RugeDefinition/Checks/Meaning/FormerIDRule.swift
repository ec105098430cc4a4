import RugeCore

/// Elements and questions that say they were something that is still there: nobody could tell whose is what was
/// recorded.
struct FormerIDRule: DoubtRule {
  private let programme: Programme

  init(_ course: Course) {
    programme = course.programme
  }

  var doubts: [Doubt] {
    var doubts: [Doubt] = []
    doubts += self.doubts(among: programme.stages, .stage, \.id, \.formerly)
    doubts += self.doubts(among: programme.exits, .exit, \.id, \.formerly)
    doubts += self.doubts(among: programme.milestones, .milestone, \.id, \.formerly)
    doubts += self.doubts(among: programme.forms, .form, \.id, \.formerly)
    doubts += self.doubts(among: programme.sessions, .session, \.id, \.formerly)
    doubts += self.doubts(among: programme.indicators, .indicator, \.id, \.formerly)
    doubts += self.doubts(among: programme.agreements, .agreement, \.id, \.formerly)
    doubts += self.doubts(among: programme.records, .record, \.id, \.formerly)
    doubts += self.doubts(among: programme.roles, .role, \.id, \.formerly)
    doubts += self.doubts(among: programme.cohorts, .cohort, \.id, \.formerly)
    doubts += self.doubts(among: programme.reminders, .reminder, \.id, \.formerly)
    doubts += self.doubts(among: programme.reports, .report, \.id, \.formerly)
    for form in programme.forms { doubts += self.doubts(among: form.fields, of: .form, form.id) }
    for kind in programme.sessions { doubts += self.doubts(among: kind.fields, of: .session, kind.id) }
    for kind in programme.records { doubts += self.doubts(among: kind.fields, of: .record, kind.id) }
    return doubts
  }

  private func doubts<Element>(
    among elements: [Element], _ kind: ElementKind, _ id: (Element) -> ElementID,
    _ formerly: (Element) -> [ElementID]
  ) -> [Doubt] {
    guard let section = kind.section else { return [] }
    return doubts(among: elements, id, formerly) { .element(section: section, id: $0, key: $1) }
  }

  private func doubts(among fields: [Field], of kind: ElementKind, _ whole: ElementID) -> [Doubt] {
    guard let section = kind.section else { return [] }
    return doubts(among: fields, \.id, \.formerly) { id, key in
      key.map { .entry(.element(section: section, id: whole, key: "fields"), [id.rawValue, $0]) }
        ?? .question(section: section, of: whole, id: id)
    }
  }

  /// Where an element is written, or a key of it, is worked out only where something is wrong.
  private func doubts<Element>(
    among elements: [Element], _ id: (Element) -> ElementID, _ formerly: (Element) -> [ElementID],
    part: (ElementID, String?) -> DefinitionPart
  ) -> [Doubt] {
    // Hardly anything has ever been called something else.
    guard elements.contains(where: { !formerly($0).isEmpty }) else { return [] }
    let former = Dictionary(
      elements.map { (id($0), formerly($0)) }, uniquingKeysWith: { first, _ in first })
    return elements.flatMap { element in
      let name = id(element)
      return formerly(element).compactMap { old -> Doubt? in
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
