/// What reminder messages are asked for: to word, group and address what is due.
///
/// The rules have been evaluated: the ``DueReminder`` lines that follow are what somebody is to be reminded of now.
public struct ReminderRequest: Codable, Hashable, Sendable {
  /// The workspace's language, a BCP 47 tag, for whoever's own is not among ``words``.
  public var language: String
  /// The day of the reminders, an ISO date.
  public var today: String
  /// The name of the workspace.
  public var workspace: String
  /// Who the messages are from, as the closing line gives it.
  public var sender: String?
  /// The plugin's settings, from the workspace.
  public var settings: [String: String]
  /// Phrases by language and by a stable key; a phrase may hold placeholders such as `{{count}}`.
  public var words: [String: [String: String]]

  /// Makes a request.
  public init(
    language: String, today: String, workspace: String, sender: String? = nil, settings: [String: String] = [:],
    words: [String: [String: String]]
  ) {
    self.language = language
    self.today = today
    self.workspace = workspace
    self.sender = sender
    self.settings = settings
    self.words = words
  }
}
