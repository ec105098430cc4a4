extension CSVReport {
  /// The headings of the table, by the key of their phrase.
  enum Column: String, CaseIterable {
    case reference
    case organisation
    case enrolledOn = "enrolled-on"
    case stage
    case exit
    case since
    case sessions = "sessions-column"
    case hours = "session-hours"
    case lastSession = "last-session-column"
    case reached = "milestones-accepted"
    case needed = "milestones-needed"
    case overdue = "milestones-overdue"
    case nextDue = "next-due"
    case nextDueOn = "next-due-on"
    case attention = "heading-attention"
    case deviations = "heading-deviations"
    case baseline
    case latest
    case target
    case first = "first-in-period"
    case last = "last-in-period"
  }
}
