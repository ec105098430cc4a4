import RugeCore
import RugePluginKit
import RugeWords

/// Made-up reminders; no person or organisation here exists.
enum Sample {
  static let mette = Recipient(person: "P-3", name: "Mette Rådgiver", address: "mette@example.org", language: "da")
  static let john = Recipient(person: "P-4", name: "John Contact", address: "john@example.org", language: "en")
  static let without = Recipient(person: "P-5", name: "Uden Adresse", address: nil, language: "da")

  static func request(workspace: String = "Øvebanen") -> ReminderRequest {
    ReminderRequest(
      language: "da", today: "2026-06-01", workspace: workspace, sender: "Rugekassens sekretariat",
      words: ["da": Words(.danish).phrases(), "en": Words(.english).phrases()])
  }

  static func due(
    _ key: String, enrolment: String = "E-1", organisation: String = "Læsevenner", on day: String? = "2026-06-11",
    overdueDays: Int = 0, to recipients: [Recipient]
  ) -> DueReminder {
    DueReminder(
      key: key, rule: "milepæl-snart", enrolment: enrolment, organisation: organisation,
      wordings: [
        "da": .init(programme: "Rugekassen", sentence: "\(organisation): milepælen \(key) skal afleveres."),
        "en": .init(programme: "The Incubator", sentence: "\(organisation): the milestone \(key) is to be handed in."),
      ], due: day, overdueDays: overdueDays, recipients: recipients)
  }

  static let reminders = [
    due("kommunikation", to: [mette, john]),
    due("økonomi", on: "2026-04-15", overdueDays: 47, to: [mette, john]),
    due(
      "metode", enrolment: "E-2", organisation: "Madhjælpen i Nordbyen", on: "2026-05-31", overdueDays: 1, to: [mette]),
  ]

  static func delivery(folder: String?, senderAddress: String? = "rugekassen@example.org") -> DeliveryRequest {
    DeliveryRequest(
      channel: "outbox", language: "da", today: "2026-06-01", senderName: "Rugekassens sekretariat",
      senderAddress: senderAddress, settings: folder.map { ["folder": $0] } ?? [:], words: Words(.danish).phrases())
  }

  static func message(
    key: String = "P-3-0123456789abcdef", name: String = "Mette Rådgiver", address: String? = "mette@example.org",
    subject: String = "Påmindelse", body: String = "Hej\n"
  ) -> Message {
    Message(
      key: key, recipient: .init(person: "P-3", name: name, address: address, language: "da"), language: "da",
      subject: subject, body: body, covers: ["økonomi"])
  }
}
