/// An exact decimal number with at most six decimal places: figures, targets and amounts.
///
/// It is held in millionths, so that a database can add it up and no rounding ever happens: `1.5` is 1,500,000.
package struct Quantity: Hashable, Comparable, Sendable {
  /// The value times 1,000,000.
  package let millionths: Int64

  package static let zero = Quantity(millionths: 0)

  package init(millionths: Int64) {
    self.millionths = millionths
  }

  /// A whole number, or `nil` where it is too large (over about nine million million).
  package init?(_ whole: Int) {
    let (value, overflow) = Int64(whole).multipliedReportingOverflow(by: 1_000_000)
    guard !overflow else { return nil }
    self.millionths = value
  }

  package static func < (left: Quantity, right: Quantity) -> Bool {
    left.millionths < right.millionths
  }
}

extension Quantity: LosslessStringConvertible, Codable {
  /// Reads `-12`, `1.5`, `1000.000001`: digits with an optional sign and a decimal point; `nil` for anything else.
  package init?(_ text: String) {
    var digits = Substring(text)
    let negative = digits.first == "-"
    if negative || digits.first == "+" { digits = digits.dropFirst() }
    let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }), !parts.isEmpty,
      let whole = Int64((negative ? "-" : "") + parts[0])
    else { return nil }
    let decimals = parts.count == 2 ? String(parts[1]) : ""
    let significant = decimals.reversed().drop { $0 == "0" }.reversed()
    guard significant.count <= 6,
      let fraction = Int64(String(significant) + String(repeating: "0", count: 6 - significant.count))
    else { return nil }
    let (scaled, tooLarge) = whole.multipliedReportingOverflow(by: 1_000_000)
    let (total, overflow) =
      negative ? scaled.subtractingReportingOverflow(fraction) : scaled.addingReportingOverflow(fraction)
    guard !tooLarge, !overflow else { return nil }
    self.millionths = total
  }

  /// The shortest exact decimal, with a point: `51`, `1.5`.
  package var description: String {
    let magnitude = millionths.magnitude
    let fraction = magnitude % 1_000_000
    var text = String(magnitude / 1_000_000)
    if fraction != 0 {
      let digits = String(fraction)
      let padded = String(repeating: "0", count: 6 - digits.count) + digits
      text += "." + String(padded.reversed().drop { $0 == "0" }.reversed())
    }
    return millionths < 0 ? "-" + text : text
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Quantity(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(text) is no decimal number")
    }
    self = value
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
