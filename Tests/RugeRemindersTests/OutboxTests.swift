import Foundation
import RugePluginKit
import Testing

@testable import RugeReminders

@Suite("The outbox holds one mail file for each message")
struct OutboxTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func deliver(_ messages: [Message], senderAddress: String? = "rugekassen@example.org") throws -> [Delivery] {
    try Outbox().deliver(
      Sample.delivery(folder: folder.path, senderAddress: senderAddress), messages: messages
    ).deliveries
  }

  @Test("A letter of each language becomes a whole mail file")
  func wholeMail() throws {
    let messages = ReminderLetters().write(Sample.request(), reminders: Sample.reminders).messages
    let deliveries = try deliver(messages)
    #expect(deliveries == messages.map { Delivery(key: $0.key, outcome: .delivered) })
    for message in messages {
      let mail = try folder.contents(of: "\(message.key).eml")
      try GoldenFile.expect(mail, toMatch: "mail.\(message.language).eml")
    }
  }

  @Test("A message that lies there already is delivered and left as it is")
  func idempotent() throws {
    _ = try deliver([Sample.message(body: "First\n")])
    let again = try deliver([Sample.message(body: "Second\n")])
    #expect(again.map(\.outcome) == [.delivered])
    #expect(try folder.names() == ["P-3-0123456789abcdef.eml"])
    #expect(try folder.contents(of: "P-3-0123456789abcdef.eml").contains("First"))
  }

  @Test("A draft that a killed call left behind does not stand in the way, nor count as delivered")
  func leftDraft() throws {
    try Data("half".utf8).write(to: URL(filePath: "\(folder.path)/.P-3-0123456789abcdef.eml.part"))
    #expect(try deliver([Sample.message()]).map(\.outcome) == [.delivered])
    #expect(try folder.names() == ["P-3-0123456789abcdef.eml"])
  }

  @Test("The folder is made where it is missing, for its owner alone")
  func missingFolder() throws {
    let path = "\(folder.path)/outbox"
    let result = try Outbox().deliver(Sample.delivery(folder: path), messages: [Sample.message()])
    #expect(result.deliveries.map(\.outcome) == [.delivered])
    let modes = try [path, "\(path)/P-3-0123456789abcdef.eml"].map {
      try FileManager.default.attributesOfItem(atPath: $0)[.posixPermissions] as? Int
    }
    #expect(modes == [0o700, 0o600])
  }

  @Test("A folder that cannot be made means later, with the path")
  func noPlace() throws {
    let result = try Outbox().deliver(
      Sample.delivery(folder: "\(folder.path)/a/b"), messages: [Sample.message()])
    let delivery = try #require(result.deliveries.first)
    #expect(delivery.outcome == .later)
    #expect(delivery.reason?.contains("\(folder.path)/a/b") == true)
  }

  @Test("No folder in the settings, or a relative one, fails the call with a sentence", arguments: [nil, "outbox"])
  func noFolder(folder: String?) {
    #expect(throws: PluginFailure("Mappen til udgående beskeder er ikke angivet i indstillingerne.")) {
      try Outbox().deliver(Sample.delivery(folder: folder), messages: [Sample.message()])
    }
  }

  @Test(
    "An address that cannot stand in a header is refused, and nothing is written",
    arguments: [
      nil, "", "mette", "mette@", "@example.org", "a@b@c", "mette@example.org\r\nBcc: x@example.org", "a b@example.org",
      "<a@example.org>", "a@example.org,b@example.org", "mette@rødgrød.dk",
    ])
  func unusableAddress(address: String?) throws {
    let delivery = try #require(try deliver([Sample.message(address: address)]).first)
    #expect(delivery.outcome == .refused)
    #expect(delivery.reason == "Mette Rådgiver har ingen mailadresse, der kan bruges.")
    #expect(try folder.names().isEmpty)
  }

  @Test("A key that is no file name is refused", arguments: ["../escape", "", "a/b", "a\nb", ".hidden"])
  func unusableKey(key: String) throws {
    #expect(try deliver([Sample.message(key: key)]).map(\.outcome) == [.refused])
    #expect(try folder.names().isEmpty)
  }

  @Test("One message that is refused does not hold up the next")
  func mixed() throws {
    let deliveries = try deliver([Sample.message(key: "a", address: nil), Sample.message(key: "b")])
    #expect(deliveries.map(\.outcome) == [.refused, .delivered])
  }
}
