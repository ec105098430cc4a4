/// Decides whether a figure may be recorded.
struct Measuring {
  private let indicator: Indicator
  private let state: EnrolmentState
  private let day: Day

  init(_ indicator: Indicator, _ state: EnrolmentState, on day: Day) {
    self.indicator = indicator
    self.state = state
    self.day = day
  }

  /// The event that records a figure of the indicator, or of one of its categories.
  func events(_ category: ElementID?, _ figure: Known<Quantity>) throws(Refusal) -> [Event] {
    if let rule = indicator.count { throw .counted(indicator.id, rule) }
    let reference = IndicatorReference(indicator.id, category: category)
    try checkCategory(category)
    try checkScale(reference, figure)
    try checkMerging(reference)
    if let ending = state.ending, case .every(_, let extra?)? = indicator.collection {
      let last = ending.on.adding(extra)
      guard day <= last else { throw .collectionOver(indicator.id, until: last) }
    }
    return [.figureRecorded(reference, figure)]
  }

  private func checkCategory(_ category: ElementID?) throws(Refusal) {
    let isKnown = category.map { indicator.category($0) != nil } ?? indicator.categories.isEmpty
    guard isKnown else { throw .categoryNeeded(indicator.id, indicator.categories.map(\.id)) }
  }

  private func checkScale(_ reference: IndicatorReference, _ figure: Known<Quantity>) throws(Refusal) {
    guard let bounds = indicator.scale?.bounds, let value = figure.value else { return }
    guard let level = value.whole, bounds.contains(level) else { throw .outsideScale(reference, bounds) }
  }

  /// A day's figures are either those of the parts or the one of all of them.
  private func checkMerging(_ reference: IndicatorReference) throws(Refusal) {
    guard let id = reference.category, let category = indicator.category(id) else { return }
    let wholes = indicator.categories.filter { $0.merges.contains(id) }.map(\.id)
    let others = (category.merges + wholes).filter { other in
      state.figures[IndicatorReference(indicator.id, category: other), default: []].contains { $0.on == day }
    }
    guard others.isEmpty else { throw .mergedAndParts(reference, others) }
  }
}
