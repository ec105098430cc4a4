/// What changed between two versions of a programme.
package struct ProgrammeDifference: Sendable {
  package let old: Programme
  package let new: Programme
  /// What elements of the old version are called in the new one.
  package let names: NameChanges
  /// Sides of the programme as a whole that differ.
  package let aspects: [ElementAspect]
  /// The elements that differ, kind by kind: those of the new version in its order, then those that were dropped.
  package let changes: [ElementChange]

  /// - Parameters:
  ///   - old: The version that is left.
  ///   - new: The version that takes its place.
  ///   - history: The versions before the new one, oldest first, the old one among them: an element may have changed
  ///     its id in one of them. Without them nothing lies between the two.
  package init(from old: Programme, to new: Programme, history: [Programme] = []) {
    self.old = old
    self.new = new
    let lineage = Lineage((history.isEmpty ? [old] : history) + [new])
    var names = NameChanges()
    for kind in ProgrammeElement.kinds {
      let present = Set(new.ids(kind))
      for id in old.ids(kind) {
        guard let name = lineage.name(kind, id, among: present), name != id else { continue }
        names.add(Renaming(kind, from: id, to: name))
      }
    }
    self.names = names
    var whole = AspectComparison(names)
    whole.compare(old, new)
    self.aspects = whole.differing
    self.changes = ProgrammeElement.kinds.flatMap { Self.changes(of: $0, old, new, names) }
  }

  package var isEmpty: Bool { aspects.isEmpty && changes.isEmpty }

  /// The change of one element, by its id in the new version.
  package func change(_ kind: ElementKind, _ id: ElementID) -> ElementChange? {
    changes.first { change in
      guard change.kind == kind, change.id == id, case .kept = change.fate else { return false }
      return true
    }
  }

  /// Indicators whose figures would mean something else: the unit is another one.
  ///
  /// Naming a unit where there was none, or adding a translation, changes no figure.
  package var otherUnits: [ElementID] {
    changes.filter { $0.kind == .indicator && $0.aspects.contains(.unit) }.compactMap { change in
      guard case .kept(let from) = change.fate, let unit = new.indicator(change.id)?.unit else { return nil }
      let former = from.compactMap { old.indicator($0)?.unit }
      return former.contains { !$0.agrees(with: unit) } ? change.id : nil
    }
  }

  private static func changes(
    of kind: ElementKind, _ old: Programme, _ new: Programme, _ names: NameChanges
  ) -> [ElementChange] {
    let former = old.elements(kind)
    let moved = kind == .stage ? movedStages(old, new, names) : []
    let kept = new.elements(kind).compactMap { element -> ElementChange? in
      let before = former.filter { names[kind, $0.id] == element.id }
      guard let first = before.first(where: { $0.id == element.id }) ?? before.first else {
        return ElementChange(kind, element.id, origin(of: element, kind, old, names))
      }
      let aspects =
        element.aspects(differingFrom: first, names) + (moved.contains(element.id) ? [ElementAspect.order] : [])
      let change = ElementChange(kind, element.id, .kept(from: before.map(\.id)), aspects: aspects)
      return change.isRenamed || !aspects.isEmpty ? change : nil
    }
    let present = Set(new.ids(kind))
    let dropped = former.filter { !present.contains(names[kind, $0.id]) }.map { ElementChange(kind, $0.id, .dropped) }
    return kept + dropped
  }

  /// Where an element comes from that has none in the old version.
  private static func origin(
    of element: ProgrammeElement, _ kind: ElementKind, _ old: Programme, _ names: NameChanges
  ) -> ElementChange.Fate {
    let present = Set(old.ids(kind))
    guard let from = element.formerly.first(where: { present.contains($0) && names[kind, $0] != $0 }) else {
      return .added
    }
    return .splitOff(from: from, first: names[kind, from])
  }

  /// The stages that come elsewhere among those that stay: as few as the new order needs.
  private static func movedStages(_ old: Programme, _ new: Programme, _ names: NameChanges) -> Set<ElementID> {
    let order = new.stages.map(\.id)
    let places = old.stages.compactMap { order.firstIndex(of: names[.stage, $0.id]) }
    // The longest run of stages whose order is unchanged, ending at each of them.
    var runs: [[Int]] = []
    for (index, place) in places.enumerated() {
      let before = runs.indices.filter { $0 < index && places[$0] < place }
      let longest = before.map { runs[$0] }.max { $0.count < $1.count } ?? []
      runs.append(longest + [place])
    }
    let staying = Set(runs.max { $0.count < $1.count } ?? [])
    return Set(places.filter { !staying.contains($0) }.map { order[$0] })
  }
}

extension LocalisedText {
  /// Whether two texts say the same in every language that both have.
  fileprivate func agrees(with other: LocalisedText) -> Bool {
    let shared = variants.keys.filter { other.variants[$0] != nil }
    guard !shared.isEmpty else { return Language.allCases.allSatisfy { self[$0] == other[$0] } }
    return shared.allSatisfy { variants[$0] == other.variants[$0] }
  }
}
