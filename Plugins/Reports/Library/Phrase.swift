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
  case declinedCount = "declined-count"
  case sessionHours = "session-hours"
  case milestonesAccepted = "milestones-accepted"
  case ofNeeded = "of-needed"
  case milestonesOverdue = "milestones-overdue"
  case acceptedLate = "accepted-late"
  case dueSoon = "due-soon"

  // Where enrolments are
  case waiting
  case stillApplying = "still-applying"
  case completed
  case withdrawn
  case declined
  case sinceDays = "since-days"
  case pausedSince = "paused-since"
  case endedOn = "ended-on"

  // What needs attention
  case overdueSince = "overdue-since"
  case attentionRest = "attention-rest"
  case deviationsRest = "deviations-rest"

  // One enrolment
  case sessions
  case lastSession = "last-session"
  case openSessions = "open-sessions"
  case guests
  case uncounted
  case jointSessions = "joint-sessions"
  case noneYet = "none-yet"
  case noneInPeriod = "none-in-period"
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
  case loggedPart = "logged-part"
  case changeOver = "change-over"
  case changeUnknown = "change-unknown"
  case noBaseline = "no-baseline"
  case fromTo = "from-to"
  case ofTarget = "of-target"

  // Forms and records
  case nobodyAnswered = "nobody-answered"
  case noAnswer = "no-answer"
  case answersTotal = "answers-total"
  case answersRest = "answers-rest"
  case recordsInAll = "records-in-all"
  case recordsRest = "records-rest"
  case recordState = "record-state"
  case recordAdded = "record-added"

  case howCounted = "how-counted"
  case csvSeparator = "csv-separator"

  // What went wrong
  case unknownReport = "unknown-report"
  case unknownFormat = "unknown-format"
  case notWritten = "report-not-written"
}
