/// A number over time, as a test looks at it.
struct NumberSeries {
  /// What the numbers of single days are.
  enum Meaning {
    /// Each holds until the next: how many volunteers there are.
    case levels
    /// Each is added to the others: how many sessions there were; a stretch without any has none.
    case counts
    /// Each is added to the others, but a stretch without any is one that nobody has looked at.
    case amounts
  }

  let meaning: Meaning
  /// The number as it stands; `nil` where nobody knows it.
  let level: Quantity?
  /// What changes are measured from; `nil` where nobody knows it.
  let baseline: Quantity?
  /// By day, one a day; `nil` where the days are not known.
  let days: [DatedFigure]?
  /// How many of what is added make one of what is asked for: 60 minutes an hour.
  let parts: Int

  init(_ meaning: Meaning, level: Quantity?, baseline: Quantity?, days: [DatedFigure]?, parts: Int = 1) {
    self.meaning = meaning
    self.level = level
    self.baseline = baseline
    self.days = days
    self.parts = parts
  }

  /// Things that are counted from nothing.
  static func count(_ total: Int, days: [Day: Int]?, parts: Int = 1) -> NumberSeries {
    let dated = days?.sorted { $0.key < $1.key }.map { DatedFigure(on: $0.key, value: Known(Quantity($0.value))) }
    return NumberSeries(
      .counts, level: Quantity(total)?.divided(by: parts), baseline: .zero, days: dated, parts: parts)
  }

  /// What the number of the days in a window is; `nil` where nobody knows it.
  func level(where counts: (Day) -> Bool) -> Quantity? {
    guard let window = days?.filter({ counts($0.on) }) else { return nil }
    switch meaning {
    case .levels: return window.last?.value.value
    case .amounts where window.isEmpty: return nil
    case .amounts, .counts: return total(window)?.value.value
    }
  }

  /// The number from each day on that changes it, those days left out that do not count.
  func steps(where counts: (Day) -> Bool) -> [DatedFigure]? {
    guard let days = days?.filter({ counts($0.on) }) else { return nil }
    guard meaning != .levels else { return days }
    return days.indices.map { total(days[...$0]) ?? DatedFigure(on: days[$0].on, value: .unknown) }
  }

  /// The days added up; unknown where one of them is.
  private func total(_ days: some BidirectionalCollection<DatedFigure>) -> DatedFigure? {
    let known = days.compactMap(\.value.value)
    let isKnown = !days.contains { $0.value == .unknown }
    let sum = isKnown ? Quantity.sum(known)?.divided(by: parts) : nil
    return DatedFigure(on: days.last?.on ?? Day.supported.lowerBound, value: Known(sum))
  }
}

extension Known {
  /// A value, or unknown where there is none.
  init(_ value: Value?) {
    self = value.map { .value($0) } ?? .unknown
  }
}
