import Foundation
import RugePluginKit

extension EnrolmentRecord.Reading {
  /// The number, where it is known and well formed.
  var amount: Decimal? { status == .known ? value.flatMap(Self.decimal) : nil }

  /// A number in text: digits with an optional sign and a decimal point; `nil` of anything else.
  static func decimal(_ text: String) -> Decimal? {
    let digits = text.utf8.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
    guard text.utf8.count - digits.count <= 1, let first = digits.first, (48...57).contains(first),
      digits.allSatisfy({ (48...57).contains($0) || $0 == UInt8(ascii: ".") })
    else { return nil }
    return Decimal(string: text)
  }
}
