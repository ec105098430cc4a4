import RugePluginKit

/// The phrases that reminders and channels use.
enum Phrase: String, CaseIterable {
  case subject = "reminder-subject"
  case greeting = "reminder-greeting"
  case intro = "reminder-intro"
  case closing = "reminder-closing"
  case regards = "reminder-regards"

  case noFolder = "channel-no-folder"
  case noAddress = "channel-no-address"
  case unusableKey = "channel-unusable-key"
  case notWritten = "channel-not-written"
}

extension Phrases {
  subscript(phrase: Phrase) -> String { self[phrase.rawValue] }

  func say(_ phrase: Phrase, _ values: [String: String]) -> String {
    say(phrase.rawValue, values)
  }

  func say(_ phrase: Phrase, count: Int, _ values: [String: String] = [:]) -> String {
    say(phrase.rawValue, count: count, values)
  }
}
