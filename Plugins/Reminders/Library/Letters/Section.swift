import RugePluginKit

/// The part of a letter about one enrolment, or about the reports of a programme.
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
      let organisation = PlainText.line(reminder.organisation)
      let isReport = reminder.kind == .report
      let key = isReport ? "\u{0}\(programme)" : reminder.enrolment
      if sections[key] == nil {
        order.append(key)
        sections[key] = Section(
          heading: isReport ? programme : "\(organisation) (\(programme))",
          subject: isReport ? programme : organisation, items: [])
      }
      let item = item(PlainText.line(wording.sentence), of: organisation)
      if !isReport || sections[key]?.items.contains(item) == false { sections[key]?.items.append(item) }
    }
    return order.compactMap { sections[$0] }
  }

  /// The sentence without the organisation that it begins with where sentences stand alone: the heading has said it.
  private static func item(_ sentence: String, of organisation: String) -> String {
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
