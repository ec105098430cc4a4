import RugeCore

/// Elements of a programme that are found by their ids; they stay where they are and are not copied.
struct Indexed<Element> {
  private let elements: [Element]
  private let places: [ElementID: Int]

  /// Of several elements with the same id the first is found.
  init(_ elements: [Element], by id: KeyPath<Element, ElementID>) {
    self.elements = elements
    self.places = Dictionary(
      elements.indices.map { (elements[$0][keyPath: id], $0) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(id: ElementID) -> Element? { places[id].map { elements[$0] } }
}
