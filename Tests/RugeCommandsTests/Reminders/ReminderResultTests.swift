import RugeCore
import RugePluginKit
import Testing

@testable import RugeCommands

@Suite("What plugins make of reminders")
struct ReminderResultTests {
  private func message(_ key: String, covering reminders: String...) -> Message {
    let recipient = Recipient(person: "P-1", name: "Mette", address: "mette@example.org", language: "en")
    return Message(key: key, recipient: recipient, language: "en", subject: "s", body: "b", covers: reminders)
  }

  private func delivered(_ key: String, _ outcome: Delivery.Outcome = .delivered) -> Delivery {
    Delivery(key: key, outcome: outcome)
  }

  @Test("A reminder is sent once every message that carries it has been delivered, and not before")
  func partlyDelivered() {
    let result = ReminderResult(messages: [message("a", covering: "1", "2"), message("b", covering: "2", "3")])
    #expect(result.sent(by: [delivered("a"), delivered("b")]) == ["1", "2", "3"])
    #expect(result.sent(by: [delivered("a"), delivered("b", .later)]) == ["1"])
    #expect(result.sent(by: [delivered("a", .refused), delivered("b")]) == ["3"])
    #expect(result.sent(by: []).isEmpty)
  }

  @Test("Readers without an address do not keep a reminder from being sent to the others, but nobody does")
  func unreachable() {
    let result = ReminderResult(
      messages: [message("a", covering: "1")], unreachable: [Unreachable(recipient: nil, keys: ["1", "2"])])
    #expect(result.sent(by: [delivered("a")]) == ["1"])
  }

  @Test("Every reminder must come to a message or to a reason why not, and no other may")
  func reminders() {
    let result = ReminderResult(
      messages: [message("a", covering: "1", "2"), message("b", covering: "2")],
      unreachable: [Unreachable(recipient: nil, keys: ["2", "3"])])
    #expect(result.fault(writing: ["1", "2", "3"]) == nil)
    #expect(result.fault(writing: ["1", "2", "3", "4"]) == .unanswered("4"))
    #expect(result.fault(writing: ["1", "2"]) == .unknownKey("3"))
    let twins = ReminderResult(messages: [message("a", covering: "1"), message("a", covering: "2")])
    #expect(twins.fault(writing: ["1", "2"]) == .repeatedKey("a"))
  }

  @Test("A channel must say of each message, once, what became of it")
  func deliveries() {
    let messages = [message("a", covering: "1"), message("b", covering: "2")]
    func fault(_ keys: String...) -> PluginProblem.AnswerFault? {
      DeliveryResult(deliveries: keys.map { delivered($0) }).fault(delivering: messages)
    }
    #expect(fault("b", "a") == nil)
    #expect(fault("a") == .unanswered("b"))
    #expect(fault("a", "b", "c") == .unknownKey("c"))
    #expect(fault("a", "b", "a") == .repeatedKey("a"))
  }
}
