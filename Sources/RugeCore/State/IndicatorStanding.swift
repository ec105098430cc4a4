/// How an indicator stands for one organisation: where it began, where it is, and where it should be.
package struct IndicatorStanding: Hashable, Sendable {
  package let indicator: Indicator
  /// What later figures are compared with; the total of its categories' where it has any.
  package let start: IndicatorReading?
  /// How it stands now; the start itself where there is no later figure.
  package let present: IndicatorReading?
  /// Unknown where it is settled per organisation and has not been.
  package let target: Known<Quantity>

  package init(_ indicator: Indicator, _ state: EnrolmentState, in programme: Programme, on day: Day) {
    let figures = Figures(indicator, state, in: programme, on: day)
    self.indicator = indicator
    self.start = figures.baseline()
    self.present = figures.level()
    self.target =
      switch indicator.target {
      case nil: .notApplicable
      case .value(let value)?: .value(value)
      case .agreed?:
        switch state.settlements[.target(indicator.id)]?.value {
        case .target(let value)?: .value(value)
        case AgreedValue.none?: .notApplicable
        default: .unknown
        }
      }
  }

  package var baseline: DatedFigure? { start?.figure }
  package var latest: DatedFigure? { present?.figure }

  /// How much it has changed since its start; `nil` where either is not known.
  package var change: Quantity? {
    guard let start = start?.value.value else { return nil }
    return present?.value.value?.minus(start)
  }
}
