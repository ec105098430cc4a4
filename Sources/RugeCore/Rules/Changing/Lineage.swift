/// What became of the ids of a programme, from its first version to the newest.
///
/// An id means one element for ever: one that an element gave up is never taken by another, so that what was recorded
/// under it can always be told.
struct Lineage {
  /// The ids of one kind, or of the parts of one element.
  struct Names {
    fileprivate(set) var known: Set<ElementID> = []
    /// Those of the newest version.
    fileprivate(set) var present: Set<ElementID> = []
    fileprivate(set) var successors: [ElementID: ElementID] = [:]

    /// The id that an element of an earlier version has now; `nil` where there is no such element any more.
    func name(_ id: ElementID, among present: Set<ElementID>) -> ElementID? {
      var id = id
      var passed: Set<ElementID> = []
      while !present.contains(id) {
        guard passed.insert(id).inserted, let next = successors[id] else { return nil }
        id = next
      }
      return id
    }

    /// Ids of elements that are none of a version any more, whatever they would be called there.
    func dropped(among present: Set<ElementID>) -> [ElementID] {
      known.filter { name($0, among: present) == nil }.sorted()
    }

    /// Every id whose place another one took in the end.
    func predecessors(of id: ElementID) -> [ElementID] {
      known.filter { $0 != id && successors(of: $0).contains(id) }.sorted()
    }

    /// Every id that took the place of another, the newest last.
    func successors(of id: ElementID) -> [ElementID] {
      var passed: [ElementID] = []
      var next = successors[id]
      while let successor = next, successor != id, !passed.contains(successor) {
        passed.append(successor)
        next = successors[successor]
      }
      return passed
    }

    fileprivate mutating func add(_ elements: [(id: ElementID, formerly: [ElementID])]) {
      let before = present
      present = Set(elements.map(\.id))
      var claims: [ElementID: ElementID] = [:]
      for element in elements {
        // Of a split, the first part takes what was recorded.
        for former in element.formerly where !present.contains(former) && claims[former] == nil {
          claims[former] = element.id
        }
      }
      // An element that was dropped under a later id may come back under an earlier one: it is the same.
      for id in present.subtracting(before) {
        guard let last = successors(of: id).last, !before.contains(last), !present.contains(last),
          claims[last] == nil
        else { continue }
        claims[last] = id
      }
      // A later version may have called the element back to what it was, and on to something else.
      successors.merge(claims) { $1 }
      known.formUnion(present)
    }

    fileprivate mutating func join(_ others: Names) {
      known.formUnion(others.known)
      present.formUnion(others.present)
      successors.merge(others.successors) { present, _ in present }
    }
  }

  private var names: [ElementKind: Names] = [:]
  /// The names of parts, by where they stand under every id that their elements have had.
  private var parts: [PartPlace: Names] = [:]

  /// - Parameter versions: From the oldest to the newest.
  init(_ versions: [Programme]) {
    for version in versions {
      for kind in ProgrammeElement.kinds { add(version.elements(kind), kind) }
    }
  }

  private mutating func add(_ elements: [ProgrammeElement], _ kind: ElementKind) {
    names[kind, default: Names()].add(elements.map { ($0.id, $0.formerly) })
    for element in elements {
      for list in element.partLists {
        var known = names(of: list, in: element, kind)
        known.add(list.parts)
        parts[list.place(in: .init(kind, element.id))] = known
      }
    }
  }

  subscript(kind: ElementKind) -> Names { names[kind] ?? Names() }

  /// The names that the parts of an element have had, under its present id and those before.
  func names(of list: PartList, in element: ProgrammeElement, _ kind: ElementKind) -> Names {
    let ids = [element.id] + element.formerly
    let wholes = ids + self[kind].predecessors(of: element.id).filter { !ids.contains($0) }
    return list.places(in: wholes.map { .init(kind, $0) }).reduce(into: Names()) { names, place in
      if let known = parts[place] { names.join(known) }
    }
  }

  /// What elements of one version, and parts of them, are called in another one.
  ///
  /// - Parameters:
  ///   - old: The version that is left.
  ///   - new: The version that takes its place, which is the newest here.
  ///   - earlier: What became of the ids up to the old version.
  /// - Returns: The ids that changed.
  func names(from old: Programme, to new: Programme, after earlier: Lineage) -> NameChanges {
    var names = NameChanges()
    for kind in ProgrammeElement.kinds {
      let present = Set(new.ids(kind))
      let known = old.ids(kind)
      // What was dropped before may come back under another id, and what is recorded under it with it.
      for id in known + earlier[kind].dropped(among: Set(known)) {
        guard let name = self[kind].name(id, among: present), name != id else { continue }
        names.add(Renaming(kind, from: id, to: name))
      }
    }
    // A question first: its options are told by the id that it has from then on.
    for kinds in [[ElementKind.field], [.option, .round, .category, .state]] {
      for renaming in partRenamings(kinds, from: old, to: new, names, after: earlier) { names.add(renaming) }
    }
    return names
  }

  /// The parts that have another id in a new version, each under the new id of its element.
  private func partRenamings(
    _ kinds: [ElementKind], from old: Programme, to new: Programme, _ names: NameChanges, after earlier: Lineage
  ) -> [Renaming] {
    [ElementKind.form, .session, .record, .indicator].flatMap { kind -> [Renaming] in
      let elements = Dictionary(new.elements(kind).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      return earlier.partsThen(of: old, kind).flatMap { former -> [Renaming] in
        guard let element = elements[names[kind, former.id]] else { return [] }
        let whole = RecordedElement.Whole(kind, element.id)
        let present = Dictionary(
          element.partLists.map { ($0.place(in: whole), $0) }, uniquingKeysWith: { first, _ in first })
        return former.lists.filter { kinds.contains($0.kind) }.flatMap { then -> [Renaming] in
          let question = then.question.map { names.part(.field, $0, of: whole) }
          guard let now = present[PartPlace(then.kind, of: whole, question: question)] else { return [] }
          let known = self.names(of: now, in: element, kind)
          guard !known.successors.isEmpty else { return [] }
          let ids = Set(now.parts.map(\.id))
          return then.ids.compactMap { id in
            guard let name = known.name(id, among: ids), name != id else { return nil }
            return Renaming(now.kind, from: id, to: name, of: whole, question: question)
          }
        }
      }
    }
  }

  /// The parts of a version after these, options aside, that the newest of these does not have and an earlier one had.
  func parts(returningIn next: Programme) -> Set<RecordedElement> {
    var found: Set<RecordedElement> = []
    for kind in [ElementKind.form, .session, .record, .indicator] {
      for element in next.elements(kind) {
        for list in element.partLists where list.kind != .option {
          let returning = ids(returningIn: list, of: element, kind)
          found.formUnion(returning.map { RecordedElement(list.kind, $0, of: .init(kind, element.id)) })
        }
      }
    }
    return found
  }

  /// The options of a version after these, by their question, that the newest of these does not have and an earlier one
  /// had.
  func options(returningIn next: Programme) -> [RecordedElement: Set<ElementID>] {
    var found: [RecordedElement: Set<ElementID>] = [:]
    for kind in [ElementKind.form, .session, .record] {
      for element in next.elements(kind) {
        for list in element.partLists {
          guard list.kind == .option, let question = list.question else { continue }
          let returning = ids(returningIn: list, of: element, kind)
          if !returning.isEmpty {
            found[RecordedElement(.field, question.id, of: .init(kind, element.id))] = Set(returning)
          }
        }
      }
    }
    return found
  }

  private func ids(returningIn list: PartList, of element: ProgrammeElement, _ kind: ElementKind) -> [ElementID] {
    let earlier = names(of: list, in: element, kind)
    let gone = earlier.known.subtracting(earlier.present)
    return list.parts.filter { part in
      !earlier.present.contains(part.id) && ([part.id] + part.formerly).contains(where: gone.contains)
        && earlier.present.isDisjoint(with: part.formerly)
    }.map(\.id)
  }

  /// Parts of one sort that an element of a version has or had, the dropped ones last.
  private typealias PartsThen = (kind: ElementKind, question: ElementID?, ids: [ElementID])

  /// The elements of a kind that a version has, and those that were dropped before, each with its parts: what is dropped
  /// may come back, and what is recorded under it with it.
  private func partsThen(of version: Programme, _ kind: ElementKind) -> [(id: ElementID, lists: [PartsThen])] {
    let elements = version.elements(kind)
    let there = elements.map { element -> (id: ElementID, lists: [PartsThen]) in
      let lists = element.partLists.map { list -> PartsThen in
        let ids = list.parts.map(\.id)
        let known = parts[list.place(in: .init(kind, element.id))] ?? Names()
        return (list.kind, list.question?.id, ids + known.dropped(among: Set(ids)))
      }
      let places = Set(element.partLists.map { $0.place(in: .init(kind, element.id)) })
      return (element.id, lists + lostParts(of: .init(kind, element.id), but: places))
    }
    let lost = self[kind].dropped(among: Set(elements.map(\.id))).map { id in
      (id: id, lists: lostParts(of: .init(kind, id), but: []))
    }
    return there + lost
  }

  /// The parts of an element that stood where it has none any more.
  private func lostParts(of whole: RecordedElement.Whole, but places: Set<PartPlace>) -> [PartsThen] {
    let lost = parts.filter { $0.key.whole == whole && !places.contains($0.key) }
    return lost.map { (kind: $0.key.kind, question: $0.key.question, ids: $0.value.known.sorted()) }
      .sorted { ($0.kind.rawValue, $0.question?.rawValue ?? "") < ($1.kind.rawValue, $1.question?.rawValue ?? "") }
  }
}
