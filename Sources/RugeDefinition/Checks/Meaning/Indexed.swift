import RugeCore

/// Elements of a programme that are found by their ids; they stay where they are and are not copied.
struct Indexed<Element: Sendable>: Sendable {
  private let elements: [Element]
  private let id: @Sendable (Element) -> ElementID
  private let places: [ElementID: Int]

  /// Of several elements with the same id the first is found.
  init(_ elements: [Element], by id: @escaping @Sendable (Element) -> ElementID) {
    self.elements = elements
    self.id = id
    var places: [ElementID: Int] = Dictionary(minimumCapacity: elements.count)
    for place in elements.indices.reversed() { places[id(elements[place])] = place }
    self.places = places
  }

  /// The ids, in the order of the elements.
  var ids: some Sequence<ElementID> { elements.lazy.map(id) }

  subscript(id: ElementID) -> Element? { places[id].map { elements[$0] } }
}
