import RugeCore
import RugeYAML

extension Node {
  /// Whether it is a mapping of more than a text in several languages: it has a key that is no language.
  var isTitled: Bool {
    guard case .mapping(let entries, _) = content else { return false }
    return self["title"] != nil || entries.contains { $0.key.text.utf8.count > 2 }
  }
}
