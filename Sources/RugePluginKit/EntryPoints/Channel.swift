/// The entry point `channel/v1`: delivers messages.
public protocol Channel: Sendable {
  /// Delivers each message once, however often it is given it.
  ///
  /// - Parameters:
  ///   - request: What is asked for.
  ///   - messages: The messages, each read as it is asked for; they can be gone through once.
  /// - Returns: What became of each. One message that fails is no error of the call.
  /// - Throws: Any error; the host takes it that no message was delivered for certain, and tries again.
  func deliver(_ request: DeliveryRequest, messages: some Sequence<Message>) throws -> DeliveryResult
}
