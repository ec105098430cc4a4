/// What became of one message.
public struct Delivery: Codable, Hashable, Sendable {
  /// The end that a delivery came to.
  public enum Outcome: String, Codable, CaseIterable, Sendable {
    /// Delivered, now or at an earlier attempt.
    case delivered
    /// It will never be delivered as it is.
    case refused
    /// Not now; the same message may be tried again.
    case later
  }

  /// The message's key.
  public var key: String
  /// What became of it.
  public var outcome: Outcome
  /// Why it was not delivered, a sentence in the request's language; `nil` where it was.
  public var reason: String?

  /// Makes an entry.
  public init(key: String, outcome: Outcome, reason: String? = nil) {
    self.key = key
    self.outcome = outcome
    self.reason = reason
  }
}
