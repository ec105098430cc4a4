import RugeCore
import RugeYAML

private enum CategoryKeys {
  static let formerly = Key("was", Notation<[ElementID]>.oneOrMore(of: .former))
  static let merges = Key("merges", Notation<[ElementID]>.oneOrMore(of: .former))
  static let weight = Key("weight", Notation<Quantity>.positive)

  static let all = Keys(TitleKeys.danish, TitleKeys.english, TitleKeys.title, formerly, merges, weight)
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
        id: id,
        title: fields.title ?? fields.title(TitleKeys.title, of: id, at: entry.key.range)
          ?? LocalisedText(id.rawValue),
        formerly: fields[CategoryKeys.formerly] ?? [],
        merges: fields[CategoryKeys.merges] ?? [],
        weight: fields[CategoryKeys.weight] ?? Quantity(millionths: 1_000_000))
    }
    return notation.read(entry.value, reader)
  }
}
