extension ProgrammeDifference {
  /// What keeps a definition from taking the place of earlier versions.
  ///
  /// - Parameters:
  ///   - programme: The new definition.
  ///   - history: Every version before it, oldest first.
  /// - Returns: The problems, in the order of the definition; none for a first version without former ids.
  package static func problems(of programme: Programme, after history: [Programme]) -> [ChangeProblem] {
    let lineage = Lineage(history)
    let joined = joined(in: programme, after: history)
    return ProgrammeElement.kinds.flatMap { kind -> [ChangeProblem] in
      let elements = programme.elements(kind)
      return problems(elements.map { ($0.id, $0.formerly) }, kind, lineage[kind])
        + elements.flatMap { element in
          element.partLists.flatMap { problems($0.parts, $0.kind, lineage.names(of: $0, in: element, kind)) }
        }
    } + joined
  }

  /// Categories and rounds of one version that would be one: their figures, or answers, would cover each other.
  private static func joined(in programme: Programme, after history: [Programme]) -> [ChangeProblem] {
    let lists = programme.forms.map(\.rounds.hasFormerIDs) + programme.indicators.map(\.categories.hasFormerIDs)
    guard lists.contains(true) else { return [] }
    let lineage = Lineage(history + [programme])
    var problems: [ChangeProblem] = []
    for version in history {
      let names = lineage.names(from: version, to: programme, after: Lineage([version]))
      for renaming in names.renamings where renaming.kind == .category || renaming.kind == .round {
        let others = names.renamings.filter { $0.place == renaming.place && $0.to == renaming.to }.map(\.from)
        let isThere = renaming.whole.map { whole in
          version.elements(whole.kind).contains { element in
            names[whole.kind, element.id] == whole.id && element.parts.contains { $0.id == renaming.to }
          }
        }
        let parts = others + (isThere == true ? [renaming.to] : [])
        let problem = ChangeProblem.joined(renaming.kind, parts, of: renaming.to)
        if parts.count > 1, !problems.contains(problem) { problems.append(problem) }
      }
    }
    return problems
  }

  private static func problems(
    _ elements: [(id: ElementID, formerly: [ElementID])], _ kind: ElementKind, _ names: Lineage.Names
  ) -> [ChangeProblem] {
    let present = Set(elements.map(\.id))
    lazy var known = names.known.sorted().map(\.rawValue)
    return elements.flatMap { element in
      let former = element.formerly.compactMap { id -> ChangeProblem? in
        if present.contains(id) { return .stillExists(kind, id, of: element.id) }
        guard !names.known.contains(id) else { return nil }
        return .neverExisted(
          kind, id, of: element.id, suggestion: NearestName.suggestion(for: id.rawValue, among: known))
      }
      // What is called so now stays; and an element may go back to an id that it had itself.
      guard !names.present.contains(element.id) else { return former }
      let successors = names.successors(of: element.id)
      guard let newest = successors.last, Set(successors).isDisjoint(with: element.formerly) else { return former }
      if present.contains(newest) { return former + [.taken(kind, element.id, nowCalled: newest)] }
      // One that was dropped comes back, under whichever of its ids.
      return former + (names.present.contains(newest) ? [.wentOn(kind, element.id, as: newest)] : [])
    }
  }
}

extension [FormRound] {
  fileprivate var hasFormerIDs: Bool { contains { !$0.formerly.isEmpty } }
}

extension [IndicatorCategory] {
  fileprivate var hasFormerIDs: Bool { contains { !$0.formerly.isEmpty } }
}
