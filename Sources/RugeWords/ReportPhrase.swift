/// Every heading, label and sentence of the progress report, by the key that its templates use.
///
/// A phrase may hold placeholders such as `{{count}}`; one that depends on a number comes in two, `-one` and `-many`.
package enum ReportPhrase: String, CaseIterable {
  // The head of the page
  case titleProgress = "title-progress"
  case runBy = "run-by"
  case asOf = "as-of"
  case periodBetween = "period-between"
  case periodFrom = "period-from"
  case periodTo = "period-to"
  case coversOne = "covers-one"
  case coversMany = "covers-many"
  case audienceBoard = "audience-board"
  case audienceFunder = "audience-funder"
  case audienceInvestor = "audience-investor"
  case audienceStaff = "audience-staff"
  case audienceOrganisation = "audience-organisation"
  case audiencePublic = "audience-public"

  // Key figures
  case headingKeyFigures = "heading-key-figures"
  case enrolments
  case underWayCount = "under-way-count"
  case followUpCount = "follow-up-count"
  case endedCount = "ended-count"
  case declinedCount = "declined-count"
  case completed
  case withdrawn
  case declined
  case sessionHours = "session-hours"
  case sessionsOne = "sessions-one"
  case sessionsMany = "sessions-many"
  case milestonesAccepted = "milestones-accepted"
  case ofNeeded = "of-needed"
  case milestonesOverdue = "milestones-overdue"
  case acceptedLate = "accepted-late"
  case dueSoon = "due-soon"

  // Where they are
  case headingStages = "heading-stages"
  case waiting
  case stillApplying = "still-applying"
  case followUp = "follow-up"
  case count

  // Sessions by kind
  case headingSessions = "heading-sessions"
  case sessionKind = "session-kind"
  case openSessionsOne = "open-sessions-one"
  case openSessionsMany = "open-sessions-many"
  case guestsOne = "guests-one"
  case guestsMany = "guests-many"
  case uncountedOne = "uncounted-one"
  case uncountedMany = "uncounted-many"
  case jointSessions = "joint-sessions"

  // What was written for the report
  case headingNarrative = "heading-narrative"
  case narrativeMissing = "narrative-missing"

  // Forms and records
  case nobodyAnswered = "nobody-answered"
  case noAnswer = "no-answer"
  case answersTotal = "answers-total"
  case answersRestOne = "answers-rest-one"
  case answersRestMany = "answers-rest-many"
  case noRecords = "no-records"
  case recordsInAll = "records-in-all"
  case recordsRestOne = "records-rest-one"
  case recordsRestMany = "records-rest-many"
  case recordState = "record-state"
  case recordAdded = "record-added"

  // What needs attention
  case headingAttention = "heading-attention"
  case nothingNeedsAttention = "nothing-needs-attention"
  case overdueSince = "overdue-since"
  case attentionRestOne = "attention-rest-one"
  case attentionRestMany = "attention-rest-many"

  // Figures
  case headingFigures = "heading-figures"
  case figure
  case baseline
  case latest
  case target
  case unknown
  case noTarget = "no-target"
  case notApplicable = "not-applicable"
  case totalOfKnown = "total-of-known"
  case unknownOfCount = "unknown-of-count"
  case loggedPart = "logged-part"
  case change
  case changeOver = "change-over"
  case changeUnknown = "change-unknown"
  case noBaseline = "no-baseline"
  case headingPeriod = "heading-period"
  case firstInPeriod = "first-in-period"
  case lastInPeriod = "last-in-period"
  case fromTo = "from-to"
  case ofTarget = "of-target"

  // The organisations
  case headingOrganisations = "heading-organisations"
  case noEnrolments = "no-enrolments"
  case overviewOnly = "overview-only"
  case organisation
  case reference
  case stage
  case exit
  case since
  case sinceDaysOne = "since-days-one"
  case sinceDaysMany = "since-days-many"
  case pausedSince = "paused-since"
  case endedOn = "ended-on"
  case enrolledOn = "enrolled-on"
  case sessionsColumn = "sessions-column"
  case lastSession = "last-session"
  case lastSessionColumn = "last-session-column"
  case noneYet = "none-yet"
  case noneInPeriod = "none-in-period"
  case milestones
  case milestonesNeeded = "milestones-needed"
  case reachedOf = "reached-of"
  case notSettledOne = "not-settled-one"
  case notSettledMany = "not-settled-many"
  case overdueOne = "overdue-one"
  case overdueMany = "overdue-many"
  case nextDue = "next-due"
  case nextDueOn = "next-due-on"
  case nothingDue = "nothing-due"
  case figures

  // Deviations and closing
  case headingDeviations = "heading-deviations"
  case deviationsRestOne = "deviations-rest-one"
  case deviationsRestMany = "deviations-rest-many"
  case noDeviations = "no-deviations"
  case howCounted = "how-counted"
  case csvSeparator = "csv-separator"

  // What went wrong
  case unknownReport = "unknown-report"
  case unknownFormat = "unknown-format"
  case notWritten = "report-not-written"
}
