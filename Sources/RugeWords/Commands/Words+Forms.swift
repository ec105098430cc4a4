/// What commands say about forms that are answered, scored and compared.
extension Words {
  package var notAsked: String { say(da: "ikke stillet", en: "not asked") }
  package var mean: String { say(da: "Gennemsnit", en: "Mean") }
  package var scoreHeading: String { say(da: "Score", en: "Score") }
  package var placeHeading: String { say(da: "Plads", en: "Place") }
  package var total: String { say(da: "I alt", en: "Total") }

  package func answersReceived(_ count: Int) -> String {
    say(da: "Svar fra \(count)", en: "Answers from \(count)")
  }

  /// In place of what few secret answers come to.
  package func shownFrom(_ count: Int) -> String {
    say(da: "(vises fra \(count) svar)", en: "(shown from \(count) answers on)")
  }

  package func score(_ score: String, place: Int?, of count: Int?) -> String {
    let said = say(da: "Score \(score)", en: "Score \(score)")
    guard let place, let count else { return said }
    return said + say(da: " · plads \(place) af \(count)", en: " · place \(place) of \(count)")
  }

  /// Why the figure of a category is not known: only several of them together are.
  package func knownOnlyWith(_ category: String) -> String {
    say(da: "kun kendt som »\(category)«", en: "known only as “\(category)”")
  }

  /// How much of a total is known: `10 known, not Skåne job`.
  package func partlyKnown(_ known: String, missing: [String]) -> String {
    say(da: "\(known) kendt; ukendt: \(list(missing))", en: "\(known) known; unknown: \(list(missing))")
  }

  /// The same over several who take part: `10 known, 2 unknown`.
  package func partlyKnown(_ known: String, unknown: Int) -> String {
    say(da: "\(known) kendt; \(unknown) ukendt", en: "\(known) known; \(unknown) unknown")
  }

  /// What was counted where some of it was not: `at least 23; 2 sessions not counted`.
  package func partlyCounted(_ known: String, uncounted: Int) -> String {
    say(
      da: "mindst \(known); \(uncounted) \(uncounted == 1 ? "møde" : "møder") ikke talt",
      en: "at least \(known); \(uncounted) \(uncounted == 1 ? "session" : "sessions") not counted")
  }

  package var nobodyToCompare: String {
    say(da: "Ingen deltagere at sammenligne.", en: "Nobody takes part whom one could compare.")
  }

  /// Many records of a kind in one line.
  package func recordTally(_ title: String, count: Int, last: String, on day: String) -> String {
    say(
      da: "\(title): \(count), senest \(last) (\(day))",
      en: "\(title): \(count), the latest \(last) (\(day))")
  }

  package var recordsHeading: String { say(da: "Registreringer", en: "Records") }

  package var noRecords: String {
    say(da: "Ingen registreringer endnu.", en: "No records yet.")
  }
}
