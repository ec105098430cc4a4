import Foundation
import RugePluginKit

/// The edition for spreadsheets: a row for each enrolment, in the form that spreadsheets of the readers' language open
/// without asking (separator, decimal mark, byte order mark).
enum CSVReport {
  static func render(_ summary: ProgressSummary, _ phrases: Phrases) -> String {
    let separator = phrases[.csvSeparator]
    var text = "\u{FEFF}"
    func write(_ cells: [CSVCell]) {
      text += cells.map { $0.written(separatedBy: separator) }.joined(separator: separator)
      text += "\r\n"
    }
    write(header(summary, phrases))
    for enrolment in summary.enrolments { write(row(enrolment, summary, phrases)) }
    return text
  }

  private static func header(_ summary: ProgressSummary, _ phrases: Phrases) -> [CSVCell] {
    let fixed: [Column] = [
      .reference, .organisation, .enrolledOn, .stage, .exit, .since, .sessions, .hours, .lastSession, .reached, .needed,
      .overdue, .nextDue, .nextDueOn, .attention, .deviations,
    ]
    let figures = summary.indicators.flatMap { indicator in
      columns(of: indicator).map { "\(indicator.title): \(phrases[$0.rawValue])" }
    }
    let questions = (summary.forms ?? []).flatMap { form in
      form.columns.map { "\(form.title): \(FormView.title($0))" }
    }
    let records = (summary.records ?? []).map(\.title)
    return (fixed.map { phrases[$0.rawValue] } + figures + questions + records).map { .text($0) }
  }

  private static func row(
    _ enrolment: EnrolmentSummary, _ summary: ProgressSummary, _ phrases: Phrases
  ) -> [CSVCell] {
    let next = enrolment.due.first
    var cells: [CSVCell] = [
      .text(enrolment.ref),
      .text(enrolment.organisation.name),
      .value(enrolment.enrolledOn),
      .text(Place(enrolment).title(phrases)),
      .text(enrolment.exit ?? ""),
      .value(enrolment.since),
      .value(String(enrolment.sessions.count)),
      .value(decimal(Hours.decimal(minutes: enrolment.sessions.minutes), phrases)),
      .value(enrolment.sessions.last ?? ""),
      .value(String(enrolment.milestones.reached)),
      .value(String(enrolment.milestones.needed)),
      .value(String(enrolment.milestones.overdue)),
      .text(next?.sentence ?? ""),
      .value(next?.on ?? ""),
      .text(enrolment.attention.joined(separator: " · ")),
      .text(enrolment.deviations.joined(separator: " · ")),
    ]
    let figures = Dictionary(enrolment.figures.map { ($0.indicator, $0) }) { first, _ in first }
    for indicator in summary.indicators {
      let figure = figures[indicator.id]
      cells += columns(of: indicator).map { column in
        enrolment.onlyApplied == true ? .text(phrases[.notApplicable]) : number(figure?.reading(column), phrases)
      }
    }
    return cells + answers(enrolment, summary, phrases) + records(enrolment, summary, phrases)
  }

  private static func columns(of indicator: IndicatorTotal) -> [Column] {
    [.baseline, .latest, .target] + (indicator.period == nil ? [] : [.first, .last])
  }

  private static func answers(
    _ enrolment: EnrolmentSummary, _ summary: ProgressSummary, _ phrases: Phrases
  ) -> [CSVCell] {
    (summary.forms ?? []).flatMap { form -> [CSVCell] in
      let filled = enrolment.filled(form.id)
      return form.columns.map { question in
        guard enrolment.wasAsked(form.id) else { return .text(phrases[.notApplicable]) }
        let answer = filled?.answer(to: question)
        if let number = answer?.number.flatMap(EnrolmentRecord.Reading.decimal) {
          return .value(decimal(number.description, phrases))
        }
        return .text(AnswerView(answer, phrases).line)
      }
    }
  }

  /// The records about an enrolment; those of the programme itself belong in no row.
  private static func records(
    _ enrolment: EnrolmentSummary, _ summary: ProgressSummary, _ phrases: Phrases
  ) -> [CSVCell] {
    (summary.records ?? []).map { kind in
      let titles = Dictionary(kind.questions.map { ($0.id, FormView.title($0)) }) { first, _ in first }
      let entries = (enrolment.records ?? []).filter { $0.kind == kind.id }.map { entry in
        let view = EntryView(entry, of: enrolment, titles, states: kind.stateTitles, phrases)
        return ([view.state] + view.lines.map { "\($0.question): \($0.answer.line)" }).joined(separator: "; ")
      }
      return .text(entries.joined(separator: " · "))
    }
  }

  /// Numbers without marks between thousands, which spreadsheets may take for decimals.
  private static func number(_ reading: EnrolmentRecord.Reading?, _ phrases: Phrases) -> CSVCell {
    switch reading?.status {
    case .known:
      if let amount = reading?.amount {
        .value(decimal(amount.description, phrases))
      } else {
        .text(phrases[.unknown])
      }
    case .unknown, nil: .text(phrases[.unknown])
    case .notApplicable: .text(phrases[.notApplicable])
    }
  }

  private static func decimal(_ number: String, _ phrases: Phrases) -> String {
    number.replacing(".", with: phrases["decimal-mark"])
  }
}

extension EnrolmentRecord.Figure {
  /// What stands in a column.
  fileprivate func reading(_ column: CSVReport.Column) -> EnrolmentRecord.Reading? {
    switch column {
    case .baseline: baseline
    case .latest: latest
    case .target: target
    case .first: first
    case .last: last ?? first
    default: nil
    }
  }
}
