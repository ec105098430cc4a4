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
      let present = Set(programme.ids(kind))
      return programme.elements(kind).flatMap { element -> [ChangeProblem] in
        let former = element.formerly.compactMap { id -> ChangeProblem? in
          if present.contains(id) { return .stillExists(kind, id, of: element.id) }
          guard !lineage.knows(kind, id) else { return nil }
          let known = lineage.ids(kind).map(\.rawValue)
          return .neverExisted(
            kind, id, of: element.id, suggestion: NearestName.suggestion(for: id.rawValue, among: known))
        }
        // An element may go back to an id that it had itself.
        guard let successor = lineage.successor(kind, element.id), !element.formerly.contains(successor) else {
          return former
        }
        return former + [.taken(kind, element.id, nowCalled: successor)]
      }
    }
  }
}
