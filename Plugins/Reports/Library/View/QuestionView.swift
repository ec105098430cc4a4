import RugePluginKit

/// A question with the answers of all who were asked.
struct QuestionView {
  struct Given {
    let name: String
    let ref: String
    let answer: AnswerView
  }

  let title: String
  /// What the numbers come to, and over how many.
  let total: String?
  let answers: [Given]
  let rest: String?

  init(
    _ question: FormSummary.Question, of form: FormSummary, _ enrolments: [EnrolmentSummary], _ phrases: Phrases
  ) {
    title = FormView.title(question)
    total = question.sum.flatMap { sum in
      sum.value.map { value in
        phrases.say(
          .answersTotal,
          [
            "total": phrases.rounded(value), "known": phrases.number(sum.known), "count": phrases.number(sum.count),
          ])
      }
    }
    answers = enrolments.prefix(ProgressView.listLimit).map { enrolment in
      Given(
        name: PlainText.line(enrolment.organisation.name), ref: PlainText.line(enrolment.ref),
        answer: AnswerView(enrolment.filled(form.id)?.answer(to: question), phrases))
    }
    let left = enrolments.count - answers.count
    rest = left > 0 ? phrases.say(.answersRest, count: left) : nil
  }
}
