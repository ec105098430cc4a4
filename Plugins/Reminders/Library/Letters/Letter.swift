import RugePluginKit

/// A letter to one person about all that is due to them.
struct Letter {
  private let recipient: Recipient
  /// The soonest due first, then what has no due date.
  private let reminders: [DueReminder]
  private let request: ReminderRequest
  private let language: String
  private let phrases: Phrases

  init(_ recipient: Recipient, _ reminders: [DueReminder], _ request: ReminderRequest) {
    self.recipient = recipient
    self.reminders = reminders.sorted { ($0.due ?? "9999-99-99", $0.key) < ($1.due ?? "9999-99-99", $1.key) }
    self.request = request
    language = request.words[recipient.language] == nil ? request.language : recipient.language
    phrases = Phrases(request.words[language] ?? [:])
  }

  var message: Message {
    Message(
      key: MessageKey.make(person: recipient.person, reminders: reminders.map(\.key)), recipient: recipient,
      language: language, subject: subject, body: body, covers: reminders.map(\.key))
  }

  private var subject: String {
    phrases.say(
      .subject, count: reminders.count,
      [
        "workspace": PlainText.line(request.workspace),
        "organisation": reminders.first.map { PlainText.line($0.organisation) } ?? "",
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
    return (opening + sections + closing).joined(separator: "\n\n") + "\n"
  }

  /// A section for each enrolment, in the order of its soonest date.
  private var sections: [String] {
    var order: [String] = []
    var items: [String: [DueReminder]] = [:]
    for reminder in reminders {
      if items[reminder.enrolment] == nil { order.append(reminder.enrolment) }
      items[reminder.enrolment, default: []].append(reminder)
    }
    return order.compactMap { enrolment in
      guard let reminders = items[enrolment], let first = reminders.first else { return nil }
      let heading = "\(PlainText.line(first.organisation)) (\(PlainText.line(wording(of: first).programme)))"
      return ([heading] + reminders.map(item)).joined(separator: "\n")
    }
  }

  /// The sentence without the organisation that it begins with where sentences stand alone: the heading has said it.
  private func item(_ reminder: DueReminder) -> String {
    let sentence = PlainText.line(wording(of: reminder).sentence)
    let prefix = "\(PlainText.line(reminder.organisation)): "
    return
      "- \(PlainText.capitalised(sentence.hasPrefix(prefix) ? String(sentence.dropFirst(prefix.count)) : sentence))"
  }

  /// The wording in the letter's language, or in another where the core sent none in it.
  private func wording(of reminder: DueReminder) -> DueReminder.Wording {
    reminder.wordings[language] ?? reminder.wordings[request.language]
      ?? reminder.wordings.min { $0.key < $1.key }?.value ?? .init(programme: reminder.rule, sentence: reminder.key)
  }
}
