/// What became of the ids of a programme, from its first version to the newest.
///
/// An id means one element for ever: one that an element gave up is never taken by another, so that what was recorded
/// under it can always be told.
struct Lineage {
  private struct Name: Hashable {
    let kind: ElementKind
    let id: ElementID
  }

  private var successors: [Name: ElementID] = [:]
  private var known: Set<Name> = []

  /// - Parameter versions: From the oldest to the newest.
  init(_ versions: [Programme]) {
    for version in versions { add(version) }
  }

  private mutating func add(_ version: Programme) {
    for kind in ProgrammeElement.kinds {
      let elements = version.elements(kind)
      let present = Set(elements.map(\.id))
      var claims: [Name: ElementID] = [:]
      for element in elements {
        for former in element.formerly where !present.contains(former) {
          let name = Name(kind: kind, id: former)
          // Of a split, the first part takes what was recorded.
          if claims[name] == nil { claims[name] = element.id }
        }
      }
      // A later version may have called the element back to what it was, and on to something else.
      successors.merge(claims) { $1 }
      known.formUnion(present.map { Name(kind: kind, id: $0) })
    }
  }

  /// Whether some version had an element of that id.
  func knows(_ kind: ElementKind, _ id: ElementID) -> Bool { known.contains(Name(kind: kind, id: id)) }

  /// Every id of a kind that some version had.
  func ids(_ kind: ElementKind) -> [ElementID] { known.filter { $0.kind == kind }.map(\.id).sorted() }

  /// The id that took the place of another one; `nil` where none did.
  func successor(_ kind: ElementKind, _ id: ElementID) -> ElementID? { successors[Name(kind: kind, id: id)] }

  /// The id that an element of an earlier version has in a programme; `nil` where that has no such element any more.
  func name(_ kind: ElementKind, _ id: ElementID, among present: Set<ElementID>) -> ElementID? {
    var id = id
    var passed: Set<ElementID> = []
    while !present.contains(id) {
      guard passed.insert(id).inserted, let next = successor(kind, id) else { return nil }
      id = next
    }
    return id
  }
}
