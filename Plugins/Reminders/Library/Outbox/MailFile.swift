import RugePluginKit

/// A message as a mail file (RFC 5322), which mail programs open as a draft.
struct MailFile {
  let text: String

  /// Makes the file; `nil` where the recipient has no address that can be used.
  init?(_ message: Message, _ request: DeliveryRequest) {
    guard let address = message.recipient.address.flatMap(MailAddress.init) else { return nil }
    let sender = request.senderAddress.flatMap(MailAddress.init)
    let lines = [
      "Message-ID: <\(message.key)@\(sender?.domain ?? "outbox.invalid")>",
      "Date: \(Self.date(request.today))",
      // A sender without an address is a group without members, which RFC 6854 allows here.
      "From: "
        + (sender.map { $0.headerValue(name: request.senderName) }
          ?? "\(MailHeader.phrase(request.senderName)):;"),
      "To: \(address.headerValue(name: message.recipient.name))",
      "Subject: \(MailHeader.text(message.subject))",
      "Content-Language: \(MailHeader.token(message.language))",
      "Auto-Submitted: auto-generated",
      "X-Unsent: 1",
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: quoted-printable",
      "",
      QuotedPrintable.encode(PlainText.lines(message.body)),
    ]
    text = lines.joined(separator: "\r\n")
  }

  /// Noon of the day, in no zone in particular: a plugin has no clock, and the same message makes the same file.
  private static func date(_ day: String) -> String {
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let parts = day.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, (1...12).contains(parts[1]) else { return "1 Jan 1970 12:00:00 -0000" }
    return "\(parts[2]) \(months[parts[1] - 1]) \(parts[0]) 12:00:00 -0000"
  }
}
