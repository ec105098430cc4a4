import Foundation
import RugePluginKit

/// What known figures come to.
struct FigureSum: Encodable {
  /// How many figures are known.
  private(set) var known = 0
  /// How many there would be if all were known; those to whom the question does not apply are not among them.
  private(set) var count = 0

  private let aggregate: Aggregate
  /// What belongs to the total and to no record.
  private let besides: Decimal?
  private var sum = Decimal.zero
  private var lowest: Decimal?
  private var highest: Decimal?
  private var newest: (on: String, value: Decimal)?

  init(_ aggregate: Aggregate, besides: Decimal? = nil) {
    self.aggregate = aggregate
    self.besides = besides
  }

  /// The exact total; absent where no figure is known, since unknown is not zero.
  var total: String? { value?.description }

  /// The total; a mean is rounded to six decimals.
  var value: Decimal? {
    guard known > 0 else { return besides }
    return switch aggregate {
    case .sum: sum + (besides ?? 0)
    case .mean: Self.rounded(sum / Decimal(known), to: 6)
    case .lowest: lowest
    case .highest: highest
    case .latest: newest?.value
    }
  }

  private enum CodingKeys: String, CodingKey { case total, known, count }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(total, forKey: .total)
    try container.encode(known, forKey: .known)
    try container.encode(count, forKey: .count)
  }

  mutating func add(_ reading: EnrolmentRecord.Reading) {
    if reading.status == .notApplicable { return }
    add(reading.amount, on: reading.on)
  }

  /// Counts a figure, which is `nil` where it is not known.
  mutating func add(_ value: Decimal?, on day: String? = nil) {
    count += 1
    guard let value else { return }
    known += 1
    sum += value
    guard aggregate != .sum, aggregate != .mean else { return }
    lowest = lowest.map { min($0, value) } ?? value
    highest = highest.map { max($0, value) } ?? value
    if newest.map({ $0.on <= day ?? "" }) ?? true { newest = (day ?? "", value) }
  }

  /// A number to so many decimals, halves away from zero.
  static func rounded(_ value: Decimal, to places: Int) -> Decimal {
    var (from, to) = (value, Decimal.zero)
    NSDecimalRound(&to, &from, places, .plain)
    return to
  }
}
