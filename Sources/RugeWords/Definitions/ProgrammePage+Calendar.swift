import RugeCore

extension ProgrammePage {
  /// Named days and periods, and what happens on closed days.
  var calendar: PageSection {
    let items = programme.periods.map { period in
      PageItem(period.id.rawValue, title(period.title), [words.dates(period.dates).sentenceStart + "."])
    }
    let list: [PageBlock] = items.isEmpty ? [] : [.list(items, isNumbered: false)]
    return PageSection(
      "calendar", words.say(da: "Kalender", en: "Calendar"),
      list + (programme.closedDays.map { [.paragraph(closed($0))] } ?? []))
  }

  private func closed(_ closed: ClosedDays) -> String {
    let times = names.times(closed)
    return words.say(da: "Der er lukket \(times).", en: "It is closed \(times).")
      + " \(words.move(closed).sentenceStart)."
  }

  /// The dates that each cohort has.
  var cohorts: PageSection {
    section(
      "cohorts", words.say(da: "Hold", en: "Cohorts"),
      programme.cohorts.map { cohort in
        PageItem(cohort.id.rawValue, title(cohort.title), [dates(cohort)])
      })
  }

  /// In the order of the calendar.
  private func dates(_ cohort: Cohort) -> String? {
    let known = programme.periods.map(\.id) + cohort.dates.keys.sorted().filter { programme.period($0) == nil }
    let parts = known.compactMap { id in
      cohort.dates[id].map { "\(words.quoted(names.period(id))) \(words.dates(.fixed($0)))" }
    }
    return parts.isEmpty ? nil : parts.joined(separator: "; ").sentenceStart + "."
  }
}
