import RugeCore

/// Elements of a programme that are found by their ids; they stay where they are and are not copied.
struct Indexed<Element: Sendable>: Sendable {
  let elements: [Element]
  /// The ids, in the order of the elements.
  let ids: [ElementID]
  private let places: [ElementID: Int]

  /// Of several elements with the same id the first is found.
  init(_ elements: [Element], by id: (Element) -> ElementID) {
    self.elements = elements
    ids = elements.map(id)
    places = Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
  }

  /// Where an element stands: a part of a large one is read there, where reading the whole would copy it.
  func place(of id: ElementID) -> Int? { places[id] }

  subscript(id: ElementID) -> Element? { places[id].map { elements[$0] } }
}
