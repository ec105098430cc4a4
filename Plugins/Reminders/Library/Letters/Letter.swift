import RugePluginKit

/// A letter to one person about all that is due to them.
struct Letter {
  private let recipient: Recipient
  /// The soonest due first, then what has no due date.
  private let reminders: [DueReminder]
  /// The sections, in the order of their soonest date.
  private let sections: [Section]
  private let request: ReminderRequest
  private let language: String
  private let phrases: Phrases

  init(_ recipient: Recipient, _ reminders: [DueReminder], _ request: ReminderRequest) {
    self.recipient = recipient
    self.reminders = reminders.sorted { ($0.due ?? "9999-99-99", $0.key) < ($1.due ?? "9999-99-99", $1.key) }
    self.request = request
    language = request.words[recipient.language] == nil ? request.language : recipient.language
    phrases = Phrases(request.words[language] ?? [:])
    sections = Section.all(of: self.reminders, in: language, else: request.language)
  }

  var message: Message {
    Message(
      key: MessageKey.make(person: recipient.person, reminders: reminders.map(\.key)), recipient: recipient,
      language: language, subject: subject, body: body, covers: reminders.map(\.key))
  }

  private var subject: String {
    phrases.say(
      .subject, count: sections.reduce(0) { $0 + $1.items.count },
      [
        "workspace": PlainText.line(request.workspace),
        "organisation": sections.first?.subject ?? "",
      ])
  }

  private var body: String {
    let opening = [
      phrases.say(.greeting, ["name": PlainText.line(recipient.name)]),
      phrases[.intro],
    ]
    let closing = [
      phrases[.closing],
      "\(phrases[.regards])\n\(PlainText.line(request.sender ?? request.workspace))",
    ]
    return (opening + sections.map(\.text) + closing).joined(separator: "\n\n") + "\n"
  }
}
