import RugeCore
import RugePluginKit

/// One form, or one round of it, as a section of a report.
struct FormPart {
  let form: ReportRequest.Programme.Form
  /// What was answered, by the reference of the enrolment it is about.
  let filled: [String: EnrolmentRecord.FilledForm]

  /// The form, or those of its rounds in which anybody has answered; where nobody has, the first stands for them
  /// all.
  static func parts(
    of form: Form, _ plan: ReportPlan, _ scope: ProgrammeScope, _ reader: QuestionReader
  ) throws -> [FormPart] {
    let parts = try form.references.map { reference in
      let comparison = try FormComparison(reference, of: form, scope) { plan.covers($0, in: scope.programme) }
      return FormPart(comparison.document, reference, of: form, reader)
    }
    let answered = parts.filter { part in part.filled.values.contains { !$0.answers.isEmpty } }
    return answered.isEmpty ? Array(parts.prefix(1)) : answered
  }

  private init(_ comparison: ComparisonDocument, _ reference: FormReference, of form: Form, _ reader: QuestionReader) {
    let id = reference.description
    let questions = comparison.rows.map { row in reader.question(row, of: form) }
    let standing = comparison.standing.map { $0.map(reader.standing) }
    self.form = .init(
      id: id, section: form.id.rawValue, title: comparison.title, questions: questions, standing: standing)
    var filled: [String: EnrolmentRecord.FilledForm] = [:]
    for (row, question) in zip(comparison.rows, questions) {
      for cell in row.answers {
        guard let answer = reader.answer(cell, to: question, of: form.fields) else { continue }
        filled[cell.enrolment, default: .init(form: id, answers: [])].answers.append(answer)
      }
    }
    for (row, question) in zip(comparison.standing ?? [], standing ?? []) {
      // A score that nobody knows yet is no answer by itself.
      for cell in row.answers {
        guard var form = filled[cell.enrolment], let answer = reader.answer(cell, to: question, of: []) else {
          continue
        }
        form.standing = (form.standing ?? []) + [answer]
        filled[cell.enrolment] = form
      }
    }
    self.filled = filled
  }
}
