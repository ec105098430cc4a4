import RugeCore
import RugeYAML

private enum FieldKeys {
  static let ask = Key("ask", Notation<LocalisedText>.localised)
  static let answer = Key.required("answer", Notation<FieldKind>.fieldKind)

  static let all = Keys(ask, answer)
}

extension Field {
  static var shape: Shape { .either([Notation<FieldKind>.fieldKind.shape, .mapping(FieldKeys.all)]) }

  /// Reads `afprøvet: {ask: {da: "Er konceptet afprøvet?"}, answer: yes or no}`, or just `afprøvet: yes or no`.
  static func read(_ entry: Entry, _ reader: NodeReader) -> Field? {
    let id = reader.identifier(entry.key.text, at: entry.key.range) ?? .unreadable
    guard entry.value.shape == .mapping else {
      return Notation<FieldKind>.fieldKind.read(entry.value, reader).map {
        Field(id: id, ask: LocalisedText(id.rawValue), kind: $0)
      }
    }
    let notation = Notation<Field>.mapping(FieldKeys.all) { fields in
      // A wrong kind has been reported; the field still stands, so that nothing else about it is reported as unknown.
      Field(
        id: id, ask: fields[FieldKeys.ask] ?? LocalisedText(id.rawValue), kind: fields[FieldKeys.answer] ?? .text)
    }
    return notation.read(entry.value, reader)
  }
}

extension Notation<FieldKind> {
  /// A kind of answer; a list is a choice.
  static var fieldKind: Notation {
    .either(
      text: .phrase,
      else: Notation(shape: .list(of: .text, least: 2)) { node, reader in
        guard let items = Notation<[String]>.list(of: .text).read(node, reader) else { return nil }
        guard Set(items).count == items.count, items.count > 1 else {
          reader.add(.error, .badValue(items.joined(separator: ", "), expected: .fieldKind), at: node.range)
          return nil
        }
        return .choice(items)
      })
  }
}
