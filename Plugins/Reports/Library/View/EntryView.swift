import RugePluginKit

/// One record as people read it.
struct EntryView {
  struct Line {
    let question: String
    let answer: AnswerView
  }

  /// Whom it is about; the reference alone where it is about nobody.
  let name: String
  let ref: String?
  /// The state it is in, and since when.
  let state: String
  let lines: [Line]

  init(
    _ entry: ReportEntry, of enrolment: EnrolmentSummary?, _ titles: [String: String], states: [String: String],
    _ phrases: Phrases
  ) {
    let about = ([enrolment?.organisation.name].compactMap(\.self) + entry.about).map(PlainText.line)
    name = about.isEmpty ? PlainText.line(entry.ref) : about.joined(separator: ", ")
    ref = about.isEmpty ? nil : PlainText.line(entry.ref)
    state =
      entry.state.map {
        phrases.say(
          .recordState, ["state": PlainText.line(states[$0] ?? $0), "day": PlainText.line(phrases.date(entry.since))])
      } ?? phrases.say(.recordAdded, ["day": PlainText.line(phrases.date(entry.addedOn))])
    lines = entry.answers.filter { $0.status != .notAsked }.map {
      Line(question: titles[$0.question] ?? PlainText.line($0.question), answer: AnswerView($0, phrases))
    }
  }
}
