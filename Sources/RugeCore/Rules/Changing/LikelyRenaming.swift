/// An element that is gone and a new one that look like one and the same, of which nobody has said `was`.
package struct LikelyRenaming: Hashable, Sendable {
  /// The new one.
  package let element: RecordedElement
  /// The id of the one that is gone.
  package let former: ElementID

  package init(_ element: RecordedElement, former: ElementID) {
    self.element = element
    self.former = former
  }
}

extension ProgrammeDifference {
  /// The elements, questions and other parts that may only have got another id.
  ///
  /// Two look alike that have the same title, or stand at the same place and say the same but for their title, or stand
  /// at the same place under nearly the same name. Each is paired with one other at most, and with none that counts
  /// something else.
  package var likelyRenamings: [LikelyRenaming] {
    ProgrammeElement.kinds.flatMap { kind in
      (kind == .period ? [] : elementRenamings(kind)) + questionRenamings(kind)
    } + changes.flatMap(partRenamings)
  }

  private func elementRenamings(_ kind: ElementKind) -> [LikelyRenaming] {
    let dropped = Set(changes.filter { $0.kind == kind && $0.fate == .dropped }.map(\.id))
    let added = Set(changes.filter { $0.kind == kind && $0.fate == .added }.map(\.id))
    guard !dropped.isEmpty, !added.isEmpty else { return [] }
    let pairs = LikelyPairs(
      where: { !$0.isMeasuredOtherwise(than: $1) },
      gone: Candidate.list(old.elements(kind), id: { names[kind, $0.id] }, title: \.title) { dropped.contains($0.id) },
      come: Candidate.list(new.elements(kind), id: \.id, title: \.title) { added.contains($0.id) }
    ) { [names] old, new in
      Set(new.aspects(differingFrom: old, names)).isSubset(of: [.title])
    }
    return pairs.found.map { LikelyRenaming(RecordedElement(kind, $0.come.id), former: $0.gone.id) }
  }

  /// Questions of the elements that both versions have.
  private func questionRenamings(_ kind: ElementKind) -> [LikelyRenaming] {
    let former = Dictionary(
      old.elements(kind).map { (names[kind, $0.id], $0) }, uniquingKeysWith: { first, _ in first })
    return new.elements(kind).flatMap { element -> [LikelyRenaming] in
      guard !element.fields.isEmpty, let before = former[element.id], before.fields != element.fields else { return [] }
      let whole = RecordedElement.Whole(kind, element.id)
      let changes = PartChanges(
        from: before.fields, to: element.fields, formerID: { names.part(.field, $0.id, of: whole) }, id: \.id)
      guard !changes.dropped.isEmpty, !changes.added.isEmpty else { return [] }
      let (dropped, added) = (Set(changes.dropped.map(\.id)), Set(changes.added.map(\.id)))
      let pairs = LikelyPairs(
        where: { [$1.kind.unit, nil].contains($0.kind.unit) },
        gone: Candidate.list(before.fields, id: { names.part(.field, $0.id, of: whole) }, title: \.ask) {
          dropped.contains($0.id)
        },
        come: Candidate.list(element.fields, id: \.id, title: \.ask) { added.contains($0.id) }
      ) { old, new in
        // That both take yes or no, or a text, says nothing.
        old.kind.hasOptions && old.kind == new.kind
      }
      return pairs.found.map { LikelyRenaming(RecordedElement(.field, $0.come.id, of: whole), former: $0.gone.id) }
    }
  }
}

extension ProgrammeDifference {
  /// Categories, states and rounds of an element that both versions have.
  private func partRenamings(_ change: ElementChange) -> [LikelyRenaming] {
    guard !Set(change.aspects).isDisjoint(with: [.categories, .states, .rounds]), case .kept(let from) = change.fate,
      let former = old.elements(change.kind).first(where: { from.contains($0.id) })?.parts,
      let present = new.elements(change.kind).first(where: { $0.id == change.id })?.parts
    else { return [] }
    let whole = RecordedElement.Whole(change.kind, change.id)
    func name(_ part: ElementPart) -> ElementID { names.part(part.kind, part.id, of: whole) }
    let (then, now) = (Set(former.map(name)), Set(present.map(\.id)))
    let pairs = LikelyPairs(
      where: { _, _ in true },
      gone: Candidate.list(former, id: name, title: \.title) { !now.contains(name($0)) },
      come: Candidate.list(present, id: \.id, title: \.title) { part in
        !then.contains(part.id) && !returnedParts.contains(RecordedElement(part.kind, part.id, of: whole))
      }
    ) { _, _ in
      // What stands where another one stood is nearly always that one.
      true
    }
    return pairs.found.map {
      LikelyRenaming(RecordedElement($0.come.kind, $0.come.id, of: whole), former: $0.gone.id)
    }
  }
}

extension FieldKind {
  fileprivate var hasOptions: Bool {
    switch self {
    case .choice, .several: true
    default: false
    }
  }
}

extension ProgrammeElement {
  /// Whether its figures would mean something else as those of another element.
  fileprivate func isMeasuredOtherwise(than other: ProgrammeElement) -> Bool {
    guard case .indicator(let indicator) = self, case .indicator(let other) = other else { return false }
    return indicator.isMeasuredOtherwise(than: other)
  }
}
