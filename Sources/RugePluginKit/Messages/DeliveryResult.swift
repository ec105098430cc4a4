/// What became of each message that a channel was given.
public struct DeliveryResult: Codable, Hashable, Sendable {
  /// One entry for each message, in the order they came.
  public var deliveries: [Delivery]

  /// Makes a result.
  public init(deliveries: [Delivery]) {
    self.deliveries = deliveries
  }
}
