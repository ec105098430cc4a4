import RugeCore
import RugeYAML

/// A title whose languages may stand among the other keys of what it belongs to.
enum TitleKeys {
  static let danish = Key("da", Notation<String>.text)
  static let english = Key("en", Notation<String>.text)
  static let title = Key("title", Notation<LocalisedText>.localised)
}

extension Fields {
  /// What ``TitleKeys`` say; `nil` where none of them is there.
  var title: LocalisedText? {
    if let title = self[TitleKeys.title] { return title }
    var variants: [Language?: String] = [:]
    variants[.danish] = self[TitleKeys.danish]
    variants[.english] = self[TitleKeys.english]
    guard !variants.isEmpty else { return nil }
    let text = LocalisedText(variants)
    reader.localisedTexts.append((text, range))
    return text
  }
}
