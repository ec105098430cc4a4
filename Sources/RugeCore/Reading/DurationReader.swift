/// Reads a length of time on the clock: `90m`, `1h30`, `1:30`, `1,5t`, `halvanden time`.
///
/// It reads whole texts only: `2 Timer om Ugen` begins like a duration and is an organisation's name.
package struct DurationReader: Sendable {
  /// What a number counts.
  package enum Unit: String, CaseIterable, Hashable, Sendable {
    case minute, hour

    var minutes: Int { self == .minute ? 1 : 60 }
  }

  /// The longest duration, in minutes: a month.
  package static let limit = 31 * 24 * 60

  /// What a bare number counts, where the heading of its column says so; `nil` refuses it.
  package let unitWhereNone: Unit?

  package init(unitWhereNone: Unit? = nil) {
    self.unitWhereNone = unitWhereNone
  }

  /// The duration in minutes.
  package func read(_ text: String) throws(InputProblem) -> Int {
    let folded = FoldedName(text.replacing("½", with: ",5")).text
    guard let millionths = try minutes(folded, as: text) else { throw .durationNotUnderstood(text) }
    guard millionths % 1_000_000 == 0 else { throw .durationNotWholeMinutes(text) }
    let minutes = Int(millionths / 1_000_000)
    guard (1...Self.limit).contains(minutes) else { throw .durationOutOfRange(text) }
    return minutes
  }

  /// The duration in millionths of a minute, or `nil` where the text is none.
  private func minutes(_ folded: String, as text: String) throws(InputProblem) -> Int64? {
    if let worded = Self.worded[folded] { return Int64(worded) * 1_000_000 }
    if let clock = Self.clock(folded) { return Int64(clock) * 1_000_000 }
    if let number = Self.number(folded[...]) {
      guard let unitWhereNone else { throw .durationWithoutUnit(text) }
      return try Self.scaled(number, unitWhereNone, as: text)
    }
    var rest = folded[...]
    guard let (first, unit) = Self.takePart(&rest), let unit else { return nil }
    let total = try Self.scaled(first, unit, as: text)
    if rest.isEmpty { return total }
    // Minutes may follow hours, with or without their unit: `1h30`, `1 time og 30 minutter`.
    guard unit == .hour, let (second, secondUnit) = Self.takePart(&rest), rest.isEmpty, secondUnit != .hour,
      second.millionths % 1_000_000 == 0, second.millionths < 60_000_000, total % 60_000_000 == 0
    else { return nil }
    return total + second.millionths
  }

  private static func scaled(_ number: Quantity, _ unit: Unit, as text: String) throws(InputProblem) -> Int64 {
    let (product, overflow) = number.millionths.multipliedReportingOverflow(by: Int64(unit.minutes))
    guard !overflow else { throw .durationOutOfRange(text) }
    return product
  }
}

extension DurationReader {
  /// `1:30` and `01:30`, in minutes.
  private static func clock(_ folded: String) -> Int? {
    let parts = folded.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...3).contains(parts[0].count), parts[1].count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let hours = Int(parts[0]), let minutes = Int(parts[1]), minutes < 60
    else { return nil }
    return 60 * hours + minutes
  }

  /// Takes a number and the unit after it, if any, with spaces and `and` in front.
  private static func takePart(_ rest: inout Substring) -> (Quantity, Unit?)? {
    rest = rest.drop { $0 == " " }
    for word in ["og ", "and ", "och "] where rest.hasPrefix(word) { rest = rest.dropFirst(word.count) }
    let digits = rest.prefix { $0.isNumber || $0 == "," || $0 == "." }
    guard let number = number(digits) else { return nil }
    rest = rest.dropFirst(digits.count).drop { $0 == " " }
    let letters = rest.prefix { $0.isLetter }
    guard !letters.isEmpty else { return (number, nil) }
    guard let unit = units[String(letters)] else { return nil }
    rest = rest.dropFirst(letters.count)
    if rest.first == "." { rest = rest.dropFirst() }
    return (number, unit)
  }

  /// A number in a duration, where a comma and a point both come before decimals.
  ///
  /// Three decimals are refused, since `1.000` may have been meant as a thousand.
  private static func number(_ digits: Substring) -> Quantity? {
    let parts = digits.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard !digits.isEmpty, parts.count <= 2, parts.count == 1 || parts[1].count != 3, digits.first != "+",
      digits.first != "-"
    else {
      return nil
    }
    let decimal = String(digits).replacing(",", with: ".")
    return Quantity(decimal) ?? Quantity("0" + decimal)
  }

  private static let units: [String: Unit] = {
    var units: [String: Unit] = [:]
    let minutes = ["m", "min", "mins", "minut", "minute", "minutes", "minutter", "minuter"]
    let hours = ["h", "hr", "hrs", "hour", "hours", "t", "tim", "time", "timer", "timme", "timmar"]
    for word in minutes { units[word] = .minute }
    for word in hours { units[word] = .hour }
    return units
  }()

  /// Durations that are words only, in minutes, by folded spelling.
  private static let worded: [String: Int] = [
    "en time": 60, "an hour": 60, "one hour": 60, "en timme": 60, "to timer": 120, "two hours": 120, "tvaa timmar": 120,
    "en halv time": 30, "halv time": 30, "half an hour": 30, "half hour": 30, "en halv timme": 30, "halvtimme": 30,
    "en halvtimme": 30, "et kvarter": 15, "kvarter": 15, "a quarter of an hour": 15, "en kvart": 15,
    "tre kvarter": 45, "three quarters of an hour": 45, "halvanden time": 90, "en og en halv time": 90,
    "an hour and a half": 90, "one and a half hours": 90, "en och en halv timme": 90,
  ]
}
