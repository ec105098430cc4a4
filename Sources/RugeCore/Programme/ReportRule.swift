/// A report that is owed to somebody.
package struct ReportRule: Hashable, Sendable {
  package enum Audience: String, CaseIterable, Hashable, Sendable {
    case board, funder, investor, staff, organisation
    case everyone = "public"
  }

  package enum Section: Hashable, Sendable {
    case narrative, progress, indicators, deviations, sessions
    /// The records of a kind, or the answers of a form.
    case element(ElementID)
  }

  /// A part of the calendar that a report covers.
  package enum Period: String, CaseIterable, Hashable, Sendable {
    case month, quarter
    case halfYear = "half-year"
    case year
  }

  /// When it is due.
  package enum Due: Hashable, Sendable {
    /// So long after the last day of what it covers.
    case after(Span, Period)
    /// Once, for each cohort or enrolment.
    case when(DayRule)
    /// On days that return.
    case series(DaySeries)
  }

  /// What it covers where the due date alone does not say so.
  package enum Coverage: Hashable, Sendable {
    case period(Period)
    /// From the day after one cut-off up to the next.
    case until(DaySeries)
  }

  /// What the newest figures are compared with.
  package enum Comparison: String, CaseIterable, Hashable, Sendable {
    /// With the baseline alone, as everywhere.
    case baseline
    /// Beside that, the last figure of the time it covers with the first one.
    case period
  }

  package let id: ElementID
  package let title: LocalisedText?
  /// Ids it had in earlier versions.
  package let formerly: [ElementID]
  package let audience: Audience
  /// The roles that it is for: whoever holds one of them gets it.
  package let to: [ElementID]
  package let due: Due
  package let covers: Coverage?
  /// How long before the due date our own deadline is.
  package let internalDeadline: Span?
  /// It is left out where the enrolment has been active for less than this in the time it covers.
  package let skipUnder: Span?
  package let compares: Comparison
  package let sections: [Section]

  package init(
    id: ElementID, title: LocalisedText? = nil, formerly: [ElementID] = [], audience: Audience, to: [ElementID] = [],
    due: Due, covers: Coverage? = nil, internalDeadline: Span? = nil, skipUnder: Span? = nil,
    compares: Comparison = .baseline, sections: [Section]
  ) {
    self.id = id
    self.title = title
    self.formerly = formerly
    self.audience = audience
    self.to = to
    self.due = due
    self.covers = covers
    self.internalDeadline = internalDeadline
    self.skipUnder = skipUnder
    self.compares = compares
    self.sections = sections
  }
}

extension ReportRule.Section {
  /// The sections that need nothing of the programme's own.
  package static let builtIn: [String: Self] = [
    "narrative": .narrative, "progress": .progress, "indicators": .indicators, "deviations": .deviations,
    "sessions": .sessions,
  ]
}
