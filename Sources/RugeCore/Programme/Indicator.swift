/// A figure that is followed over time.
package struct Indicator: Hashable, Sendable {
  /// What is to be reached.
  package enum Target: Hashable, Sendable {
    case value(Quantity)
    /// Settled for each organisation.
    case agreed
  }

  /// Which figure later ones are compared with.
  package enum Baseline: Hashable, Sendable {
    /// The one of the day of enrolment.
    case enrolment
    /// What was counted in the time before the enrolment.
    case before(Span)
  }

  /// How several figures become one.
  package enum Aggregate: String, CaseIterable, Hashable, Sendable {
    case sum, mean, lowest, highest, latest
  }

  package let id: ElementID
  package let title: LocalisedText
  /// Ids it had in earlier versions.
  package let formerly: [ElementID]
  /// What is counted: `people`, `municipalities`.
  package let unit: LocalisedText?
  /// Its parts, each with figures of its own.
  package let categories: [IndicatorCategory]
  package let scale: Scale?
  /// How the categories become the figure of the whole; `lowest` makes a ladder.
  package let total: Aggregate
  package let collection: FigureCollection?
  package let baseline: Baseline?
  package let target: Target?
  /// How the figures of several organisations become one.
  package let aggregate: Aggregate
  /// What it counts, where it is never typed in.
  package let count: CountRule?

  package init(
    id: ElementID, title: LocalisedText, formerly: [ElementID] = [], unit: LocalisedText? = nil,
    categories: [IndicatorCategory] = [], scale: Scale? = nil, total: Aggregate = .sum,
    collection: FigureCollection? = nil,
    baseline: Baseline? = nil, target: Target? = nil, aggregate: Aggregate = .sum, count: CountRule? = nil
  ) {
    self.id = id
    self.title = title
    self.formerly = formerly
    self.unit = unit
    self.categories = categories
    self.scale = scale
    self.total = total
    self.collection = collection
    self.baseline = baseline
    self.target = target
    self.aggregate = aggregate
    self.count = count
  }

  package func category(_ id: ElementID) -> IndicatorCategory? { categories.first { $0.id == id } }

  /// Whether a figure from the day of enrolment is wanted.
  package var hasBaseline: Bool { baseline != nil }
}
