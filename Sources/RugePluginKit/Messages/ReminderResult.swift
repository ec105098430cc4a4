/// The messages that what is due came to, and who could not be given one.
public struct ReminderResult: Codable, Hashable, Sendable {
  /// One message for each person who can be written to.
  public var messages: [Message]
  /// Whom, or what, no message could be made for.
  public var unreachable: [Unreachable]

  /// Makes a result.
  public init(messages: [Message], unreachable: [Unreachable] = []) {
    self.messages = messages
    self.unreachable = unreachable
  }

  /// Reads a result; one that says nothing of anybody unreachable has reached everybody.
  ///
  /// - Throws: `DecodingError`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    messages = try container.decode([Message].self, forKey: .messages)
    unreachable = try container.decodeIfPresent([Unreachable].self, forKey: .unreachable) ?? []
  }
}
