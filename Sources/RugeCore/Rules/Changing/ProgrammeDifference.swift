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
  /// The questions, rounds, categories and states of the new version that the old one did not have, and an earlier one
  /// had.
  package let returnedParts: Set<RecordedElement>
  /// The options of the new version, by their question, of which the same is true.
  private let returnedOptions: [RecordedElement: Set<ElementID>]

  /// - Parameters:
  ///   - old: The version that is left.
  ///   - new: The version that takes its place.
  ///   - history: The versions before the new one, oldest first, the old one among them: an element may have changed
  ///     its id in one of them. Without them nothing lies between the two.
  package init(from old: Programme, to new: Programme, history: [Programme] = []) {
    self.old = old
    self.new = new
    let lineage = Lineage((history.isEmpty ? [old] : history) + [new])
    let before = Array(history.prefix(upTo: history.lastIndex(of: old) ?? history.startIndex))
    let earlier = Lineage(before + [old])
    let names = lineage.names(from: old, to: new, after: earlier)
    self.names = names
    let asked = AskedOfOrganisations(old, after: before)
    self.returnedParts = earlier.parts(returningIn: new).union(asked.questions(returningIn: new))
    self.returnedOptions = earlier.options(returningIn: new).merging(asked.options(returningIn: new)) { $0.union($1) }
    var whole = AspectComparison(names)
    whole.compare(old, new)
    self.aspects = whole.differing
    self.changes = ProgrammeElement.kinds.flatMap { kind in
      Self.changes(of: kind, old, new, names, dropped: earlier[kind].dropped(among: Set(old.ids(kind))))
    }
  }

  package var isEmpty: Bool { aspects.isEmpty && changes.isEmpty }

  /// The change of one element, by its id in the new version.
  package func change(_ kind: ElementKind, _ id: ElementID) -> ElementChange? {
    changes.first { change in
      guard change.kind == kind, change.id == id, case .kept = change.fate else { return false }
      return true
    }
  }

  /// Whether an element is there again that the old version did not have, and an earlier one had.
  package func hasReturned(_ kind: ElementKind, _ id: ElementID) -> Bool {
    changes.contains(ElementChange(kind, id, .returned))
  }

  /// Whether a part of an element, under its new id, is there again that the old version did not have, and an earlier one
  /// had.
  package func hasReturned(_ part: RecordedElement) -> Bool { returnedParts.contains(part) }

  /// Whether an option of a question, under its new id, is there again that the old version did not have, and an earlier
  /// one had.
  package func hasReturned(_ option: String, of question: RecordedElement) -> Bool {
    returnedOptions[question]?.contains(ElementID(option)) ?? false
  }

  /// Indicators whose figures would mean something else: the unit is another one, or the levels of a scale are, or what
  /// was typed in is counted now, or the other way round.
  ///
  /// Naming a unit or a level where there was none, adding levels or a translation changes no figure; a unit that is
  /// named no more leaves nobody knowing what the old ones count.
  package var otherUnits: [ElementID] {
    indicators(differingIn: [.unit, .scale, .count]) { $0.isMeasuredOtherwise(than: $1) }
  }

  /// Of those, the ones whose figures are typed in in one version and counted in the other.
  package var otherCounts: [ElementID] { indicators(differingIn: [.count]) { $0.isCountedOtherwise(than: $1) } }

  private func indicators(
    differingIn aspects: Set<ElementAspect>, where isOther: (Indicator, Indicator) -> Bool
  ) -> [ElementID] {
    changes.filter { $0.kind == .indicator && !aspects.isDisjoint(with: $0.aspects) }.compactMap { change in
      guard case .kept(let from) = change.fate, let indicator = new.indicator(change.id) else { return nil }
      return from.compactMap { old.indicator($0) }.contains { isOther($0, indicator) } ? change.id : nil
    }
  }

  private static func changes(
    of kind: ElementKind, _ old: Programme, _ new: Programme, _ names: NameChanges, dropped gone: [ElementID]
  ) -> [ElementChange] {
    let returning = Set(gone.map { names[kind, $0] })
    let former = old.elements(kind)
    let byName = Dictionary(grouping: former) { names[kind, $0.id] }
    let earlier = Set(former.map(\.id))
    let moved = kind == .stage ? movedStages(old, new, names) : []
    let kept = new.elements(kind).compactMap { element -> ElementChange? in
      let before = byName[element.id] ?? []
      guard let first = before.first(where: { $0.id == element.id }) ?? before.first else {
        let origin = origin(of: element, kind, among: earlier, names)
        return ElementChange(kind, element.id, origin == .added && returning.contains(element.id) ? .returned : origin)
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
    of element: ProgrammeElement, _ kind: ElementKind, among present: Set<ElementID>, _ names: NameChanges
  ) -> ElementChange.Fate {
    guard let from = element.formerly.first(where: { present.contains($0) && names[kind, $0] != $0 }) else {
      return .added
    }
    return .splitOff(from: from, first: names[kind, from])
  }

  /// The stages that come elsewhere among those that stay: as few as the new order needs.
  private static func movedStages(_ old: Programme, _ new: Programme, _ names: NameChanges) -> Set<ElementID> {
    let order = Dictionary(
      new.stages.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let places = old.stages.compactMap { order[names[.stage, $0.id]] }
    let staying = Set(places.longestRise)
    return Set(places.filter { !staying.contains($0) }.map { new.stages[$0].id })
  }
}

extension LocalisedText {
  /// Whether two texts say the same in every language that both have; where they have none, in any.
  func agrees(with other: LocalisedText) -> Bool {
    let shared = variants.keys.filter { other.variants[$0] != nil }
    // A text without a language that is now one of several was only translated.
    guard !shared.isEmpty else { return !Set(variants.values).isDisjoint(with: other.variants.values) }
    return shared.allSatisfy { variants[$0] == other.variants[$0] }
  }
}

extension Indicator {
  /// Whether one of its figures would mean something else as that of another version.
  package func isMeasuredOtherwise(than other: Indicator) -> Bool {
    if isCountedOtherwise(than: other) { return true }
    if let unit, other.unit.map({ !unit.agrees(with: $0) }) ?? true { return true }
    guard let scale, let otherScale = other.scale else { return (scale == nil) != (other.scale == nil) }
    let names = scale.names.contains { level, name in otherScale.names[level].map { !name.agrees(with: $0) } ?? false }
    return names || scale.bounds.lowerBound < otherScale.bounds.lowerBound
      || scale.bounds.upperBound > otherScale.bounds.upperBound
  }
}

extension Indicator {
  /// Whether one of the two is typed in and the other counted.
  fileprivate func isCountedOtherwise(than other: Indicator) -> Bool { (count == nil) != (other.count == nil) }
}

extension [Int] {
  /// The longest run of numbers, not necessarily side by side, each of which is higher than the one before.
  fileprivate var longestRise: [Int] {
    /// For each length, where the run of that length ends that has the lowest end; and what comes before each number.
    var ends: [Int] = []
    var before: [Int?] = []
    for (index, number) in enumerated() {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if self[ends[middle]] < number { low = middle + 1 } else { high = middle }
      }
      before.append(low > 0 ? ends[low - 1] : nil)
      if low < ends.count { ends[low] = index } else { ends.append(index) }
    }
    var run: [Int] = []
    var next = ends.last
    while let index = next {
      run.append(self[index])
      next = before[index]
    }
    return run
  }
}
