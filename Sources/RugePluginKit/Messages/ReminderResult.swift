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
}
