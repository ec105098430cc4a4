import RugeCore

extension ProgrammePage {
  /// The figures that are followed.
  var indicators: PageSection {
    section(
      "indicators", words.say(da: "Indikatorer", en: "Indicators"),
      programme.indicators.map { PageItem($0.id.rawValue, title($0.title), sentences($0)) })
  }

  private func sentences(_ indicator: Indicator) -> [String?] {
    let parts: [String?] = [
      indicator.unit.map { words.say(da: "Enhed: \(title($0)).", en: "Unit: \(title($0)).") },
      indicator.count.map {
        words.say(da: "Tælles automatisk: \(names.count($0)).", en: "Counted automatically: \(names.count($0)).")
      },
    ]
    return parts + categories(indicator) + scale(indicator.scale) + [
      indicator.baseline.map(baseline),
      indicator.collection.map(collection),
      indicator.target.map { target($0, of: indicator) },
      aggregate(indicator.aggregate),
    ]
  }

  private func categories(_ indicator: Indicator) -> [String?] {
    guard !indicator.categories.isEmpty else { return [] }
    let simple = indicator.categories.filter { $0.merges.isEmpty }.map { title($0.title) }
    let merged = indicator.categories.compactMap { category in
      names.mergers(of: category, in: indicator).map { sentence(category, $0, en: "is \($0)") }
    }
    let weights = indicator.categories.filter(\.hasWeight).map { category in
      sentence(category, words.counts(category.weight), en: words.counts(category.weight))
    }
    return [words.say(da: "Delt i: \(words.list(simple)).", en: "Divided into: \(words.list(simple)).")] + merged
      + weights + [total(indicator.total)]
  }

  private func sentence(_ category: IndicatorCategory, _ danish: String, en english: String) -> String {
    words.say(da: "»\(title(category.title))« \(danish).", en: "“\(title(category.title))” \(english).")
  }

  private func total(_ total: Indicator.Aggregate) -> String {
    words.say(da: "Det samlede tal er \(words.total(total)).", en: "The whole is \(words.total(total)).")
  }

  private func scale(_ scale: Scale?) -> [String?] {
    guard let scale else { return [] }
    return [
      words.say(da: "Skala \(words.bounds(scale)).", en: "Scale \(words.bounds(scale))."),
      words.levels(scale).map { words.say(da: "Trin: ", en: "Levels: ") + $0 + "." },
    ]
  }

  private func baseline(_ baseline: Indicator.Baseline) -> String {
    words.say(da: "Starttallet \(words.baseline(baseline)).", en: "The baseline \(words.baseline(baseline)).")
  }

  private func collection(_ collection: FigureCollection) -> String {
    words.say(da: "Indsamles \(words.collection(collection)).", en: "Collected \(words.collection(collection)).")
  }

  private func target(_ target: Indicator.Target, of indicator: Indicator) -> String {
    switch target {
    case .agreed:
      return words.say(
        da: "Målet \(names.agreedWithParticipant).", en: "The target is \(names.agreedWithParticipant).")
    case .value(let value):
      let amount = names.target(value, of: indicator)
      return words.say(da: "Målet er \(amount).", en: "The target is \(amount).")
    }
  }

  /// How the figures of several become one; that they are added up goes without saying.
  private func aggregate(_ aggregate: Indicator.Aggregate) -> String? {
    guard aggregate != .sum else { return nil }
    let several = names.severalParticipants
    let one = words.aggregate(aggregate)
    return words.say(da: "For flere \(several) bruges \(one).", en: "Over several \(several), \(one) is used.")
  }
}
