import RugeCore
import RugeYAML

extension CalendarPeriod {
  static var shape: Shape { Notation<Dates>.phrase.shape }

  /// Reads `sommerpause: every year from 1 July to 31 July`.
  static func read(_ entry: Entry, _ reader: NodeReader) -> CalendarPeriod? {
    let id = reader.define(entry.key.text, .period, at: entry.key.range)
    guard let dates = Notation<Dates>.phrase.read(entry.value, reader), let id else { return nil }
    return CalendarPeriod(id: id, dates: dates)
  }
}
