import RugeCore
import RugeYAML

extension Exit {
  static var shape: Shape { Notation<LocalisedText>.localised.shape }

  /// Reads `optaget: {da: Optaget i fonden, en: Joined the foundation}`.
  static func read(_ entry: Entry, _ reader: NodeReader) -> Exit? {
    let id = reader.define(entry.key.text, .exit, at: entry.key.range)
    guard let title = Notation<LocalisedText>.localised.read(entry.value, reader), let id else { return nil }
    return Exit(id: id, title: title)
  }
}
