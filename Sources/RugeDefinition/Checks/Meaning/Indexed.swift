import RugeCore

/// Elements of a programme that are found by their ids; they stay where they are and are not copied.
struct Indexed<Element: Sendable>: Sendable {
  private let elements: [Element]
  /// The ids, in the order of the elements.
  let ids: [ElementID]
  private let places: [ElementID: Int]

  /// Of several elements with the same id the first is found.
  init(_ elements: [Element], by id: (Element) -> ElementID) {
    self.elements = elements
    let ids = elements.map(id)
    self.ids = ids
    var places: [ElementID: Int] = Dictionary(minimumCapacity: elements.count)
    for place in ids.indices.reversed() { places[ids[place]] = place }
    self.places = places
  }

  subscript(id: ElementID) -> Element? { places[id].map { elements[$0] } }

  /// Where the element with an id stands among all.
  func index(of id: ElementID) -> Int? { places[id] }

  /// Something of the element at a place, which is not copied for it: a large file has thousands.
  func part<Value>(at index: Int, _ read: (Element) -> Value) -> Value { read(elements[index]) }
}
