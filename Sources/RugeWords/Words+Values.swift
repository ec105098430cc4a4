package import RugeCore

extension Words {
  /// A date as it is written in running text: `12 January 2026`, `12. januar 2026`.
  package func date(_ day: Day) -> String {
    let (year, month, dayOfMonth) = day.components
    let name = monthName(month)
    return say(da: "\(dayOfMonth). \(name) \(year)", en: "\(dayOfMonth) \(name) \(year)")
  }

  /// A date with its weekday, for echoing what a word such as `friday` was taken to mean.
  package func dateWithWeekday(_ day: Day) -> String {
    say(da: "\(weekdayName(day.weekday)) den \(date(day))", en: "\(weekdayName(day.weekday)) \(date(day))")
  }

  /// The name of a month, 1 to 12.
  package func monthName(_ month: Int) -> String {
    let danish = [
      "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november",
      "december",
    ]
    let english = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    return say(da: danish[month - 1], en: english[month - 1])
  }

  package func weekdayName(_ weekday: Weekday) -> String {
    let danish = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"]
    let english = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    return say(da: danish[weekday.rawValue], en: english[weekday.rawValue])
  }

  /// A length of time: `6 weeks`, `6 uger`.
  package func span(_ span: Span) -> String {
    let many = span.count != 1
    let unit =
      switch span.unit {
      case .minute: say(da: many ? "minutter" : "minut", en: many ? "minutes" : "minute")
      case .hour: say(da: many ? "timer" : "time", en: many ? "hours" : "hour")
      case .day: say(da: many ? "dage" : "dag", en: many ? "days" : "day")
      case .week: say(da: many ? "uger" : "uge", en: many ? "weeks" : "week")
      case .month: say(da: many ? "måneder" : "måned", en: many ? "months" : "month")
      case .year: say(da: "år", en: many ? "years" : "year")
      }
    return "\(span.count) \(unit)"
  }

  /// A number of minutes as hours and minutes: `1 h 30 min`, `1 t 30 min`.
  package func minutes(_ minutes: Int) -> String {
    let hour = say(da: "t", en: "h")
    return switch (minutes / 60, minutes % 60) {
    case (0, let rest): "\(rest) min"
    case (let hours, 0): "\(hours) \(hour)"
    case (let hours, let rest): "\(hours) \(hour) \(rest) min"
    }
  }

  /// A time on the clock: `at 14:00`, `kl. 14.00`.
  package func clock(_ time: TimeOfDay) -> String {
    say(da: "kl. \(time.description.replacing(":", with: "."))", en: "at \(time)")
  }

  /// When on its day a session begins; the moment itself where nobody knows the clock there.
  func clock(_ time: PlannedTime, _ names: some NameSource) -> String {
    names.timeOfDay(of: time).map(clock) ?? time.instant?.description ?? ""
  }

  /// A number with the language's decimal sign: `1.5`, `1,5`.
  package func number(_ quantity: Quantity) -> String { decimal(quantity.description) }

  /// A number that is spelled with a decimal point, with the language's decimal sign.
  func decimal(_ spelling: String) -> String { say(da: spelling.replacing(".", with: ","), en: spelling) }

  /// What a day that was typed in words, or without its year, was taken to be.
  package func takenAs(_ typed: String, _ day: Day) -> String {
    say(da: "\(self.typed(typed)) er \(dateWithWeekday(day)).", en: "\(self.typed(typed)) is \(dateWithWeekday(day)).")
  }

  /// A number that was worked out, with two decimals at most: a mean, a score, hours.
  package func rounded(_ quantity: Quantity) -> String {
    number(quantity.rounded)
  }

  /// A text in the quotation marks of the language: `“sparring”`, `»sparring«`.
  package func quoted(_ text: String) -> String {
    say(da: "»\(text)«", en: "“\(text)”")
  }

  /// Whose: `Læsehunde’s`; in Danish `Læsehundes`, with a mark alone after a name that ends in a hissing sound.
  package func genitive(_ name: String) -> String {
    let hisses = name.last.map { "sxz".contains($0.lowercased()) } ?? false
    return say(da: name + (hisses ? "’" : "s"), en: name + "’s")
  }

  /// `a, b and c`.
  package func list(_ items: [String]) -> String {
    joined(items, by: say(da: "og", en: "and"))
  }

  /// `a, b or c`.
  package func choice(_ items: [String]) -> String {
    joined(items, by: say(da: "eller", en: "or"))
  }

  private func joined(_ items: [String], by word: String) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return "\(items.dropLast().joined(separator: ", ")) \(word) \(last)"
  }
}
