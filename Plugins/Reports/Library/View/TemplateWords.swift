import Mustache
import RugePluginKit

/// The phrases as templates ask for them: `{{words.heading-stages}}`.
struct TemplateWords: MustacheParent {
  private let phrases: Phrases

  init(_ phrases: Phrases) {
    self.phrases = phrases
  }

  func child(named key: String) -> Any? {
    phrases[key]
  }
}
