/// What a word means among ids of which some have titles, in one language or several.
package enum TitleMatch<ID: Hashable & Sendable>: Hashable, Sendable {
  case nothing
  case one(ID)
  /// The ids of all that are called so.
  case several([ID])

  /// - Parameters:
  ///   - text: The word, in any case and with or without accents. An id comes before a title.
  ///   - ids: What it can mean.
  ///   - name: An id as it is written.
  ///   - titles: What some of them are called.
  package init(_ text: String, among ids: [ID], name: (ID) -> String, titles: [ID: LocalisedText]) {
    let wanted = FoldedName(text.normalised)
    if let id = ids.first(where: { FoldedName(name($0)) == wanted }) {
      self = .one(id)
      return
    }
    let called = ids.filter { id in
      titles[id]?.variants.values.contains { FoldedName($0) == wanted } ?? false
    }
    self = called.count > 1 ? .several(called) : called.first.map { .one($0) } ?? .nothing
  }
}
