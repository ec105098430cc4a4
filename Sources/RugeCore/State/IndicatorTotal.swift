/// What an indicator comes to over all who take part in a programme, and over what was logged for nobody in particular.
package struct IndicatorTotal: Hashable, Sendable {
  package let indicator: Indicator
  /// Unknown as soon as one of those who take part is not known.
  package let value: Known<Quantity>
  /// What those come to that are known; `nil` where none is.
  package let known: Quantity?
  /// How many are known, and how many are not.
  package let knownCount: Int
  package let unknownCount: Int
  /// How many sessions nobody counted the heads of, where heads are what is counted.
  package let uncounted: Int

  package init(
    _ indicator: Indicator, _ states: [EnrolmentState], _ log: ProgrammeLog, in programme: Programme, on day: Day
  ) {
    self.indicator = indicator
    let readings = states.map { Figures(indicator, $0, in: programme, on: day).level() }
    let isCounted = indicator.count != nil
    let figures = readings.compactMap { reading in
      // Of what is counted, a part is at least a part.
      let number = isCounted ? reading?.known : reading?.value.value
      return number.map { DatedFigure(on: reading?.on ?? day, value: .value($0)) }
    }
    let unknown = readings.count { $0?.value.value == nil && $0?.value != .notApplicable }
    let known = Self.aggregate(figures, indicator.aggregate)
    let total = indicator.count.map { rule in Quantity.sum([known ?? .zero, log.count(rule)]) } ?? known
    self.known = total
    self.uncounted = readings.reduce(Self.uncounted(indicator, log, programme)) { $0 + ($1?.uncounted ?? 0) }
    self.value = unknown == 0 && uncounted == 0 ? Known(total) : .unknown
    self.knownCount = readings.count { $0?.value.value != nil }
    self.unknownCount = unknown
  }

  private static func uncounted(_ indicator: Indicator, _ log: ProgrammeLog, _ programme: Programme) -> Int {
    guard case .attendance(let kind)? = indicator.count, indicator.count?.countsHeads(in: programme) == true else {
      return 0
    }
    return log.uncounted(kind)
  }

  private static func aggregate(_ figures: [DatedFigure], _ way: Indicator.Aggregate) -> Quantity? {
    let values = figures.compactMap(\.value.value)
    guard !values.isEmpty else { return nil }
    return switch way {
    case .sum: Quantity.sum(values)
    case .mean: Quantity.sum(values)?.divided(by: values.count)
    case .lowest: values.min()
    case .highest: values.max()
    case .latest: figures.max { $0.on < $1.on }?.value.value
    }
  }
}
