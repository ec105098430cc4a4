/// What a channel is asked for: to deliver the ``Message`` lines that follow.
public struct DeliveryRequest: Codable, Hashable, Sendable {
  /// The channel's id among the plugin's entry points: `outbox`.
  public var channel: String
  /// The language of the reasons that the channel gives, a BCP 47 tag.
  public var language: String
  /// The day of the delivery, an ISO date.
  public var today: String
  /// The name that the messages are from.
  public var senderName: String
  /// The address that the messages are from; `nil` where the workspace names none.
  public var senderAddress: String?
  /// The channel's settings, from the workspace; `outbox` needs the folder's absolute path under `folder`.
  public var settings: [String: String]
  /// Phrases in ``language`` by a stable key; a phrase may hold placeholders such as `{{count}}`.
  public var words: [String: String]

  /// Makes a request.
  public init(
    channel: String, language: String, today: String, senderName: String, senderAddress: String? = nil,
    settings: [String: String] = [:], words: [String: String]
  ) {
    self.channel = channel
    self.language = language
    self.today = today
    self.senderName = senderName
    self.senderAddress = senderAddress
    self.settings = settings
    self.words = words
  }
}
