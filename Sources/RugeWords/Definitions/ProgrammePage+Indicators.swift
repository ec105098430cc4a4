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
      indicator.target.map(target),
      aggregate(indicator.aggregate),
    ]
  }

  private func categories(_ indicator: Indicator) -> [String?] {
    guard !indicator.categories.isEmpty else { return [] }
    let simple = indicator.categories.filter { $0.merges.isEmpty }.map { title($0.title) }
    let merged = indicator.categories.filter { !$0.merges.isEmpty }.map { category in
      let parts = words.list(category.merges.map { words.quoted(part($0, of: indicator)) })
      return words.say(
        da: "»\(title(category.title))« bruges, hvor \(parts) ikke kan skilles ad.",
        en: "“\(title(category.title))” is used where \(parts) cannot be told apart.")
    }
    let weights = indicator.categories.filter { $0.weight.millionths != 1_000_000 }.map { category in
      words.say(
        da: "»\(title(category.title))« tæller \(words.number(category.weight)).",
        en: "“\(title(category.title))” counts \(words.number(category.weight)).")
    }
    return [words.say(da: "Delt i: \(words.list(simple)).", en: "Divided into: \(words.list(simple)).")] + merged
      + weights + [total(indicator.total)]
  }

  private func part(_ id: ElementID, of indicator: Indicator) -> String {
    indicator.category(id).map { title($0.title) } ?? id.rawValue
  }

  private func total(_ total: Indicator.Aggregate) -> String {
    switch total {
    case .sum: words.say(da: "Det samlede tal er delenes sum.", en: "The whole is the sum of its parts.")
    case .mean: words.say(da: "Det samlede tal er delenes gennemsnit.", en: "The whole is the mean of its parts.")
    case .lowest:
      words.say(
        da: "Det samlede tal er den laveste dels: et trin tæller først, når alle dele har nået det.",
        en: "The whole is its lowest part: a level counts only when every part has reached it.")
    case .highest: words.say(da: "Det samlede tal er den højeste dels.", en: "The whole is its highest part.")
    case .latest: words.say(da: "Det samlede tal er den seneste dels.", en: "The whole is its latest part.")
    }
  }

  private func scale(_ scale: Scale?) -> [String?] {
    guard let scale else { return [] }
    let (first, last) = (scale.bounds.lowerBound, scale.bounds.upperBound)
    let levels = scale.names.sorted { $0.key < $1.key }.map { "\($0.key) = \(title($0.value))" }
    return [
      words.say(da: "Skala fra \(first) til \(last).", en: "Scale from \(first) to \(last)."),
      levels.isEmpty ? nil : words.say(da: "Trin: ", en: "Levels: ") + levels.joined(separator: "; ") + ".",
    ]
  }

  private func baseline(_ baseline: Indicator.Baseline) -> String {
    switch baseline {
    case .enrolment: words.say(da: "Starttallet tages ved optagelsen.", en: "The baseline is taken at enrolment.")
    case .before(let span):
      words.say(
        da: "Starttallet er, hvad der var i \(words.span(span)) før optagelsen.",
        en: "The baseline is what there was in the \(words.span(span)) before enrolment.")
    }
  }

  private func collection(_ collection: FigureCollection) -> String {
    switch collection {
    case .every(let span, nil):
      return words.say(
        da: "Indsamles \(words.every(span)) fra optagelsen.", en: "Collected \(words.every(span)) from enrolment.")
    case .every(let span, let after?):
      return words.say(
        da: "Indsamles \(words.every(span)) fra optagelsen og indtil \(words.span(after)) efter afslutningen.",
        en: "Collected \(words.every(span)) from enrolment until \(words.span(after)) after the end.")
    case .at(let spans):
      return words.say(
        da: "Indsamles \(words.spans(spans)) efter optagelsen.", en: "Collected \(words.spans(spans)) after enrolment.")
    }
  }

  private func target(_ target: Indicator.Target) -> String {
    switch target {
    case .agreed:
      words.say(
        da: "Målet aftales med \(names.theParticipant).", en: "The target is agreed with \(names.theParticipant).")
    case .value(let value):
      words.say(da: "Målet er \(words.number(value)).", en: "The target is \(words.number(value)).")
    }
  }

  /// How the figures of several become one; that they are added up goes without saying.
  private func aggregate(_ aggregate: Indicator.Aggregate) -> String? {
    let several = names.severalParticipants
    let one: String? =
      switch aggregate {
      case .sum: nil
      case .mean: words.say(da: "gennemsnittet", en: "the mean")
      case .lowest: words.say(da: "det laveste tal", en: "the lowest figure")
      case .highest: words.say(da: "det højeste tal", en: "the highest figure")
      case .latest: words.say(da: "det seneste tal", en: "the latest figure")
      }
    return one.map {
      words.say(da: "For flere \(several) bruges \($0).", en: "Over several \(several), \($0) is used.")
    }
  }
}
