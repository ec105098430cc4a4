import RugeCore

extension ProgrammeWords {
  /// That something is settled for each, after “is”: `agreed with the organisation`.
  var agreedWithParticipant: String {
    words.say(da: "aftales med \(theParticipant)", en: "agreed with \(theParticipant)")
  }

  /// A target in the unit of its indicator: `65 municipalities`, `DKK 500,000`.
  func target(_ target: Quantity, of indicator: Indicator) -> String {
    let unit = indicator.unit?[words.language]
    return words.amount(Amount(target, unit: unit == "%" ? nil : unit, isPercent: unit == "%"))
  }

  /// What a category stands for beside its name: what it counts, and which others it merges; `nil` where there is
  /// nothing to say.
  func category(_ category: IndicatorCategory, of indicator: Indicator) -> String? {
    let parts = [mergers(of: category, in: indicator), category.hasWeight ? words.counts(category.weight) : nil]
    let said = parts.compactMap { $0 }
    return said.isEmpty ? nil : said.joined(separator: "; ")
  }

  /// Where a category is used that stands for others together: `used where “a” and “b” cannot be told apart`.
  func mergers(of category: IndicatorCategory, in indicator: Indicator) -> String? {
    guard !category.merges.isEmpty else { return nil }
    let parts = words.list(
      category.merges.map { id in words.quoted(indicator.category(id)?.title[words.language] ?? id.rawValue) })
    return words.say(
      da: "bruges, hvor \(parts) ikke kan skilles ad", en: "used where \(parts) cannot be told apart")
  }
}

extension IndicatorCategory {
  /// Whether it counts otherwise than one for one.
  var hasWeight: Bool { weight.millionths != 1_000_000 }
}

extension Words {
  /// What one of something counts: `counts 0.5`.
  func counts(_ weight: Quantity) -> String { say(da: "tæller \(number(weight))", en: "counts \(number(weight))") }

  /// What the figure of the whole is of its categories.
  func total(_ total: Indicator.Aggregate) -> String {
    switch total {
    case .sum: say(da: "summen af delene", en: "the sum of its parts")
    case .mean: say(da: "gennemsnittet af delene", en: "the mean of its parts")
    case .lowest:
      say(
        da: "tallet for den laveste del: et trin tæller først, når alle dele har nået det",
        en: "its lowest part: a level counts only when every part has reached it")
    case .highest: say(da: "tallet for den højeste del", en: "its highest part")
    case .latest: say(da: "tallet for den seneste del", en: "its latest part")
    }
  }

  /// How the figures of several become one.
  func aggregate(_ aggregate: Indicator.Aggregate) -> String {
    switch aggregate {
    case .sum: say(da: "summen", en: "the sum")
    case .mean: say(da: "gennemsnittet", en: "the mean")
    case .lowest: say(da: "det laveste tal", en: "the lowest figure")
    case .highest: say(da: "det højeste tal", en: "the highest figure")
    case .latest: say(da: "det seneste tal", en: "the latest figure")
    }
  }

  /// The bounds of a scale: `from 1 to 5`.
  func bounds(_ scale: Scale) -> String {
    let (first, last) = (scale.bounds.lowerBound, scale.bounds.upperBound)
    return say(da: "fra \(first) til \(last)", en: "from \(first) to \(last)")
  }

  /// The levels that have a name: `1 = Idea; 3 = Running`; `nil` where none has.
  func levels(_ scale: Scale) -> String? {
    guard !scale.names.isEmpty else { return nil }
    return scale.names.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value[language])" }.joined(separator: "; ")
  }

  /// Which figure later ones are compared with, as what is said of it: `is taken at enrolment`.
  func baseline(_ baseline: Indicator.Baseline) -> String {
    switch baseline {
    case .enrolment: say(da: "tages ved optagelsen", en: "is taken at enrolment")
    case .before(let span):
      say(
        da: "er, hvad der var i \(self.span(span)) før optagelsen",
        en: "is what there was in the \(self.span(span)) before enrolment")
    }
  }

  /// When a figure is collected.
  func collection(_ collection: FigureCollection) -> String {
    switch collection {
    case .every(let span, nil): say(da: "\(every(span)) fra optagelsen", en: "\(every(span)) from enrolment")
    case .every(let span, let after?):
      say(
        da: "\(every(span)) fra optagelsen og indtil \(self.span(after)) efter afslutningen",
        en: "\(every(span)) from enrolment until \(self.span(after)) after the end")
    case .at(let spans): say(da: "\(self.spans(spans)) efter optagelsen", en: "\(self.spans(spans)) after enrolment")
    }
  }
}
