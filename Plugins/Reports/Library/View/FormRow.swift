import RugePluginKit

/// The short answers about one enrolment.
struct FormRow {
  struct Cell {
    let label: String
    let answer: AnswerView
  }

  let name: String
  let ref: String
  let cells: [Cell]

  init(
    _ enrolment: EnrolmentSummary, _ filled: EnrolmentRecord.FilledForm?, _ questions: [FormSummary.Question],
    _ phrases: Phrases
  ) {
    name = PlainText.line(enrolment.organisation.name)
    ref = PlainText.line(enrolment.ref)
    cells = questions.map { Cell(label: FormView.title($0), answer: AnswerView(filled?.answer(to: $0), phrases)) }
  }
}
