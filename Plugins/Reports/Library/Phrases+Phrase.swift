import RugePluginKit

extension Phrases {
  subscript(phrase: Phrase) -> String { self[phrase.rawValue] }

  func say(_ phrase: Phrase, _ values: [String: String]) -> String {
    say(phrase.rawValue, values)
  }

  func say(_ phrase: Phrase, count: Int, _ values: [String: String] = [:]) -> String {
    say(phrase.rawValue, count: count, values)
  }
}
