import Foundation
import RugePluginKit

/// A form, or one round of it, over all enrolments.
struct FormSummary: Encodable {
  struct Question: Encodable {
    let id: String
    let title: String
    let kind: ReportRequest.Programme.Question.Kind
    let unit: String?
    /// Whether it is what all answers come to: its id then tells it from others of that sort, and from no question.
    let isStanding: Bool
    /// What the numbers add up to, and over how many of those who were asked; absent where they cannot be added up.
    fileprivate(set) var sum: FigureSum?

    private enum CodingKeys: CodingKey { case id, title, kind, unit, sum }

    fileprivate init(_ question: ReportRequest.Programme.Question, isStanding: Bool = false) {
      id = question.id
      title = question.title
      kind = question.kind
      unit = question.unit
      self.isStanding = isStanding
      sum = question.kind == .number && !isStanding ? FigureSum(.sum) : nil
    }
  }

  let id: String
  let title: String
  private(set) var questions: [Question]
  /// What all answers come to; absent of a form without a score.
  let standing: [Question]?
  /// How many have answered anything.
  private(set) var answered = 0

  init(_ form: ReportRequest.Programme.Form) {
    id = form.id
    title = form.title
    questions = form.questions.map { Question($0) }
    standing = form.standing?.map { Question($0, isStanding: true) }
  }

  /// The questions, and last what they come to.
  var columns: [Question] { questions + (standing ?? []) }

  /// Counts the answers about an enrolment; one without any counts as not known.
  mutating func add(_ filled: EnrolmentRecord.FilledForm?) {
    let answers = Dictionary((filled?.answers ?? []).map { ($0.question, $0) }) { first, _ in first }
    if !answers.isEmpty { answered += 1 }
    for index in questions.indices {
      let answer = answers[questions[index].id]
      if answer?.status == .notApplicable || answer?.status == .notAsked { continue }
      questions[index].sum?.add(answer?.number.flatMap(EnrolmentRecord.Reading.decimal))
    }
  }
}

extension FormSummary: HasID {}

extension EnrolmentRecord.FilledForm {
  /// The answer to a question, or what the answers come to.
  func answer(to question: FormSummary.Question) -> QuestionAnswer? {
    (question.isStanding ? standing ?? [] : answers).first { $0.question == question.id }
  }
}
