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

  /// The total of an indicator.
  ///
  /// - Parameters:
  ///   - indicator: What is added up.
  ///   - states: Those who take part.
  ///   - log: What was recorded about the programme itself.
  ///   - joint: The sessions that several held together, which count once.
  ///   - programme: What they take part in.
  ///   - day: The day of the states.
  package init(
    _ indicator: Indicator, _ states: [EnrolmentState], _ log: ProgrammeLog, joint: [JointSession] = [],
    in programme: Programme, on day: Day
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
    // What belongs to nobody in particular is a part of a sum; it is no enrolment of which there could be a mean.
    let isSum = indicator.aggregate == .sum
    var total = known
    if isSum, let rule = indicator.count {
      total = Quantity.sum([known ?? .zero, log.count(rule)])?.minus(Self.repeats(rule, states, joint))
    }
    self.known = total
    let walkIns = isSum ? indicator.count.map { log.uncounted(by: $0, in: programme) } ?? 0 : 0
    self.uncounted = readings.reduce(walkIns) { $0 + ($1?.uncounted ?? 0) }
    self.value = unknown == 0 && uncounted == 0 ? Known(total) : .unknown
    self.knownCount = readings.count { $0?.value.value != nil }
    self.unknownCount = unknown
  }

  /// What a rule counted more than once, since several held a session together.
  package static func repeats(
    _ rule: CountRule, _ states: [EnrolmentState], _ joint: [JointSession]
  ) -> Quantity {
    guard !joint.isEmpty else { return .zero }
    var count = JointSessionCount(joint)
    let repeats = states.map { count.repeats(of: $0) }
    let number: Quantity? =
      switch rule {
      case .sessions(let kind): Quantity(repeats.reduce(0) { $0 + ($1[kind]?.count ?? 0) })
      case .hours(let kind): Quantity(repeats.reduce(0) { $0 + ($1[kind]?.minutes ?? 0) })?.divided(by: 60)
      case .attendance, .records, .milestones: .zero
      }
    return number ?? .zero
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
