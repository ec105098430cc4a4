import RugePluginKit

/// A number that sums the report up.
struct KeyFigure {
  let label: String
  let value: String
  let note: String

  static func all(_ totals: Totals, _ phrases: Phrases) -> [KeyFigure] {
    let milestones = totals.milestones
    return [
      KeyFigure(
        label: phrases[.enrolments], value: phrases.number(totals.enrolments),
        note: [
          phrases.say(.underWayCount, ["count": phrases.number(totals.underWay)]),
          totals.inFollowUp > 0
            ? phrases.say(.followUpCount, ["count": phrases.number(totals.inFollowUp)]) : nil,
        ].compactMap(\.self).joined(separator: ", ")),
      KeyFigure(
        label: phrases[.completed], value: phrases.number(totals.completed),
        note: [
          phrases.say(.endedCount, ["withdrawn": phrases.number(totals.withdrawn)]),
          totals.declined > 0 ? phrases.say(.declinedCount, ["count": phrases.number(totals.declined)]) : nil,
        ].compactMap(\.self).joined(separator: ", ")),
      KeyFigure(
        label: phrases[.sessionHours], value: phrases.number(Hours.decimal(minutes: totals.minutes)),
        note: [
          phrases.say(.sessions, count: totals.sessions),
          totals.openSessions > 0 ? phrases.say(.openSessions, count: totals.openSessions) : nil,
        ].compactMap(\.self).joined(separator: ", ")),
      KeyFigure(
        label: phrases[.milestonesAccepted], value: phrases.number(milestones.reached),
        note: [
          phrases.say(.ofNeeded, ["count": phrases.number(milestones.needed)]),
          milestones.reachedLate > 0
            ? phrases.say(.acceptedLate, ["count": phrases.number(milestones.reachedLate)]) : nil,
        ].compactMap(\.self).joined(separator: ", ")),
      KeyFigure(
        label: phrases[.milestonesOverdue], value: phrases.number(milestones.overdue),
        note: phrases.say(.dueSoon, ["count": phrases.number(milestones.dueSoon)])),
    ]
  }
}
