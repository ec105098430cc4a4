/// A number as it is spelled, read under both conventions for the decimal sign.
///
/// It is made from bytes, so that a table of a million cells can be judged without a string for each.
package struct NumberSpelling: Hashable, Sendable {
  /// The number where a comma stands before the decimals, or `nil`.
  package let withComma: Quantity?
  /// The number where a point stands before the decimals, or `nil`.
  package let withPoint: Quantity?
  /// It begins with a zero that means nothing, as telephone numbers and codes do: `0123`.
  package let hasLeadingZero: Bool
  /// It is spelled as a number, but has more digits than a ``Quantity`` holds.
  package let isTooLong: Bool

  package init(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    var comma = NumberCursor(bytes: bytes, decimalMark: UInt8(ascii: ","), groupMark: UInt8(ascii: "."))
    var point = NumberCursor(bytes: bytes, decimalMark: UInt8(ascii: "."), groupMark: UInt8(ascii: ","))
    let (asComma, asPoint) = (comma.read(), point.read())
    self.withComma = asComma.quantity
    self.withPoint = asPoint.quantity
    self.hasLeadingZero = comma.hasLeadingZero
    self.isTooLong = asComma == .tooLong || asPoint == .tooLong
  }

  package init(_ text: String) {
    var text = text
    self = text.withUTF8 { NumberSpelling(utf8: $0) }
  }

  /// The number under one convention.
  package subscript(mark: DecimalMark) -> Quantity? {
    mark == .comma ? withComma : withPoint
  }
}
