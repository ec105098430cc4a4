/// Decides whether answers to a form may be recorded, and whose they are.
struct Answering {
  private let form: Form
  private let reference: FormReference
  private let respondent: Int64?
  private let state: EnrolmentState
  private let setting: Setting

  init(
    _ form: Form, round: ElementID?, by respondent: Int64?, _ state: EnrolmentState, in programme: Programme,
    on day: Day
  ) {
    self.form = form
    self.reference = FormReference(form.id, round: round)
    self.respondent = respondent
    self.state = state
    self.setting = Setting(programme, on: day)
  }

  /// The answers that are new, as events.
  func events(_ answers: [FieldAnswer]) throws(Refusal) -> [Event] {
    try checkRound()
    let by = try respondentNumber()
    let sheet = AnswerSheet(form.id, round: reference.round, by: by)
    let present = state.answers[sheet] ?? [:]
    let filled = FilledForm(form.fields, present.merging(answers.map { ($0.field, $0.answer) }) { $1 })
    // The words of a free text stand outside the answer, so that an equal answer may still be a new text.
    let new = answers.filter { $0.answer == .value(.text) || present[$0.field] != $0.answer }
    for answer in new {
      if let cause = filled.exception(to: answer.field) { throw .notAsked(answer.field, because: cause) }
    }
    return new.map { .answered(AnswerKey(form.id, round: reference.round, $0.field, by: by), $0.answer) }
  }

  private func checkRound() throws(Refusal) {
    guard !form.rounds.isEmpty else { return }
    guard let id = reference.round, let round = form.round(id) else {
      throw .roundNeeded(form.id, rounds: form.rounds.map(\.id))
    }
    if case .between(let days) = round.window, !days.contains(setting.today) {
      throw .outsideRound(reference, days)
    }
  }

  /// Whose answers they are; `nil` where there is but one set of answers, whoever gives them.
  private func respondentNumber() throws(Refusal) -> Int64? {
    let standing = FormStanding(form, reference, state, setting)
    if standing.expected == .one {
      // Where each answers about itself, nobody answers for another.
      if form.by == .eachParticipant, let respondent, respondent != state.enrolment {
        throw .notRespondent(reference, respondent)
      }
      return nil
    }
    guard let respondent else { throw .respondentNeeded(reference) }
    if form.about == .eachOther, respondent == state.enrolment { throw .aboutItself(reference) }
    // Nobody has the role yet, or nobody looked at the cohort: then anybody may be one of them.
    if case .each(let expected) = standing.expected, !expected.contains(respondent) {
      throw .notRespondent(reference, respondent)
    }
    return respondent
  }
}
