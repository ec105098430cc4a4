import RugeCore

/// The names of the months as the language spells them.
enum MonthName {
  static let all = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}

extension PhraseWords {
  /// Takes the name of a month, as its number.
  mutating func month() -> Int? {
    var ahead = self
    guard let name = ahead.word(), let index = MonthName.all.firstIndex(of: name) else { return nil }
    self = ahead
    return index + 1
  }

  /// Takes `1 July`; 29 February counts, since every fourth year has one.
  mutating func dayOfYear() -> (day: Int, month: Int)? {
    var ahead = self
    guard let day = ahead.count(), let month = ahead.month(),
      (1...Day.length(ofMonth: month, year: 2024)).contains(day)
    else { return nil }
    self = ahead
    return (day, month)
  }
}
