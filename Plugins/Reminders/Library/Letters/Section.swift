import RugePluginKit

/// The part of a letter about one enrolment, or about the reports and the own records of a programme.
struct Section {
  let heading: String
  /// Whom it is about, in the subject of a letter with nothing else.
  let subject: String
  /// The sentences, each once.
  private(set) var items: [String]

  var text: String { ([heading] + items.map { "- \($0)" }).joined(separator: "\n") }

  /// The sections of a letter, in the order of the soonest reminder of each.
  ///
  /// A report is about all who take part in a programme: the sentence that each of their enrolments brings is said once.
  static func all(of reminders: [DueReminder], in language: String, else other: String) -> [Section] {
    var order: [String] = []
    var sections: [String: Section] = [:]
    for reminder in reminders {
      let wording = wording(of: reminder, in: language, else: other)
      let programme = PlainText.line(wording.programme)
      let isReport = reminder.kind == .report
      // `nil` for what is about the programme as a whole.
      let enrolment = isReport ? nil : reminder.enrolment
      let organisation = enrolment == nil ? nil : reminder.organisation.map(PlainText.line)
      let key = enrolment ?? "\u{0}\(programme)"
      if sections[key] == nil {
        order.append(key)
        sections[key] = Section(
          heading: organisation.map { "\($0) (\(programme))" } ?? programme, subject: organisation ?? programme,
          items: [])
      }
      let item = item(PlainText.line(wording.sentence), of: organisation)
      if !isReport || sections[key]?.items.contains(item) == false { sections[key]?.items.append(item) }
    }
    return order.compactMap { sections[$0] }
  }

  /// The sentence without the organisation that it begins with where sentences stand alone: the heading has said it.
  private static func item(_ sentence: String, of organisation: String?) -> String {
    guard let organisation else { return PlainText.capitalised(sentence) }
    let prefix = "\(organisation): "
    return PlainText.capitalised(sentence.hasPrefix(prefix) ? String(sentence.dropFirst(prefix.count)) : sentence)
  }

  /// The wording in the letter's language, or in another where the core sent none in it.
  private static func wording(of reminder: DueReminder, in language: String, else other: String) -> DueReminder.Wording
  {
    reminder.wordings[language] ?? reminder.wordings[other]
      ?? reminder.wordings.min { $0.key < $1.key }?.value ?? .init(programme: reminder.rule, sentence: reminder.key)
  }
}
