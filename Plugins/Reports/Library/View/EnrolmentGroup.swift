import RugePluginKit

/// The enrolments at one place.
struct EnrolmentGroup {
  let title: String
  let count: String
  let rows: [EnrolmentRow]

  static func all(_ summary: ProgressSummary, _ phrases: Phrases) -> [EnrolmentGroup] {
    let byPlace = Dictionary(grouping: summary.enrolments) { Place($0) }
    let indicators = summary.indicators.map { (id: $0.id, title: PlainText.line($0.title)) }
    return Place.all(summary).compactMap { place in
      guard let enrolments = byPlace[place] else { return nil }
      return EnrolmentGroup(
        title: PlainText.line(place.title(phrases)), count: phrases.number(enrolments.count),
        rows: enrolments.map { EnrolmentRow($0, indicators: indicators, hasPeriod: summary.period != nil, phrases) })
    }
  }
}
