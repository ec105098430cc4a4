/// A report that is owed to somebody at intervals.
package struct ReportRule: Hashable, Sendable {
  package enum Audience: String, CaseIterable, Hashable, Sendable {
    case board, funder, investor, staff, organisation
    case everyone = "public"
  }

  package enum Section: String, CaseIterable, Hashable, Sendable {
    case narrative, progress, indicators, deviations
  }

  /// The periods it covers.
  package enum Period: String, CaseIterable, Hashable, Sendable {
    case month, quarter, year
  }

  package let id: ElementID
  package let audience: Audience
  package let period: Period
  /// How long after the period's last day it is due.
  package let due: Span
  package let sections: [Section]

  package init(id: ElementID, audience: Audience, period: Period, due: Span, sections: [Section]) {
    self.id = id
    self.audience = audience
    self.period = period
    self.due = due
    self.sections = sections
  }
}
