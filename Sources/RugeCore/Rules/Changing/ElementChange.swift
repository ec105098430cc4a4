/// One element that differs between two versions.
package struct ElementChange: Hashable, Sendable {
  package enum Fate: Hashable, Sendable {
    case added
    /// An earlier version than the old one had it: what was recorded of it then comes along.
    case returned
    case dropped
    /// It is in both; the ids are those of the old version, several where elements were joined.
    case kept(from: [ElementID])
    /// A part of an element that was split, but not its first: nothing recorded comes to it.
    case splitOff(from: ElementID, first: ElementID)
  }

  package let kind: ElementKind
  /// The new version's id; the old one's where the element was dropped.
  package let id: ElementID
  package let fate: Fate
  package let aspects: [ElementAspect]

  package init(_ kind: ElementKind, _ id: ElementID, _ fate: Fate, aspects: [ElementAspect] = []) {
    self.kind = kind
    self.id = id
    self.fate = fate
    self.aspects = aspects
  }

  /// Whether it has another id now.
  package var isRenamed: Bool {
    if case .kept(let from) = fate { from != [id] } else { false }
  }
}
