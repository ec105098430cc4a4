import RugeCore
import RugeYAML

private enum IndicatorKeys {
  static let id = Key.required("id", Notation<ElementID>.new(.indicator))
  static let title = Key("title", Notation<LocalisedText>.localised)
  static let unit = Key("unit", Notation<LocalisedText>.localised)
  static let collect = Key("collect", Notation<Cadence>.phrase)
  static let baseline = Key("baseline", Notation<Void>.only("enrolment"))
  static let target = Key("target", Notation<Indicator.Target>.phrase)

  static let all = Keys(id, title, unit, collect, baseline, target)
}

extension Notation<Indicator> {
  /// A figure that is followed.
  static var indicator: Notation {
    .mapping(IndicatorKeys.all) { fields in
      let id = fields[IndicatorKeys.id] ?? .unreadable
      return Indicator(
        id: id,
        title: fields[IndicatorKeys.title] ?? LocalisedText(id.rawValue),
        unit: fields[IndicatorKeys.unit],
        collection: fields[IndicatorKeys.collect].map { .every($0.interval, untilAfterEnd: nil) },
        baseline: fields[IndicatorKeys.baseline].map { .enrolment },
        target: fields[IndicatorKeys.target])
    }
  }
}
