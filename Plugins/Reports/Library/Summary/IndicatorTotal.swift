import Foundation
import RugePluginKit

/// What a figure adds up to over the enrolments that have it.
struct IndicatorTotal: Encodable {
  /// A sum over the known figures.
  struct Sum: Encodable {
    /// How many figures are known.
    private(set) var known = 0
    /// How many there would be if all were known; those to whom the question does not apply are not among them.
    private(set) var count = 0

    private var sum = Decimal.zero

    /// The exact sum; absent where no figure is known, since unknown is not zero.
    var total: String? { known > 0 ? sum.description : nil }

    private enum CodingKeys: String, CodingKey { case total, known, count }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encodeIfPresent(total, forKey: .total)
      try container.encode(known, forKey: .known)
      try container.encode(count, forKey: .count)
    }

    mutating func add(_ reading: EnrolmentRecord.Reading) {
      if reading.status == .notApplicable { return }
      count += 1
      guard let value = reading.amount else { return }
      known += 1
      sum += value
    }
  }

  let id: String
  let title: String
  /// What is counted.
  let unit: String?
  var baseline = Sum()
  var latest = Sum()
  var target = Sum()

  init(_ indicator: ReportRequest.Programme.Indicator) {
    id = indicator.id
    title = indicator.title
    unit = indicator.unit
  }

  mutating func add(_ figure: EnrolmentRecord.Figure) {
    baseline.add(figure.baseline)
    latest.add(figure.latest)
    target.add(figure.target)
  }
}
