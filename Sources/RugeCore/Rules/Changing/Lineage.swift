/// What became of the ids of a programme, from its first version to the newest.
///
/// An id means one element for ever: one that an element gave up is never taken by another, so that what was recorded
/// under it can always be told.
struct Lineage {
  /// The ids of one kind, or of the questions of one element.
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
  /// The names of questions, by the element that asks them under every id that it has had.
  private var fields: [RecordedElement.Whole: Names] = [:]

  /// - Parameter versions: From the oldest to the newest.
  init(_ versions: [Programme]) {
    for version in versions {
      for kind in ProgrammeElement.kinds { add(version.elements(kind), kind) }
    }
  }

  private mutating func add(_ elements: [ProgrammeElement], _ kind: ElementKind) {
    names[kind, default: Names()].add(elements.map { ($0.id, $0.formerly) })
    for element in elements where !element.fields.isEmpty {
      var questions = fields(of: kind, element)
      questions.add(element.fields.map { ($0.id, $0.formerly) })
      fields[RecordedElement.Whole(kind, element.id)] = questions
    }
  }

  subscript(kind: ElementKind) -> Names { names[kind] ?? Names() }

  /// The names that the questions of an element have had, under its present id and those before.
  func fields(of kind: ElementKind, _ element: ProgrammeElement) -> Names {
    ([element.id] + element.formerly).reduce(into: Names()) { names, id in
      if let known = fields[RecordedElement.Whole(kind, id)] { names.join(known) }
    }
  }

  /// The questions that have another id in a new version.
  ///
  /// - Parameters:
  ///   - old: The version that is left.
  ///   - new: The version that takes its place, which is the newest here.
  ///   - names: What their elements are called there.
  /// - Returns: A renaming for each question, under the new id of its element.
  func fieldRenamings(from old: Programme, to new: Programme, _ names: NameChanges) -> [Renaming] {
    [ElementKind.form, .session, .record].flatMap { kind -> [Renaming] in
      let elements = Dictionary(new.elements(kind).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      return old.elements(kind).flatMap { former -> [Renaming] in
        guard !former.fields.isEmpty, let element = elements[names[kind, former.id]] else { return [] }
        let questions = fields(of: kind, element)
        guard !questions.successors.isEmpty else { return [] }
        let present = Set(element.fields.map(\.id))
        return former.fields.compactMap { field in
          guard let name = questions.name(field.id, among: present), name != field.id else { return nil }
          return Renaming(.field, from: field.id, to: name, of: .init(kind, element.id))
        }
      }
    }
  }
}
