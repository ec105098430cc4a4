import RugeCore
import RugeStore
import RugeWords

/// One enrolment's course as a text Gantt chart.
struct TimelinePage {
  /// For a pipe, which has no width.
  private static let usualWidth = 100

  private let document: TimelineDocument
  private let words: Words
  private let style: Style

  /// What the day of the line is called, where it is not today.
  private let dayLabel: String?

  /// - Parameters:
  ///   - document: What is drawn.
  ///   - today: The day on which it is.
  ///   - words: In whose language.
  ///   - style: How it may be coloured.
  init(_ document: TimelineDocument, today: Day, words: Words, style: Style) {
    self.document = document
    self.dayLabel = document.today == today ? nil : words.date(document.today)
    self.words = words
    self.style = style
  }

  func lines(width: Int?) -> [String] {
    let width = width ?? Self.usualWidth
    let title = "\(document.organisation.name) · \(document.programme.title) (\(document.enrolment))".displaySafeLine
    let days = words.timelineFrom(document.days.lowerBound, to: document.days.upperBound)
    return [style.heading(title.fitted(to: width)), style.faint(days.fitted(to: width)), ""]
      + chart.lines(width: width, words, style) + [""] + legend(width)
  }

  private func legend(_ width: Int) -> [String] {
    var lines = [""]
    let parts = words.timelineLegend(
      rests: document.pauses != nil, plans: document.sessions.contains { $0.planned != nil },
      day: dayLabel ?? words.todayMark)
    for part in parts {
      let joined = lines[lines.count - 1] + (lines[lines.count - 1].isEmpty ? "" : "   ") + part
      if joined.displayWidth <= width || lines[lines.count - 1].isEmpty {
        lines[lines.count - 1] = joined
      } else {
        lines.append(part)
      }
    }
    return lines.map(style.faint)
  }

  private var chart: TimelineChart {
    TimelineChart(
      days: document.days, today: document.today, dayLabel: dayLabel,
      rows: document.stages.map(row) + (document.pauses.map { [row($0)] } ?? []) + document.milestones.map(row)
        + document.sessions.map(row))
  }

  /// All pauses in one row: one that lasts goes on until it is expected to end.
  private func row(_ pauses: [TimelineDocument.Rest]) -> TimelineChart.Row {
    let bars = pauses.map { rest in
      let end = rest.pause.end.map { $0.adding(days: -1) } ?? document.today
      return TimelineChart.Bar(kind: .pause, days: rest.pause.from...max(rest.pause.from, end))
    }
    return TimelineChart.Row(title: words.pauseRow, bars: bars)
  }

  private func row(_ stage: TimelineDocument.Stage) -> TimelineChart.Row {
    let course = stage.course
    var row = TimelineChart.Row(title: stage.title, note: words.noPlannedDays)
    guard let from = course.from else { return row }
    switch course.standing {
    case .past: row.bars = [.init(kind: .past, days: from...max(from, course.until ?? from))]
    case .present:
      if let until = course.until, until > document.today {
        row.bars.append(.init(kind: .planned, days: from...until))
      }
      row.bars.append(.init(kind: .past, days: min(from, document.today)...max(from, document.today)))
    case .ahead: row.bars = [.init(kind: .planned, days: from...max(from, course.until ?? from))]
    }
    return row
  }

  private func row(_ milestone: TimelineDocument.Milestone) -> TimelineChart.Row {
    let plan = milestone.plan
    var row = TimelineChart.Row(title: milestone.title, note: words.noPlannedDays)
    if plan.status?.step == .accepted {
      row.marks = plan.status.map { [.init(day: $0.on, sign: "◆", tone: .good)] } ?? []
    } else if plan.isReached {
      // Nobody has noted the day on which it was reached by itself, and its due date is not that day.
      row.note = words.milestoneStatus(plan, late: false)
    } else if let due = plan.due.value {
      row.marks = [milestone.late ? .init(day: due, sign: "!", tone: .alarm) : .init(day: due, sign: "◇", tone: nil)]
    }
    return row
  }

  private func row(_ sessions: TimelineDocument.Sessions) -> TimelineChart.Row {
    let marks = sessions.held.flatMap { day, count in
      [TimelineChart.Mark](repeating: .init(day: day, sign: "•", tone: nil), count: min(count, 10))
    }
    let planned = sessions.ahead.map { TimelineChart.Mark(day: $0, sign: "○", tone: nil) }
    return TimelineChart.Row(title: sessions.title, marks: marks + planned)
  }
}
