import Foundation
import RugePluginKit
import Testing

@testable import RugeReminders

@Suite("Mail files say what the message says and nothing more")
struct MailFileTests {
  private func mail(_ message: Message, senderAddress: String? = "rugekassen@example.org") throws -> String {
    try #require(MailFile(message, Sample.delivery(folder: "/", senderAddress: senderAddress))).text
  }

  /// The header lines, unfolded.
  private func headers(_ mail: String) throws -> [String] {
    let end = try #require(mail.range(of: "\r\n\r\n"))
    return mail[..<end.lowerBound].replacing("\r\n ", with: "").components(separatedBy: "\r\n")
  }

  @Test(
    "Nobody's text begins a header of its own",
    arguments: [
      "Hej\r\nBcc: alle@example.org", "Hej\nBcc: alle@example.org", "Hej\rBcc: alle@example.org",
      "Hej\u{2028}Bcc: alle@example.org", "Hej\u{85}Bcc: alle@example.org", "Hej\r\n\r\nKrop",
    ])
  func injection(text: String) throws {
    let mail = try mail(Sample.message(name: text, subject: text))
    let names = try headers(mail).map { $0.prefix { $0 != ":" } }
    #expect(
      names == [
        "Message-ID", "Date", "From", "To", "Subject", "Content-Language", "Auto-Submitted", "X-Unsent", "MIME-Version",
        "Content-Type", "Content-Transfer-Encoding",
      ])
    #expect(mail.hasSuffix("\r\n\r\nHej\r\n"))
  }

  @Test("Headers are ASCII in lines of at most 78 characters", arguments: ["ø", "🐣", "a"])
  func longSubject(letter: String) throws {
    let subject = String(repeating: letter, count: 200)
    let mail = try mail(Sample.message(subject: subject))
    let head = mail.components(separatedBy: "\r\n\r\n")[0]
    #expect(head.utf8.allSatisfy { $0 < 0x80 })
    #expect(head.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 78 })
    let value = try #require(try headers(mail).first { $0.hasPrefix("Subject: ") }).dropFirst("Subject: ".count)
    let decoded = value.components(separatedBy: "=?UTF-8?B?").dropFirst().map {
      Data(base64Encoded: String($0.dropLast(2))).map { String(decoding: $0, as: UTF8.self) } ?? "?"
    }
    #expect(decoded.joined() == subject)
  }

  @Test("Plain subjects and names stay readable")
  func plain() throws {
    let lines = try headers(try mail(Sample.message(name: "Jo \"J\" \\ B", subject: "Reminder: Reading Friends")))
    #expect(lines.contains("Subject: Reminder: Reading Friends"))
    #expect(lines.contains(#"To: "Jo \"J\" \\ B" <mette@example.org>"#))
  }

  @Test("A subject that looks encoded is encoded, so that it is read as it is")
  func looksEncoded() {
    #expect(MailHeader.text("=?UTF-8?B?SGVq?=").hasPrefix("=?UTF-8?B?PT9"))
  }

  @Test("Without a sender's address the sender is named alone")
  func noSenderAddress() throws {
    let lines = try headers(try mail(Sample.message(), senderAddress: nil))
    #expect(lines.contains("From: \"Rugekassens sekretariat\":;"))
    #expect(lines.contains("Message-ID: <P-3-0123456789abcdef@outbox.invalid>"))
  }

  @Test(
    "Quoted-printable keeps every character and no long line",
    arguments: [
      "", "a", "blåbærgrød = 1", "ends in space ", String(repeating: "x", count: 76), String(repeating: "ø", count: 90),
      String(repeating: "x", count: 75) + " ", "a\n\nb\n", String(repeating: "y ", count: 200),
    ])
  func quotedPrintable(text: String) {
    let encoded = QuotedPrintable.encode(text)
    let lines = encoded.components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 76 && !$0.hasSuffix(" ") }, "\(encoded)")
    #expect(decode(encoded) == text)
  }

  private func decode(_ encoded: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(encoded.replacing("=\r\n", with: "").utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "=") {
        bytes.append(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) ?? 0)
        rest = rest.dropFirst(2)
      } else if byte != UInt8(ascii: "\r") {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
