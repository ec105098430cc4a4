package import RugeCore

extension Words {
  /// A number with what it counts: `15 %`, `DKK 100,000`, `65 municipalities`.
  package func amount(_ amount: Amount) -> String {
    let number = grouped(amount.value)
    if amount.isPercent { return say(da: "\(number) %", en: "\(number)%") }
    guard let unit = amount.unit else { return number }
    guard unit.isCurrency else { return "\(number) \(unit)" }
    let price = number + (amount.value.hasOneDecimal ? "0" : "")
    return say(da: "\(price) \(unit)", en: "\(unit) \(price)")
  }

  /// A number whose thousands stand apart from five digits on: `100,000`, `100.000`.
  private func grouped(_ quantity: Quantity) -> String {
    let parts = number(quantity).split(separator: say(da: ",", en: "."), maxSplits: 1)
    guard let whole = parts.first, whole.count(where: \.isNumber) > 4 else { return number(quantity) }
    let separator = say(da: ".", en: ",")
    var digits = whole.drop { $0 == "-" }
    var groups: [Substring] = []
    while !digits.isEmpty {
      groups.insert(digits.suffix(3), at: 0)
      digits = digits.dropLast(3)
    }
    let sign = whole.first == "-" ? "-" : ""
    let decimals = parts.count > 1 ? say(da: ",", en: ".") + parts[1] : ""
    return sign + groups.joined(separator: separator) + decimals
  }
}

extension String {
  /// A code of three capital letters, as ISO 4217 has them.
  var isCurrency: Bool {
    utf8.count == 3 && utf8.allSatisfy { (65...90).contains($0) }
  }
}

extension Quantity {
  /// Whether its only decimal is tenths: money is written with two or none.
  fileprivate var hasOneDecimal: Bool { millionths % 1_000_000 != 0 && millionths % 100_000 == 0 }
}
