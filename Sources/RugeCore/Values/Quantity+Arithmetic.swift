extension Quantity {
  /// The whole number it is; `nil` where it has decimals.
  package var whole: Int? { millionths % 1_000_000 == 0 ? Int(millionths / 1_000_000) : nil }

  /// The sum of numbers; `nil` where it is too large to be held.
  package static func sum(_ numbers: some Sequence<Quantity>) -> Quantity? {
    var total: Int64 = 0
    for number in numbers {
      let (next, overflow) = total.addingReportingOverflow(number.millionths)
      if overflow { return nil }
      total = next
    }
    return Quantity(millionths: total)
  }

  /// The difference from another number; `nil` where it is too large to be held.
  package func minus(_ other: Quantity) -> Quantity? {
    let (difference, overflow) = millionths.subtractingReportingOverflow(other.millionths)
    return overflow ? nil : Quantity(millionths: difference)
  }

  /// The product with another number, rounded to the nearest millionth, halves away from zero; `nil` where it is too
  /// large to be held.
  package func times(_ other: Quantity) -> Quantity? {
    let product = millionths.magnitude.multipliedFullWidth(by: other.millionths.magnitude)
    guard product.high < 1_000_000 else { return nil }
    let (quotient, remainder) = UInt64(1_000_000).dividingFullWidth(product)
    return Quantity(rounding: quotient, up: remainder >= 500_000, negative: (millionths < 0) != (other.millionths < 0))
  }

  /// The share that so many get each, rounded to the nearest millionth, halves away from zero; `nil` for none.
  package func divided(by count: Int) -> Quantity? {
    guard count > 0 else { return nil }
    let (quotient, remainder) = millionths.magnitude.quotientAndRemainder(dividingBy: UInt64(count))
    return Quantity(rounding: quotient, up: remainder >= UInt64(count) - remainder, negative: millionths < 0)
  }

  fileprivate init?(rounding magnitude: UInt64, up: Bool, negative: Bool) {
    guard let value = Int64(exactly: magnitude), let rounded = up ? value.successor : value else { return nil }
    self.init(millionths: negative ? -rounded : rounded)
  }
}

extension Int64 {
  fileprivate var successor: Int64? {
    let (next, overflow) = addingReportingOverflow(1)
    return overflow ? nil : next
  }
}

extension Quantity {
  /// The quotient by another number, rounded to the nearest millionth, halves away from zero; `nil` by zero, or where it
  /// is too large to be held.
  package func quotient(by other: Quantity) -> Quantity? {
    let divisor = other.millionths.magnitude
    let product = millionths.magnitude.multipliedFullWidth(by: UInt64(1_000_000))
    guard divisor > product.high else { return nil }
    let (quotient, remainder) = divisor.dividingFullWidth(product)
    return Quantity(
      rounding: quotient, up: remainder >= divisor - remainder, negative: (millionths < 0) != (other.millionths < 0))
  }
}

extension Quantity {
  /// The number to two decimal places, as people read what was worked out: halves away from zero.
  ///
  /// What would become zero by it, and is not, stays as it is.
  package var rounded: Quantity {
    let step: UInt64 = 10_000
    let (quotient, remainder) = millionths.magnitude.quotientAndRemainder(dividingBy: step)
    let hundredths = quotient + (remainder * 2 >= step ? 1 : 0)
    guard hundredths > 0, let magnitude = Int64(exactly: hundredths * step) else { return self }
    return Quantity(millionths: millionths < 0 ? -magnitude : magnitude)
  }
}
