import RugeCore
import RugeTestSupport

/// A made-up programme whose dates come from its cohorts: the spring of 2026 has dated all but the demo day.
enum CalendarProgramme {
  static func programme(
    closed: ClosedDays? = nil, forms: [Form] = [], sessions: [SessionKind] = [], indicators: [Indicator] = [],
    milestones: [Milestone] = [], records: [RecordKind] = [], reminders: [ReminderRule] = [], reports: [ReportRule] = []
  ) -> Programme {
    Programme(
      id: "kalender", title: LocalisedText("Calendar"), length: .between(Span(4, .month), Span(6, .month)),
      roles: [Role(id: "mentor", title: LocalisedText("Mentor"))], forms: forms,
      stages: [
        Stage(id: "camp", title: LocalisedText("Camp"), dates: "camp-weeks"),
        Stage(id: "extra", title: LocalisedText("Extra"), dates: "extra-weeks", isOptional: true),
        Stage(id: "work", title: LocalisedText("Work"), length: .between(Span(2, .month), Span(3, .month))),
        Stage(id: "after", title: LocalisedText("After"), isFollowUp: true),
      ],
      sessions: sessions, milestones: milestones, indicators: indicators,
      periods: [
        CalendarPeriod(id: "camp-weeks", dates: .periodOfCohort), CalendarPeriod(id: "demo", dates: .dayOfCohort),
        CalendarPeriod(id: "extra-weeks", dates: .fixed("2026-04-20"..."2026-05-01")),
        CalendarPeriod(id: "kick-off", dates: .fixed("2026-02-16"..."2026-02-16")),
        CalendarPeriod(id: "summer", dates: .everyYear(fromMonth: 7, fromDay: 1, toMonth: 7, toDay: 31)),
        CalendarPeriod(id: "christmas", dates: .everyYear(fromMonth: 12, fromDay: 22, toMonth: 1, toDay: 4)),
        CalendarPeriod(id: "leap", dates: .everyYear(fromMonth: 2, fromDay: 29, toMonth: 2, toDay: 29)),
      ],
      closedDays: closed,
      cohorts: [
        Cohort(
          id: "spring", title: LocalisedText("Spring"), dates: ["camp-weeks": "2026-03-02"..."2026-03-28"]),
        Cohort(id: "undated", title: LocalisedText("Undated")),
      ],
      records: records, reminders: reminders, reports: reports)
  }

  /// An enrolment of 12 January 2026 in a cohort; nothing has happened to it yet.
  static func life(_ cohort: ElementID? = "spring") -> Life {
    let life = Life(enrolled: "2026-01-12", in: "kalender")
    return cohort.map { life.on("2026-01-12", .cohortJoined($0)) } ?? life
  }
}
