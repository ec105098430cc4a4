extension Phrases {
  /// The day as the language writes it: `12 January 2026`; the text as it came where it is no ISO date.
  public func date(_ day: String) -> String {
    let parts = day.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let month = Int(parts[1]), (1...12).contains(month), let ofMonth = Int(parts[2]) else {
      return day
    }
    return say("date", ["day": String(ofMonth), "month": self["month-\(month)"], "year": String(parts[0])])
  }

  /// An exact decimal as the language writes it: `12345.5` is `12.345,5` in Danish.
  public func number(_ decimal: String) -> String {
    let negative = decimal.hasPrefix("-")
    let parts = decimal.drop { $0 == "-" || $0 == "+" }.split(separator: ".", maxSplits: 1)
    guard let whole = parts.first else { return decimal }
    let fraction = parts.count == 2 ? self["decimal-mark"] + parts[1] : ""
    return (negative ? "-" : "") + grouped(whole) + fraction
  }

  /// A whole number as the language writes it.
  public func number(_ whole: Int) -> String {
    number(String(whole))
  }

  /// Minutes as hours and minutes: `1 h 30 min`.
  public func minutes(_ minutes: Int) -> String {
    let hours = say("hours", ["count": number(minutes / 60)])
    let rest = say("minutes", ["count": String(minutes % 60)])
    return switch (minutes / 60, minutes % 60) {
    case (0, _): rest
    case (_, 0): hours
    default: "\(hours) \(rest)"
    }
  }

  /// Groups of three, from five digits on: a year, and whatever else has four, reads better in one piece.
  private func grouped(_ digits: Substring) -> String {
    guard digits.count > 4 else { return String(digits) }
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += self["group-mark"] }
      text.append(digit)
    }
    return text
  }
}
