import RugeCore
import RugeYAML

private enum CohortKeys {
  static let title = Key("title", Notation<LocalisedText>.localised)
  static let formerly = Key("was", Notation<[ElementID]>.oneOrMore(of: .formerNumbered))
  static let calendar = Key(
    "calendar",
    Notation<[Cohort.Dates]>.table(of: Notation<DayRange>.phrase.shape, names: .identifier()) {
      Cohort.Dates.read($0, $1)
    })

  static let all = Keys(title, formerly, calendar)
}

extension Cohort {
  static var shape: Shape { .mapping(CohortKeys.all) }

  /// Reads `"2022": {calendar: {demo-day: 2022-12-02}}`.
  static func read(_ entry: Entry, _ reader: NodeReader) -> Cohort? {
    let id = reader.define(entry.key.text, .cohort, at: entry.key.range, mayBeNumbered: true) ?? .unreadable
    let notation = Notation<Cohort>.mapping(CohortKeys.all) { fields in
      let dates = (fields[CohortKeys.calendar] ?? []).map { ($0.name, $0.days) }
      return Cohort(
        id: id, title: fields.title(CohortKeys.title, of: id, at: entry.key.range) ?? LocalisedText(id.rawValue),
        formerly: fields[CohortKeys.formerly] ?? [],
        dates: Dictionary(dates, uniquingKeysWith: { first, _ in first }))
    }
    return notation.read(entry.value, reader)
  }

  /// What a cohort gives to a name of the calendar.
  fileprivate struct Dates: Sendable {
    let name: ElementID
    let days: ClosedRange<Day>

    static func read(_ entry: Entry, _ reader: NodeReader) -> Dates? {
      let days = Notation<DayRange>.phrase.read(entry.value, reader)?.days
      let isDay = days.map { $0.lowerBound == $0.upperBound } ?? true
      let dates: CalendarPeriod.Dates = isDay ? .dayOfCohort : .periodOfCohort
      reader.names.refer(
        to: entry.key.text, anyOf: [.period], at: entry.key.range,
        whereUnknown: .dateOutsideCalendar(entry.key.text, dates: dates.phrase))
      return days.map { Dates(name: ElementID(entry.key.text), days: $0) }
    }
  }
}
