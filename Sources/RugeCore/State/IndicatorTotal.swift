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

  package init(
    _ indicator: Indicator, _ states: [EnrolmentState], _ log: ProgrammeLog, in programme: Programme, on day: Day
  ) {
    self.indicator = indicator
    let readings = states.map { Figures(indicator, $0, in: programme, on: day).level() }
    let figures = readings.compactMap { reading in
      reading?.value.value.map { DatedFigure(on: reading?.on ?? day, value: .value($0)) }
    }
    let unknown = readings.count { $0?.value.value == nil && $0?.value != .notApplicable }
    let known = Self.aggregate(figures, indicator.aggregate).flatMap { sum in
      // One meeting of several is in the figure of each, and counts once for all.
      let joint = Quantity.sum(states.map { $0.joint(indicator.count) })
      return joint.flatMap { Quantity.sum([sum, Quantity(millionths: -$0.millionths)]) } ?? sum
    }
    let total = indicator.count.map { rule in Quantity.sum([known ?? .zero, log.count(rule)]) } ?? known
    self.known = total
    self.value = unknown == 0 ? Known(total) : .unknown
    self.knownCount = figures.count
    self.unknownCount = unknown
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

extension EnrolmentState {
  /// How much of what a rule counts was the same meeting as one of another enrolment.
  fileprivate func joint(_ rule: CountRule?) -> Quantity {
    switch rule {
    case .sessions(let kind)?: Quantity(jointSessions[kind]?.count ?? 0) ?? .zero
    case .hours(let kind)?: Quantity(millionths: Int64(jointSessions[kind]?.minutes ?? 0) * 1_000_000 / 60)
    case .attendance, .records, .milestones, nil: .zero
    }
  }
}
