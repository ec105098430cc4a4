/// Reads numbers as people in Denmark, Sweden and Britain spell them, exactly.
package struct NumberReader: Sendable {
  /// The convention that holds, or `nil` where nothing says which: then what could be two numbers is refused.
  package let decimalMark: DecimalMark?

  package init(decimalMark: DecimalMark? = nil) {
    self.decimalMark = decimalMark
  }

  /// A spelling of a number that can be read as no other: `1234`, and `1.2340` where three decimals could be a thousand.
  package static func unmistakableSpelling(of number: Quantity) -> String {
    let plain = number.description
    return (try? NumberReader().read(plain)) == number ? plain : plain + "0"
  }

  /// Reads an amount of money: nobody writes one with three decimals, so that a mark before three digits stands between
  /// thousands: `12.500`, `12,500`.
  package func readMoney(_ text: String) throws(InputProblem) -> Quantity {
    do {
      return try read(text)
    } catch .numberAmbiguous {
      let spelling = NumberSpelling(text)
      let readings = [spelling.withComma, spelling.withPoint].compactMap(\.self)
      guard let larger = readings.max(by: { $0.millionths.magnitude < $1.millionths.magnitude }) else {
        throw .numberNotUnderstood(text)
      }
      return larger
    }
  }

  package func read(_ text: String) throws(InputProblem) -> Quantity {
    let spelling = NumberSpelling(text)
    if spelling.isTooLong { throw .numberTooLong(text) }
    guard let decimalMark else {
      switch (spelling.withComma, spelling.withPoint) {
      case (let comma?, let point?):
        guard comma == point else { throw .numberAmbiguous(text) }
        return comma
      case (let number?, nil), (nil, let number?):
        return number
      case (nil, nil):
        throw .numberNotUnderstood(text)
      }
    }
    if let number = spelling[decimalMark] { return number }
    if spelling[decimalMark == .comma ? .point : .comma] != nil {
      throw .numberInOtherNotation(text, expected: decimalMark)
    }
    throw .numberNotUnderstood(text)
  }
}
