import Foundation
import RugePluginKit

/// A form, or one round of it, over all enrolments.
struct FormSummary: Encodable {
  struct Question: Encodable {
    let id: String
    let title: String
    let kind: ReportRequest.Programme.Question.Kind
    let unit: String?
    /// What the numbers add up to, and over how many of those who were asked; absent where they cannot be added up.
    fileprivate(set) var sum: FigureSum?
  }

  let id: String
  let title: String
  private(set) var questions: [Question]
  /// How many have answered anything.
  private(set) var answered = 0

  init(_ form: ReportRequest.Programme.Form) {
    id = form.id
    title = form.title
    questions = form.questions.map {
      Question(
        id: $0.id, title: $0.title, kind: $0.kind, unit: $0.unit, sum: $0.kind == .number ? FigureSum(.sum) : nil)
    }
  }

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
