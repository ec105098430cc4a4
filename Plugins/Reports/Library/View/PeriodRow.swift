import RugePluginKit

/// The first and the last figures of the period, over all enrolments.
struct PeriodRow {
  let title: String
  let unit: String?
  let first: String
  let last: String
  let change: String

  /// - Returns: `nil` where nobody has taken a figure in the period.
  init?(_ total: IndicatorTotal, _ phrases: Phrases) {
    guard let period = total.period, period.first.count > 0 else { return nil }
    let row = IndicatorRow(total, phrases)
    title = row.title
    unit = row.unit
    first = IndicatorRow.text(period.first, phrases)
    last = IndicatorRow.text(period.last, phrases)
    change = IndicatorRow.change(period.change, phrases)
  }
}
