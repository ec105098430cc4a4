import RugeCore
import RugeYAML

private enum PeriodKeys {
  static let title = Key("title", Notation<LocalisedText>.localised)
  static let dates = Key.required("dates", Notation<CalendarPeriod.Dates>.phrase)

  static let all = Keys(title, dates)
}

extension CalendarPeriod {
  static var shape: Shape { .either([Notation<Dates>.phrase.shape, .mapping(PeriodKeys.all)]) }

  /// Reads `sommerpause: every year from 1 July to 31 July`, or a mapping with a title and the dates.
  static func read(_ entry: Entry, _ reader: NodeReader) -> CalendarPeriod? {
    let id = reader.define(entry.key.text, .period, at: entry.key.range) ?? .unreadable
    guard entry.value.shape == .mapping else {
      return Notation<Dates>.phrase.read(entry.value, reader).map { dates in
        reader.noteUntitled([id.rawValue], .period, at: entry.key.range)
        return CalendarPeriod(id: id, dates: dates)
      }
    }
    let notation = Notation<CalendarPeriod>.mapping(PeriodKeys.all) { fields in
      let title = fields.title(PeriodKeys.title, of: id, at: entry.key.range)
      return fields[PeriodKeys.dates].map { CalendarPeriod(id: id, title: title, dates: $0) }
    }
    return notation.read(entry.value, reader)
  }
}
