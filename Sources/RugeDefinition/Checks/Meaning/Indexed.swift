import RugeCore

/// Elements of a programme that are found by their ids; they stay where they are and are not copied.
struct Indexed<Element: Sendable>: Sendable {
  private let elements: [Element]
  private let id: KeyPath<Element, ElementID> & Sendable
  private let places: [ElementID: Int]

  /// Of several elements with the same id the first is found.
  init(_ elements: [Element], by id: KeyPath<Element, ElementID> & Sendable) {
    self.elements = elements
    self.id = id
    self.places = Dictionary(
      elements.indices.map { (elements[$0][keyPath: id], $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The ids, in the order of the elements.
  var ids: some Sequence<ElementID> { elements.lazy.map { $0[keyPath: id] } }

  subscript(id: ElementID) -> Element? { places[id].map { elements[$0] } }
}
