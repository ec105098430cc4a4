import Foundation
import RugePluginKit

extension EnrolmentRecord.Reading {
  /// The number, where it is known and well formed: digits with an optional sign and a decimal point.
  var amount: Decimal? {
    guard status == .known, let value else { return nil }
    let digits = value.utf8.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
    guard value.utf8.count - digits.count <= 1, let first = digits.first, (48...57).contains(first),
      digits.allSatisfy({ (48...57).contains($0) || $0 == UInt8(ascii: ".") })
    else { return nil }
    return Decimal(string: value)
  }
}
