import RugeTestSupport

extension PhraseGrammar {
  /// What a grammar is made of that is no word of the language.
  enum Piece: String, CaseIterable {
    case count, number, date, month, unit, currency, word, name
    case calendarUnit = "calendar-unit"
    case meetingUnit = "meeting-unit"
    case numberedName = "numbered-name"
    case shortTime = "short-time"

    /// Whether a word can be such a piece.
    func matches(_ word: String) -> Bool {
      switch self {
      case .count: word.wholeMatch(of: /0|[1-9][0-9]{0,5}/) != nil
      case .number: word.wholeMatch(of: /-?[0-9]+(\.[0-9]{1,6})?/) != nil
      case .date: word.wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) != nil
      case .month: Self.months.contains(word)
      case .unit: word.wholeMatch(of: /(minute|hour|day|week|month|year)s?/) != nil
      case .calendarUnit: word.wholeMatch(of: /(day|week|month|year)s?/) != nil
      case .meetingUnit: word.wholeMatch(of: /(minute|hour|day)s?/) != nil
      case .shortTime: word.wholeMatch(of: /[1-9][0-9]{0,5}(min|m|h([0-5]?[0-9]m?)?)/) != nil
      case .currency: word.wholeMatch(of: /[A-Z]{3}/) != nil
      case .word: true
      case .name: word.wholeMatch(of: /\p{L}[\p{L}0-9_-]*/) != nil
      case .numberedName: word.wholeMatch(of: /[\p{L}0-9][\p{L}0-9_-]*/) != nil
      }
    }

    /// Such a piece, made up.
    func word(_ making: inout Making, _ random: inout SeededGenerator) -> String {
      switch self {
      case .count: "\(making.next())"
      case .number: random.pick(["65", "-2.5", "0.125"])
      case .date: "2026-05-\(9 + making.next())"
      case .month: Self.months[making.nextMonth(&random) - 1]
      case .unit: random.pick(["minute", "hours", "day", "weeks", "months", "years"])
      case .calendarUnit: making.unit + (random.chance() ? "s" : "")
      case .meetingUnit: random.pick(["minutes", "hours"])
      case .shortTime: random.pick(["90m", "90min", "2h", "1h30", "1h05m"])
      case .currency: random.pick(["DKK", "GBP"])
      case .word: random.pick(["municipalities", "full-time"])
      case .name: random.pick(["learn", "økonomi", "demo-day"])
      case .numberedName: random.pick(["2026", "final"])
      }
    }

    private static let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
  }
}
