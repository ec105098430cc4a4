/// Reminders that no message could be made for.
public struct Unreachable: Codable, Hashable, Sendable {
  /// The person without an address; `nil` where nobody at all holds the roles to be reminded.
  public var recipient: Recipient?
  /// The keys of the reminders.
  public var keys: [String]

  /// Makes an entry.
  public init(recipient: Recipient?, keys: [String]) {
    self.recipient = recipient
    self.keys = keys
  }
}
