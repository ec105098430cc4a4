import RugeCore
import RugeYAML

private enum ExitKeys {
  static let title = Key.required("title", Notation<LocalisedText>.localised)
  static let means = Key("means", Notation<Exit.Meaning>.word)
  static let formerly = Key("was", Notation<[ElementID]>.oneOrMore(of: .former))

  static let all = Keys(title, means, formerly)
}

extension Exit {
  static var shape: Shape { .either([Notation<LocalisedText>.localised.shape, .mapping(ExitKeys.all)]) }

  /// Reads `optaget: {da: Optaget i fonden, en: Joined the foundation}`, or a mapping with a title and what it means.
  static func read(_ entry: Entry, _ reader: NodeReader) -> Exit? {
    let id = reader.define(entry.key.text, .exit, at: entry.key.range) ?? .unreadable
    guard entry.value.isTitled else {
      return Notation<LocalisedText>.localised.read(entry.value, reader).map { Exit(id: id, title: $0) }
    }
    let notation = Notation<Exit>.mapping(ExitKeys.all) { fields in
      Exit(
        id: id, title: fields[ExitKeys.title] ?? LocalisedText(id.rawValue), meaning: fields[ExitKeys.means],
        formerly: fields[ExitKeys.formerly] ?? [])
    }
    return notation.read(entry.value, reader)
  }
}
