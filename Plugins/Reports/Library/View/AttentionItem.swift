import RugePluginKit

/// An enrolment that needs attention, and why.
struct AttentionItem {
  struct Reason {
    let sentence: String
    /// Since when it is overdue; `nil` for reasons of another kind.
    let overdue: String?
  }

  let name: String
  let ref: String
  let place: String
  let reasons: [Reason]

  init(_ enrolment: EnrolmentSummary, _ phrases: Phrases) {
    name = PlainText.line(enrolment.organisation.name)
    ref = PlainText.line(enrolment.ref)
    place = PlainText.line(Place(enrolment).title(phrases))
    reasons =
      enrolment.overdue.map {
        Reason(
          sentence: PlainText.capitalised(PlainText.line($0.sentence)),
          overdue: phrases.say(.overdueSince, ["day": phrases.date($0.on)]))
      } + enrolment.attention.map { Reason(sentence: PlainText.capitalised(PlainText.line($0)), overdue: nil) }
  }

  /// Those that need attention: whatever has been overdue longest comes first, then what is not overdue.
  static func inOrder(_ enrolments: [EnrolmentSummary]) -> [EnrolmentSummary] {
    enrolments.filter(\.needsAttention).enumerated()
      .map { (oldest: $1.overdue.map(\.on).min() ?? "9999-99-99", index: $0, enrolment: $1) }
      .sorted { ($0.oldest, $0.index) < ($1.oldest, $1.index) }
      .map(\.enrolment)
  }
}
