package import RugeCore

/// The answers to one question that was put to somebody, under the seal that the page made.
package struct AnswerEnvelope: Hashable, Sendable {
  package let ask: AskID
  /// The day on the clock of whoever answered.
  package let given: Day
  /// One list of answers; of sessions, one for each of them.
  package let entries: [[GivenAnswer]]
  /// HMAC-SHA256 over ``content`` in lower-case hexadecimal.
  package let seal: String

  package init(ask: AskID, given: Day, entries: [[GivenAnswer]], seal: String) {
    self.ask = ask
    self.given = given
    self.entries = entries
    self.seal = seal
  }

  /// What the seal is made over: every part with its length in bytes before it, so that no two contents read the same.
  package var content: [UInt8] { Self.content(ask: ask, given: given, entries: entries) }

  package static func content(ask: AskID, given: Day, entries: [[GivenAnswer]]) -> [UInt8] {
    var parts = [AnswerFormat.name, String(AnswerFormat.version), ask.description, given.description]
    parts.append(String(entries.count))
    for entry in entries {
      parts.append(String(entry.count))
      for answer in entry { parts += [answer.question, answer.state.rawValue, answer.answer] }
    }
    return parts.flatMap { Array("\($0.utf8.count):".utf8) + Array($0.utf8) + Array(",".utf8) }
  }
}
