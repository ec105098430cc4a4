/// One figure for each category of an indicator, and how they add up to the figure of the whole.
///
/// A category that merges others stands for all of them while its figure is later than theirs; it is then counted once,
/// and each of the others is not known apart.
struct CategoryFigures {
  private let indicator: Indicator
  /// By category; `nil` is a figure of the whole.
  private let figures: [ElementID?: DatedFigure]

  init(_ indicator: Indicator, _ pick: (IndicatorReference) -> DatedFigure?) {
    self.indicator = indicator
    let ids: [ElementID?] = [nil] + indicator.categories.map(\.id)
    var figures: [ElementID?: DatedFigure] = [:]
    for id in ids { figures[id] = pick(IndicatorReference(indicator.id, category: id)) }
    self.figures = figures
  }

  /// A part of the whole: a category, or several that are only known together.
  private struct Part {
    let id: ElementID
    let value: Known<Quantity>
    let on: Day?
    let weight: Quantity
    /// How many categories it stands for.
    let count: Int
  }

  /// The categories that merge no others.
  private var leaves: [IndicatorCategory] { indicator.categories.filter(\.merges.isEmpty) }

  /// The categories that stand for others now, the latest first.
  private var merging: [IndicatorCategory] {
    indicator.categories.filter { !$0.merges.isEmpty && isInForce($0) }
      .sorted { (figures[$0.id]?.on ?? .supported.lowerBound) > (figures[$1.id]?.on ?? .supported.lowerBound) }
  }

  private func isInForce(_ category: IndicatorCategory) -> Bool {
    guard let own = figures[category.id] else { return false }
    return category.merges.allSatisfy { part in figures[part].map { $0.on < own.on } ?? true }
  }

  /// The figure of the whole; `nil` where nothing has been recorded.
  var total: IndicatorReading? {
    let newest = figures.filter { $0.key != nil }.map(\.value.on).max()
    if let whole = figures[nil], newest.map({ $0 < whole.on }) ?? true { return IndicatorReading(whole) }
    return newest.map { reading(of: parts, on: $0) }
  }

  /// The figure of one category; `nil` where nothing has been recorded that says anything about it.
  func reading(of id: ElementID) -> IndicatorReading? {
    guard let category = indicator.category(id) else { return nil }
    if category.merges.isEmpty {
      guard let cover = merging.first(where: { $0.merges.contains(id) }) else {
        return figures[id].map(IndicatorReading.init)
      }
      // Only what it is together with others is known.
      return figures[cover.id].map { IndicatorReading(value: .unknown, on: $0.on, unknown: [id]) }
    }
    if isInForce(category) { return figures[id].map(IndicatorReading.init) }
    let parts = leaves.filter { category.merges.contains($0.id) }.map(leaf)
    return parts.compactMap(\.on).max().map { Self.sum(of: parts, on: $0) }
  }

  /// Every category once: those that are known only together, then the others.
  private var parts: [Part] {
    var covered: Set<ElementID> = []
    var parts: [Part] = []
    for category in merging where covered.isDisjoint(with: category.merges) {
      covered.formUnion(category.merges)
      guard let figure = figures[category.id] else { continue }
      parts.append(
        Part(
          id: category.id, value: figure.value, on: figure.on, weight: category.weight, count: category.merges.count))
    }
    return parts + leaves.filter { !covered.contains($0.id) }.map(leaf)
  }

  private func leaf(_ category: IndicatorCategory) -> Part {
    let isCovered = merging.contains { $0.merges.contains(category.id) }
    let figure = isCovered ? nil : figures[category.id]
    return Part(
      id: category.id, value: figure?.value ?? .unknown, on: figure?.on, weight: category.weight, count: 1)
  }

  private func reading(of parts: [Part], on day: Day) -> IndicatorReading {
    if indicator.total == .sum { return Self.sum(of: parts, on: day) }
    return Self.reading(of: parts, on: day) { known in
      switch indicator.total {
      case .lowest: return known.compactMap(\.value.value).min()
      case .highest: return known.compactMap(\.value.value).max()
      case .latest: return known.max { ($0.on ?? day) < ($1.on ?? day) }?.value.value
      case .sum: return Self.weighted(known)
      case .mean:
        let weights = known.compactMap { part in Quantity(part.count).flatMap(part.weight.times) }
        return Self.weighted(known).flatMap { sum in Quantity.sum(weights).flatMap { sum.quotient(by: $0) } }
      }
    }
  }

  private static func sum(of parts: [Part], on day: Day) -> IndicatorReading {
    reading(of: parts, on: day, weighted)
  }

  private static func weighted(_ parts: [Part]) -> Quantity? {
    let values = parts.compactMap { part in part.value.value.flatMap(part.weight.times) }
    return values.count == parts.count ? Quantity.sum(values) : nil
  }

  /// What does not apply is left out; what nobody knows makes the whole unknown.
  private static func reading(
    of parts: [Part], on day: Day, _ combine: ([Part]) -> Quantity?
  ) -> IndicatorReading {
    let unknown = parts.filter { $0.value == .unknown }.map(\.id)
    let known = parts.filter { $0.value.value != nil }
    let value = known.isEmpty ? nil : combine(known)
    if unknown.isEmpty, known.isEmpty { return IndicatorReading(value: .notApplicable, on: day) }
    return IndicatorReading(
      value: unknown.isEmpty ? Known(value) : .unknown, on: day, known: value, unknown: unknown)
  }
}
