import RugePluginKit

/// The phrases that the report's code uses by itself; its templates name theirs as `words.<key>`.
enum Phrase: String, CaseIterable {
  // What the report covers
  case titleProgress = "title-progress"
  case runBy = "run-by"
  case asOf = "as-of"
  case periodBetween = "period-between"
  case periodFrom = "period-from"
  case periodTo = "period-to"
  case covers
  case audienceBoard = "audience-board"
  case audienceFunder = "audience-funder"
  case audienceInvestor = "audience-investor"
  case audienceStaff = "audience-staff"
  case audienceOrganisation = "audience-organisation"
  case audiencePublic = "audience-public"

  // Key figures
  case enrolments
  case underWayCount = "under-way-count"
  case followUp = "follow-up"
  case followUpCount = "follow-up-count"
  case endedCount = "ended-count"
  case sessionHours = "session-hours"
  case milestonesAccepted = "milestones-accepted"
  case ofNeeded = "of-needed"
  case milestonesOverdue = "milestones-overdue"
  case acceptedLate = "accepted-late"
  case dueSoon = "due-soon"

  // Where enrolments are
  case waiting
  case completed
  case withdrawn
  case sinceDays = "since-days"
  case endedOn = "ended-on"

  // What needs attention
  case overdueSince = "overdue-since"
  case attentionRest = "attention-rest"
  case deviationsRest = "deviations-rest"

  // One enrolment
  case sessions
  case lastSession = "last-session"
  case noneYet = "none-yet"
  case reachedOf = "reached-of"
  case notSettled = "not-settled"
  case overdue
  case nothingDue = "nothing-due"

  // Figures
  case unknown
  case noTarget = "no-target"
  case notApplicable = "not-applicable"
  case totalOfKnown = "total-of-known"
  case unknownOfCount = "unknown-of-count"
  case fromTo = "from-to"
  case ofTarget = "of-target"

  case howCounted = "how-counted"
  case csvSeparator = "csv-separator"

  // What went wrong
  case unknownReport = "unknown-report"
  case unknownFormat = "unknown-format"
  case notWritten = "report-not-written"
}
