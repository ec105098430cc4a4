import RugeCore
import RugeYAML

private enum IndicatorKeys {
  static let id = Key.required("id", Notation<ElementID>.new(.indicator))
  static let title = Key("title", Notation<LocalisedText>.localised)
  static let formerly = Key("was", Notation<[ElementID]>.oneOrMore(of: .former))
  static let unit = Key("unit", Notation<LocalisedText>.localised)
  static let categories = Key(
    "categories",
    Notation<[IndicatorCategory]>.table(of: IndicatorCategory.shape, names: .id(of: .category)) {
      IndicatorCategory.read($0, $1)
    })
  static let scale = Key("scale", Notation<Scale>.scale)
  static let total = Key("total", Notation<Indicator.Aggregate>.word(of: [.sum, .mean, .lowest, .highest]))
  static let collect = Key("collect", Notation<FigureCollection>.phrase)
  static let baseline = Key("baseline", Notation<Indicator.Baseline>.phrase)
  static let target = Key("target", Notation<Indicator.Target>.phrase)
  static let aggregate = Key("aggregate", Notation<Indicator.Aggregate>.word)
  static let count = Key("count", Notation<CountRule>.phrase)

  static let all = Keys(
    id, title, formerly, unit, categories, scale, total, collect, baseline, target, aggregate, count)
}

extension Notation<Indicator> {
  /// A figure that is followed.
  static var indicator: Notation {
    .mapping(IndicatorKeys.all) { fields in
      let id = fields[IndicatorKeys.id] ?? .unreadable
      let categories = fields[IndicatorKeys.categories] ?? []
      if let node = fields.node(of: IndicatorKeys.categories) {
        fields.reader.define(categories.map(\.id), .category, of: id, in: node)
        fields.reader.refer(toMergedOf: categories, of: id, in: node)
      }
      fields.checkTotal()
      return Indicator(
        id: id,
        title: fields.title(IndicatorKeys.title, of: id, at: IndicatorKeys.id) ?? LocalisedText(id.rawValue),
        formerly: fields[IndicatorKeys.formerly] ?? [],
        unit: fields[IndicatorKeys.unit],
        categories: categories,
        scale: fields[IndicatorKeys.scale],
        total: fields[IndicatorKeys.total] ?? .sum,
        collection: fields[IndicatorKeys.collect],
        baseline: fields[IndicatorKeys.baseline],
        target: fields[IndicatorKeys.target],
        aggregate: fields[IndicatorKeys.aggregate] ?? .sum,
        count: fields[IndicatorKeys.count])
    }
  }
}

extension NodeReader {
  /// Notes that categories are used by those that stand for several of them.
  fileprivate func refer(toMergedOf categories: [IndicatorCategory], of indicator: ElementID, in node: Node) {
    guard case .mapping(let entries, _) = node.content else { return }
    let parts = Dictionary(categories.map { ($0.id.rawValue, $0.merges) }, uniquingKeysWith: { first, _ in first })
    for entry in entries {
      guard let merges = entry.value["merges"] else { continue }
      for part in parts[entry.key.text] ?? [] {
        names.refer(to: "\(indicator).\(part)", .category, at: merges.range)
      }
    }
  }
}

extension Fields {
  /// Remarks on what has no effect beside other keys of an indicator, or without them.
  fileprivate func checkTotal() {
    if let total = node(of: IndicatorKeys.total), node(of: IndicatorKeys.categories) == nil {
      reader.add(.warning, .nothingToTotal, at: total.range)
    }
    guard node(of: IndicatorKeys.count) != nil else { return }
    for (name, typed) in [
      (IndicatorKeys.collect.name, node(of: IndicatorKeys.collect)),
      (IndicatorKeys.baseline.name, node(of: IndicatorKeys.baseline)),
    ] {
      if let typed { reader.add(.warning, .besideCount(name), at: typed.range) }
    }
  }
}
