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
    attempt { words in
      words.word().flatMap { MonthName.all.firstIndex(of: $0) }.map { $0 + 1 }
    }
  }

  /// Takes `1 July`; 29 February counts, since every fourth year has one.
  mutating func dayOfYear() -> (day: Int, month: Int)? {
    attempt { words in
      guard let day = words.count(), let month = words.month(),
        (1...Day.length(ofMonth: month, year: 2024)).contains(day)
      else { return nil }
      return (day, month)
    }
  }
}
