import Foundation
import RugeCore
import RugePluginHost
import RugePluginKit
import RugeStore
import RugeWords

/// Lets plugins word and deliver reminders, and records what went out.
///
/// The plugins run while nobody is kept from writing; a message has a key of its own, so that a channel that is asked
/// twice delivers once.
struct ReminderPost {
  private let workspace: Workspace
  private let context: CommandContext
  private let access: PluginAccess

  init(_ workspace: Workspace, _ context: CommandContext) throws {
    self.workspace = workspace
    self.context = context
    self.access = try PluginAccess(context)
  }

  /// The messages that the reminders plugin makes of what is due.
  func write(_ pending: [PendingReminder]) async throws -> ReminderResult {
    let plugin = try access.catalogue.reminderWriter()
    let request = ReminderRequest(
      language: context.words.language.rawValue, today: context.today.description, workspace: workspace.settings.name,
      sender: workspace.settings.name, settings: try access.settings(of: plugin, in: workspace),
      words: phrases)
    let written = try await PrivateFolder.with { folder in
      try await access.host.call(
        plugin, .reminders, request, records: pending.map(record), in: folder, returning: ReminderResult.self
      ).result
    }
    if let fault = written.fault(writing: pending.map(\.key)) {
      throw PluginProblem.misshapenAnswer(plugin.name, fault)
    }
    return written
  }

  private var phrases: [String: [String: String]] {
    Dictionary(Language.allCases.map { ($0.rawValue, Words($0).phrases()) }, uniquingKeysWith: { first, _ in first })
  }

  private func record(_ reminder: PendingReminder) -> DueReminder {
    let wordings = Language.allCases.map { language in
      let names = ProgrammeWords(Words(language), reminder.programme)
      return (
        language.rawValue,
        DueReminder.Wording(
          programme: reminder.programme.title[language],
          sentence: names.reminder(reminder.due, organisation: reminder.organisation, on: context.today))
      )
    }
    let due = reminder.due.matter.due
    return DueReminder(
      key: reminder.key, rule: reminder.due.rule.id.rawValue, kind: reminder.due.matter.kind,
      enrolment: reminder.enrolment, organisation: reminder.organisation,
      wordings: Dictionary(wordings, uniquingKeysWith: { first, _ in first }), due: due?.description,
      overdueDays: due.map { max(0, context.today.days(since: $0)) } ?? 0,
      recipients: reminder.recipients.flatMap(\.people).map { person in
        Recipient(
          person: person.subject.description, name: person.displayName, address: person.texts[.email],
          language: context.words.language.rawValue)
      })
  }

  /// Hands messages to a channel.
  func deliver(_ messages: [Message], through channel: String) async throws -> [Delivery] {
    guard !messages.isEmpty else { return [] }
    let (plugin, offer) = try access.catalogue.channel(channel)
    let request = DeliveryRequest(
      channel: offer.id, language: context.words.language.rawValue, today: context.today.description,
      senderName: workspace.settings.name, senderAddress: workspace.settings.sender,
      settings: try access.settings(of: plugin, in: workspace), words: context.words.phrases())
    let result = try await PrivateFolder.with { folder in
      try await access.host.call(
        plugin, .channel, request, records: messages, in: folder, returning: DeliveryResult.self
      ).result
    }
    if let fault = result.fault(delivering: messages) { throw PluginProblem.misshapenAnswer(plugin.name, fault) }
    return result.deliveries
  }

  /// Records the reminders with these keys as sent, and says how many that were.
  func record(_ keys: Set<String>, of pending: [PendingReminder]) throws -> Int {
    guard !keys.isEmpty else { return 0 }
    return try context.writing("remind send", origin: .plugin) { store, journal in
      // Somebody else may have sent some of them in the meantime.
      let still = Set(try PendingReminder.all(in: store, on: context.today, context).map(\.key))
      let sent = pending.filter { keys.contains($0.key) && still.contains($0.key) }
      for reminder in sent {
        let key = reminder.due.key
        try journal.append(
          Draft(
            .existing(reminder.due.subject), on: context.today,
            .reminderSent(rule: key.rule, about: key.about, occurrence: key.occurrence)))
      }
      return sent.count
    }
  }

  /// A message as it would be read.
  func preview(_ message: Message) -> String {
    let to = "\(message.recipient.name) <\(message.recipient.address ?? "")>"
    return """
      \("\(context.words.recipients): \(to)".displaySafeLine)
      \(context.style.heading(message.subject.displaySafeLine))

      \(message.body.displaySafe)

      """
  }

  /// What could not be addressed to anybody.
  func complaints(_ result: ReminderResult, _ pending: [PendingReminder]) -> [String] {
    result.unreachable.map { unreachable in
      let organisations = pending.filter { unreachable.keys.contains($0.key) }.map { pending in
        pending.organisation ?? pending.programme.title[context.words.language]
      }
      return context.words.unreachable(
        unreachable.recipient?.name, organisations: Array(Set(organisations)).sorted(), count: unreachable.keys.count)
    }.map(\.displaySafe)
  }

  /// What the channel did not take.
  func complaints(_ deliveries: [Delivery]) -> [String] {
    deliveries.filter { $0.outcome != .delivered }.map { delivery in
      context.words.notDelivered(delivery.key, reason: delivery.reason ?? "", later: delivery.outcome == .later)
    }.map(\.displaySafe)
  }
}
