/// A message to one person, ready for a channel.
public struct Message: Codable, Hashable, Sendable {
  /// What makes it the same message again, so that no channel delivers it twice: letters, digits and hyphens.
  public var key: String
  /// Whom it goes to.
  public var recipient: Recipient
  /// The language it is written in, a BCP 47 tag.
  public var language: String
  /// Its subject, one line.
  public var subject: String
  /// Its plain text, with line feeds.
  public var body: String
  /// The keys of the reminders it carries: all of them are sent once it is delivered.
  public var covers: [String]

  /// Makes a message.
  public init(
    key: String, recipient: Recipient, language: String, subject: String, body: String, covers: [String]
  ) {
    self.key = key
    self.recipient = recipient
    self.language = language
    self.subject = subject
    self.body = body
    self.covers = covers
  }
}
