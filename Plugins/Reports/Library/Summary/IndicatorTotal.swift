import Foundation
import RugePluginKit

/// What a figure comes to over the enrolments that have it.
struct IndicatorTotal: Encodable {
  let id: String
  let title: String
  /// What is counted.
  let unit: String?
  /// How the figures of several become one.
  let aggregate: Aggregate
  /// Whether the programme asks for a figure from the start; absent where the host does not say.
  let hasBaseline: Bool?
  /// What was counted beside the enrolments; it is part of ``latest``.
  let logged: String?
  /// At how many sessions beside the enrolments nobody counted; absent where there is none.
  let uncounted: Int?
  var baseline: FigureSum
  var latest: FigureSum
  var target: FigureSum
  /// The change of those that have both a baseline and a later figure, and how many they are.
  var change: FigureSum
  /// The first and the last figures of the period, and the change of those that have both; absent where the report does
  /// not compare them.
  var period: PeriodTotal?

  init(_ indicator: ReportRequest.Programme.Indicator, comparesPeriod: Bool = false) {
    let aggregate = indicator.aggregate.flatMap(Aggregate.init) ?? .sum
    id = indicator.id
    title = indicator.title
    unit = indicator.unit
    self.aggregate = aggregate
    hasBaseline = indicator.hasBaseline
    logged = indicator.logged
    uncounted = indicator.uncounted
    baseline = FigureSum(aggregate)
    target = FigureSum(aggregate)
    change = FigureSum(aggregate, besides: indicator.repeated.flatMap(EnrolmentRecord.Reading.decimal).map { -$0 })
    latest = FigureSum(aggregate, besides: Self.besides(indicator))
    period = comparesPeriod ? PeriodTotal(aggregate) : nil
  }

  /// What is added to the figures of the records: counted elsewhere, less what they count more than once.
  private static func besides(_ indicator: ReportRequest.Programme.Indicator) -> Decimal? {
    let logged = indicator.logged.flatMap(EnrolmentRecord.Reading.decimal)
    let repeated = indicator.repeated.flatMap(EnrolmentRecord.Reading.decimal)
    return logged == nil && repeated == nil ? nil : (logged ?? 0) - (repeated ?? 0)
  }

  mutating func add(_ figure: EnrolmentRecord.Figure) {
    baseline.add(figure.baseline)
    latest.add(figure.latest)
    target.add(figure.target)
    period?.add(figure)
    guard figure.baseline.status != .notApplicable, figure.latest.status != .notApplicable else { return }
    let start = figure.baseline.amount
    change.add(start.flatMap { start in figure.latest.amount.map { $0 - start } }, on: figure.latest.on)
  }
}
