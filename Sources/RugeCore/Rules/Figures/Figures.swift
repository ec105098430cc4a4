/// The figures of one indicator in a state: those that were recorded, or what it counts.
///
/// A class, because a state is much to copy.
package final class Figures: Sendable {
  package let indicator: Indicator
  private let state: EnrolmentState
  private let setting: Setting
  /// Recorded figures up to the day, one a day, of the whole (`nil`) and of each category.
  private let recorded: [ElementID?: [DatedFigure]]

  package convenience init(_ indicator: Indicator, _ state: EnrolmentState, in programme: Programme, on day: Day) {
    self.init(indicator, state, Setting(programme, on: day))
  }

  init(_ indicator: Indicator, _ state: EnrolmentState, _ setting: Setting) {
    self.indicator = indicator
    self.state = state
    self.setting = setting
    let ids: [ElementID?] = [nil] + indicator.categories.map(\.id)
    var recorded: [ElementID?: [DatedFigure]] = [:]
    for id in ids {
      let figures = state.figures[IndicatorReference(indicator.id, category: id)] ?? []
      recorded[id] = figures.filter { $0.on <= setting.today }.lastOfEachDay
    }
    self.recorded = recorded
  }

  /// How it stands: the latest figure, or the total of the latest figures of its categories.
  package func level(of category: ElementID? = nil) -> IndicatorReading? {
    if let count { return counted(count.level) }
    return reading(of: category) { $0.last }
  }

  /// What later figures are compared with: the figure nearest the enrolment, if one was recorded for it.
  ///
  /// What is counted begins with nothing.
  package func baseline(of category: ElementID? = nil) -> IndicatorReading? {
    if indicator.count != nil { return IndicatorReading(value: .value(.zero), on: state.enrolledOn) }
    let rounds = CollectionRounds(indicator, state)
    return reading(of: category) { figures in
      let early = figures.filter { rounds.isBaseline($0.on) }
      return early.last { $0.on <= state.enrolledOn } ?? early.first
    }
  }

  /// The first and the last figure of some days.
  ///
  /// Where it is taken by categories, the first is that of the day by which each of them had been taken.
  ///
  /// - Parameter days: The days, whatever was recorded before and after them.
  /// - Returns: The last is `nil` where nothing came after the first; both are where nothing was recorded at all, and for
  ///   what is counted, since nobody takes that on a day.
  package func ends(of days: ClosedRange<Day>) -> (first: IndicatorReading, last: IndicatorReading?)? {
    guard indicator.count == nil else { return nil }
    let taken = Set(recorded.values.flatMap { $0.map(\.on) }.filter(days.contains)).sorted()
    let readings = taken.compactMap { day in
      reading(of: nil) { figures in figures.last { $0.on <= day && days.contains($0.on) } }
    }
    guard let last = readings.last, let first = readings.first(where: \.unknown.isEmpty) ?? readings.first else {
      return nil
    }
    return (first, last.on > first.on ? last : nil)
  }

  /// How it stood on every day on which something about it was recorded.
  package func history(of category: ElementID? = nil) -> [IndicatorReading] {
    if indicator.count != nil {
      return count?.steps { _ in true }?.map(IndicatorReading.init) ?? []
    }
    let days = Set(recorded.values.flatMap { $0.map(\.on) }).sorted()
    return days.compactMap { day in
      reading(of: category) { figures in figures.last { $0.on <= day } }
    }
  }

  /// Whether there is a figure, unknown included, on days of a kind for the whole or for each of the categories.
  func isRecorded(where isWanted: (Day) -> Bool) -> Bool {
    if indicator.count != nil { return true }
    func has(_ id: ElementID?) -> Bool { recorded[id, default: []].contains { isWanted($0.on) } }
    if has(nil) { return true }
    let leaves = indicator.categories.filter(\.merges.isEmpty)
    return !leaves.isEmpty
      && leaves.allSatisfy { leaf in
        has(leaf.id) || indicator.categories.contains { $0.merges.contains(leaf.id) && has($0.id) }
      }
  }

  /// The figures as a test looks at them.
  ///
  /// Where the baseline was counted over a time, every figure is what was counted since the one before, so that those of
  /// a window are added up; otherwise figures are levels.
  func series(of category: ElementID?) -> NumberSeries {
    if let count { return count }
    let isAmount = if case .before? = indicator.baseline { true } else { false }
    return NumberSeries(
      isAmount ? .amounts : .levels, level: level(of: category)?.value.value,
      baseline: baseline(of: category)?.value.value, days: history(of: category).map(\.figure))
  }

  private func reading(of category: ElementID?, _ pick: ([DatedFigure]) -> DatedFigure?) -> IndicatorReading? {
    let figures = CategoryFigures(indicator) { reference in pick(recorded[reference.category, default: []]) }
    return category.map(figures.reading) ?? figures.total
  }

  private func counted(_ level: Quantity?) -> IndicatorReading {
    let part = indicator.count?.partOfHeads(in: state, setting.programme)
    return IndicatorReading(
      value: Known(level), on: setting.today, known: part?.heads, uncounted: part?.uncounted ?? 0)
  }

  private var count: NumberSeries? { indicator.count?.series(in: state, setting) }
}

extension [DatedFigure] {
  /// Of two figures for one day the later recorded is the correction.
  fileprivate var lastOfEachDay: [DatedFigure] {
    reduce(into: []) { figures, figure in
      if figures.last?.on == figure.on { figures.removeLast() }
      figures.append(figure)
    }
  }
}
