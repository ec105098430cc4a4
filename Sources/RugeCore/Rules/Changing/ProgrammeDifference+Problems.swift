extension ProgrammeDifference {
  /// What keeps a definition from taking the place of earlier versions.
  ///
  /// - Parameters:
  ///   - programme: The new definition.
  ///   - history: Every version before it, oldest first.
  /// - Returns: The problems, in the order of the definition; none for a first version without former ids.
  package static func problems(of programme: Programme, after history: [Programme]) -> [ChangeProblem] {
    let lineage = Lineage(history)
    return ProgrammeElement.kinds.flatMap { kind -> [ChangeProblem] in
      let elements = programme.elements(kind)
      return problems(elements.map { ($0.id, $0.formerly) }, kind, lineage[kind])
        + elements.flatMap { element in
          problems(element.fields.map { ($0.id, $0.formerly) }, .field, lineage.fields(of: kind, element))
        }
    }
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
