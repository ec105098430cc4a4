import RugeCore
import RugeYAML

private enum CategoryKeys {
  static let danish = Key("da", Notation<String>.text)
  static let english = Key("en", Notation<String>.text)
  static let title = Key("title", Notation<LocalisedText>.localised)
  static let merges = Key("merges", Notation<[ElementID]>.oneOrMore(of: .former))
  static let weight = Key("weight", Notation<Quantity>.positive)

  static let all = Keys(danish, english, title, merges, weight)
}

extension IndicatorCategory {
  static var shape: Shape { .either([.text, .mapping(CategoryKeys.all)]) }

  /// Reads `fleksjob: {da: Fleksjob}` or `fleks-og-skåne: {da: Fleksjob og skånejob, merges: [fleksjob, skånejob]}`.
  static func read(_ entry: Entry, _ reader: NodeReader) -> IndicatorCategory? {
    let id = reader.identifier(entry.key.text, at: entry.key.range) ?? .unreadable
    let isPlain = entry.value[CategoryKeys.merges.name] == nil && entry.value[CategoryKeys.weight.name] == nil
    guard entry.value.isTitled || !isPlain else {
      return Notation<LocalisedText>.localised.read(entry.value, reader).map { IndicatorCategory(id: id, title: $0) }
    }
    let notation = Notation<IndicatorCategory>.mapping(CategoryKeys.all) { fields in
      IndicatorCategory(
        id: id, title: title(fields, of: id, at: entry.key.range) ?? LocalisedText(id.rawValue),
        merges: fields[CategoryKeys.merges] ?? [],
        weight: fields[CategoryKeys.weight] ?? Quantity(millionths: 1_000_000))
    }
    return notation.read(entry.value, reader)
  }

  /// The title, whose languages may stand among the other keys.
  private static func title(_ fields: Fields, of id: ElementID, at place: SourceRange) -> LocalisedText? {
    if let title = fields[CategoryKeys.title] { return title }
    var variants: [Language?: String] = [:]
    variants[.danish] = fields[CategoryKeys.danish]
    variants[.english] = fields[CategoryKeys.english]
    guard !variants.isEmpty else { return fields.title(CategoryKeys.title, of: id, at: place) }
    let text = LocalisedText(variants)
    fields.reader.localisedTexts.append((text, fields.range))
    return text
  }
}
