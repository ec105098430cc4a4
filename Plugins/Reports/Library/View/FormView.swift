import RugePluginKit

/// A form, or one round of it, over all who take part: side by side where the answers are short, question by question
/// where they are texts.
struct FormView {
  let anchor: String
  let title: String
  /// What is said instead of answers where there are none.
  let nobody: String?
  /// The table of short answers; its columns are the questions.
  let columns: [String]
  let rows: [FormRow]
  let questions: [QuestionView]
  let rest: String?

  init(_ form: FormSummary, number: Int, _ summary: ProgressSummary, _ phrases: Phrases) {
    anchor = "form-\(number)"
    title = PlainText.line(form.title)
    nobody = form.answered == 0 ? phrases[.nobodyAnswered] : nil
    let isTable = form.questions.allSatisfy { $0.kind != .text }
    let answered = nobody == nil ? summary.enrolments.filter { $0.wasAsked(form.id) } : []
    // What a form comes to stands first where answers stand side by side.
    let standing = form.standing ?? []
    let asked = isTable ? standing.reversed() + form.questions : form.columns
    columns = isTable ? asked.map(Self.title) : []
    let all = isTable ? Self.rows(asked, of: form, answered, phrases) : []
    rows = Array(all.prefix(ProgressView.listLimit))
    questions = isTable || nobody != nil ? [] : asked.map { QuestionView($0, of: form, answered, phrases) }
    rest = all.count > rows.count ? phrases.say(.answersRest, count: all.count - rows.count) : nil
  }

  /// A question with what its numbers count.
  static func title(_ question: FormSummary.Question) -> String { title(question.title, question.unit) }
  static func title(_ question: ReportRequest.Programme.Question) -> String { title(question.title, question.unit) }

  private static func title(_ title: String, _ unit: String?) -> String {
    PlainText.line(title) + (unit.map { " (\(PlainText.line($0)))" } ?? "")
  }

  /// By their places, where the form gives any.
  private static func rows(
    _ questions: [FormSummary.Question], of form: FormSummary, _ enrolments: [EnrolmentSummary], _ phrases: Phrases
  ) -> [FormRow] {
    enrolments.enumerated().map { index, enrolment in
      let filled = enrolment.filled(form.id)
      let place = filled?.standing?.first { $0.question == "place" }?.number.flatMap { Int($0) } ?? Int.max
      return (place: place, index: index, row: FormRow(enrolment, filled, questions, phrases))
    }
    .sorted { ($0.place, $0.index) < ($1.place, $1.index) }
    .map(\.row)
  }
}

extension EnrolmentSummary {
  /// The answers about it in a form.
  func filled(_ form: String) -> EnrolmentRecord.FilledForm? { forms?.first { $0.form == form } }

  /// Whether its answers are missed where there are none: whoever only applied was asked what it answered.
  func wasAsked(_ form: String) -> Bool { onlyApplied != true || filled(form) != nil }
}
