import RugePluginKit

/// The records of one kind: how many are in each state, and the newest of them.
struct RecordKindView {
  let anchor: String
  let title: String
  /// How many there are, in all and in each state.
  let tally: [String]
  let entries: [EntryView]
  let rest: String?

  init(_ kind: RecordKindSummary, number: Int, _ summary: ProgressSummary, _ phrases: Phrases) {
    anchor = "records-\(number)"
    title = PlainText.line(kind.title)
    let ofEnrolments = summary.enrolments.flatMap { enrolment in
      (enrolment.records ?? []).filter { $0.kind == kind.id }.map { (entry: $0, enrolment: Optional(enrolment)) }
    }
    let all = (kind.entries.map { (entry: $0, enrolment: nil) } + ofEnrolments)
      .sorted { Self.number($0.entry) > Self.number($1.entry) }
    let titles = Dictionary(kind.questions.map { ($0.id, FormView.title($0)) }) { first, _ in first }
    let shown = all.prefix(ProgressView.listLimit)
    entries = shown.map { EntryView($0.entry, of: $0.enrolment, titles, states: kind.stateTitles, phrases) }
    let leftOut = kind.leftOut ?? 0
    let inAll = kind.count
    // Of those that were left out nobody here knows the state.
    let states = leftOut > 0 ? [] : kind.states.filter { $0.count > 0 }
    tally =
      inAll == 0
      ? []
      : [phrases.say(.recordsInAll, ["count": phrases.number(inAll)])]
        + states.map { "\(PlainText.line($0.title ?? $0.id)): \(phrases.number($0.count))" }
    rest = inAll > shown.count ? phrases.say(.recordsRest, count: inAll - shown.count) : nil
  }

  /// The number that a reference ends in: they are given in the order in which records are added.
  private static func number(_ entry: ReportEntry) -> Int { Int(entry.ref.drop { !$0.isNumber }) ?? 0 }
}
