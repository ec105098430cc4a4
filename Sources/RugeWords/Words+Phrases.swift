import RugeCore

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
}

extension ProgrammeWords {
  /// The phrases for a report about the programme.
  ///
  /// Without stages nobody waits for the first; what takes part is called as the programme calls it, or a participant
  /// where its word would have to be inflected.
  package var reportPhrases: [String: String] {
    var phrases = words.phrases()
    if programme.stages.isEmpty {
      phrases[ReportPhrase.waiting.rawValue] = words.say(da: "I gang", en: "Under way")
    }
    guard !enrolsOrganisations else { return phrases }
    phrases[ReportPhrase.organisation.rawValue] = participant
    phrases[ReportPhrase.headingOrganisations.rawValue] = words.say(da: "Deltagerne", en: "The participants")
    phrases[ReportPhrase.audienceOrganisation.rawValue] = words.say(da: "Til deltageren", en: "For the participant")
    phrases[ReportPhrase.overviewOnly.rawValue] = words.say(
      da: "Med så mange forløb viser siden kun en kort oversigt; tallene for hver deltager er i CSV- og JSON-udgaven.",
      en: """
        With this many enrolments the page has a short overview only; each participant's figures are in the CSV and \
        JSON editions.
        """)
    return phrases
  }
}
