/// What became of the parts of a list: the questions of a form, the options of a question.
package struct PartChanges<Part> {
  /// A part that both lists have.
  package struct Kept {
    package let old: Part
    package let new: Part
  }

  /// In the order of the new list.
  package let added: [Part]
  package let kept: [Kept]
  /// In the order of the old list.
  package let dropped: [Part]
  /// Whether those that both have come in another order.
  package let isReordered: Bool

  /// - Parameters:
  ///   - old: The parts as they were.
  ///   - new: The parts as they are.
  ///   - formerID: What tells an old part from the others, as it is called in the new list.
  ///   - id: The same of a new part.
  package init<ID: Hashable>(
    from old: [Part], to new: [Part], formerID: (Part) -> ID, id: (Part) -> ID
  ) {
    let places = Dictionary(
      old.enumerated().map { (formerID($0.element), $0.offset) }, uniquingKeysWith: { first, _ in first })
    let present = Set(new.map(id))
    let pairs = new.compactMap { part in places[id(part)].map { (place: $0, kept: Kept(old: old[$0], new: part)) } }
    added = new.filter { places[id($0)] == nil }
    kept = pairs.map(\.kept)
    dropped = old.filter { !present.contains(formerID($0)) }
    isReordered = zip(pairs, pairs.dropFirst()).contains { $0.place > $1.place }
  }

  /// - Parameters:
  ///   - old: The parts as they were.
  ///   - new: The parts as they are.
  ///   - id: What tells a part from the others in both lists.
  package init(from old: [Part], to new: [Part], by id: (Part) -> some Hashable) {
    self.init(from: old, to: new, formerID: id, id: id)
  }
}
