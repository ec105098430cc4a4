import Mustache
import RugePluginKit

/// The essentials of one enrolment, for a report with very many.
///
/// It answers templates by a switch: looking a name up by reflection, as templates do otherwise, is what a page with
/// ten thousand rows would spend its time on.
struct OverviewRow: MustacheParent {
  let name: String
  let ref: String
  let place: String
  let since: String
  let sessions: String
  let milestones: String
  let overdue: String?
  let needsAttention: Bool

  static func all(_ summary: ProgressSummary, _ phrases: Phrases) -> [OverviewRow] {
    let byPlace = Dictionary(grouping: summary.enrolments) { Place($0) }
    return Place.all(summary).flatMap { place in
      let title = PlainText.line(place.title(phrases))
      return (byPlace[place] ?? []).map { OverviewRow($0, place: title, phrases) }
    }
  }

  private init(_ enrolment: EnrolmentSummary, place: String, _ phrases: Phrases) {
    name = PlainText.line(enrolment.organisation.name)
    ref = PlainText.line(enrolment.ref)
    self.place = place
    since = phrases.date(enrolment.since)
    sessions = phrases.number(enrolment.sessions.count)
    let plan = enrolment.milestones
    milestones =
      enrolment.appliesStill
      ? phrases[.stillApplying]
      : phrases.say(.reachedOf, ["reached": phrases.number(plan.reached), "needed": phrases.number(plan.needed)])
    overdue = plan.overdue > 0 ? phrases.say(.overdue, count: plan.overdue) : nil
    needsAttention = enrolment.needsAttention
  }

  func child(named name: String) -> Any? {
    switch name {
    case "name": self.name
    case "ref": ref
    case "place": place
    case "since": since
    case "sessions": sessions
    case "milestones": milestones
    case "overdue": overdue
    case "needsAttention": needsAttention
    default: nil
    }
  }
}
