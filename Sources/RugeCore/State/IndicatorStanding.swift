/// How an indicator stands for one organisation: where it began, where it is, and where it should be.
package struct IndicatorStanding: Hashable, Sendable {
  package let indicator: Indicator
  /// The figure nearest the enrolment, if one was recorded for it.
  package let baseline: DatedFigure?
  /// The last figure; the baseline itself where there is no later one.
  package let latest: DatedFigure?
  /// Unknown where it is settled per organisation and has not been.
  package let target: Known<Quantity>

  package init(_ indicator: Indicator, _ state: EnrolmentState) {
    let figures = state.figures[IndicatorReference(indicator.id)] ?? []
    let rounds = CollectionRounds(indicator, enrolledOn: state.enrolledOn)
    let early = figures.filter { rounds.isBaseline($0.on) }
    self.indicator = indicator
    self.baseline =
      early.last { $0.on <= state.enrolledOn }
      // Of two figures for one day the later recorded is the correction.
      ?? early.last { $0.on == early.first?.on }
    self.latest = figures.last
    self.target =
      switch indicator.target {
      case nil: .notApplicable
      case .value(let value)?: .value(value)
      case .agreed?:
        switch state.agreements[.target(indicator.id)] {
        case .target(let value)?: .value(value)
        case AgreedValue.none?: .notApplicable
        default: .unknown
        }
      }
  }
}
