extension Words {
  /// Every phrase that plugins use, by its key: the `words` of a request.
  package func phrases() -> [String: String] {
    var phrases: [String: String] = [:]
    for phrase in ReportPhrase.allCases { phrases[phrase.rawValue] = phrase.text(in: self) }
    for phrase in ReminderPhrase.allCases { phrases[phrase.rawValue] = phrase.text(in: self) }
    for phrase in ValuePhrase.allCases { phrases[phrase.rawValue] = phrase.text(in: self) }
    for month in 1...12 { phrases["month-\(month)"] = monthName(month) }
    return phrases
  }

  /// The phrases for a report about one programme: without stages, nobody waits for the first.
  package func phrases(hasStages: Bool) -> [String: String] {
    guard !hasStages else { return phrases() }
    return phrases().merging([ReportPhrase.waiting.rawValue: say(da: "I gang", en: "Under way")]) { $1 }
  }
}
