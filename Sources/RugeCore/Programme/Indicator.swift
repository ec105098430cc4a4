/// A figure that is followed over time.
package struct Indicator: Hashable, Sendable {
  /// What is to be reached.
  package enum Target: Hashable, Sendable {
    case value(Quantity)
    /// Settled for each organisation.
    case agreed
  }

  package let id: ElementID
  package let title: LocalisedText
  /// What is counted: `people`, `municipalities`.
  package let unit: LocalisedText?
  /// How often it is collected, counted from the enrolment.
  package let collect: Span?
  /// Whether a figure from the day of enrolment is wanted.
  package let hasBaseline: Bool
  package let target: Target?

  package init(
    id: ElementID, title: LocalisedText, unit: LocalisedText? = nil, collect: Span? = nil, hasBaseline: Bool = false,
    target: Target? = nil
  ) {
    self.id = id
    self.title = title
    self.unit = unit
    self.collect = collect
    self.hasBaseline = hasBaseline
    self.target = target
  }
}
