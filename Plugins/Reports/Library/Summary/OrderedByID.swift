/// Elements in a fixed order, found by their id at the cost of one look-up.
struct OrderedByID<Element> where Element: HasID {
  private(set) var elements: [Element] = []
  private var indices: [String: Int] = [:]

  init(_ elements: [Element]) {
    for element in elements { update(element.id, orInsert: element) { _ in } }
  }

  /// Changes the element with an id, which is first added at the end where there is none.
  mutating func update(_ id: String, orInsert element: @autoclosure () -> Element, _ change: (inout Element) -> Void) {
    if indices[id] == nil {
      indices[id] = elements.count
      elements.append(element())
    }
    if let index = indices[id] { change(&elements[index]) }
  }
}

extension ProgressSummary.StageCount: HasID {}
extension IndicatorTotal: HasID {}
