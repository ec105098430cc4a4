/// How a form, or one round of it, stands for one enrolment: who was to answer, who has, and what it comes to.
///
/// A class, because conditions ask it again and again, and a state is much to copy.
package final class FormStanding: Sendable {
  /// Whose answers are awaited.
  package enum Expected: Hashable, Sendable {
    /// One set of answers, whoever gives them.
    case one
    /// One set from each of these.
    case each([Int64])
    /// Several, but nobody knows who they are.
    case notKnown
  }

  package let form: Form
  package let reference: FormReference
  let state: EnrolmentState
  private let setting: Setting

  package convenience init(
    _ form: Form, _ reference: FormReference, _ state: EnrolmentState, in programme: Programme, on day: Day
  ) {
    self.init(form, reference, state, Setting(programme, on: day))
  }

  init(_ form: Form, _ reference: FormReference, _ state: EnrolmentState, _ setting: Setting) {
    self.form = form
    self.reference = reference
    self.state = state
    self.setting = setting
  }

  /// Whether each of several answers for themselves about this enrolment.
  ///
  /// Where every organisation answers about itself, each has one set of answers of its own.
  private var isAnsweredByEach: Bool {
    switch form.by {
    case .eachInRole: true
    case .eachParticipant: form.about != .organisation
    case .role, .participant, nil: false
    }
  }

  package var expected: Expected {
    guard isAnsweredByEach else { return .one }
    if case .eachInRole(let role)? = form.by {
      let holders = state.roles[role] ?? []
      return holders.isEmpty ? .notKnown : .each(holders)
    }
    guard let view = state.cohortView else { return .notKnown }
    return .each(form.about == .eachOther ? view.active.filter { $0 != state.enrolment } : view.active)
  }

  /// The filled-in forms, by respondent; under `nil` the only one of a form that is answered once.
  package var sheets: [Int64?: FilledForm] {
    let isEach = isAnsweredByEach
    let sheets = state.answers.filter { sheet, _ in
      sheet.form == form.id && sheet.round == reference.round && (sheet.by != nil) == isEach
    }
    var filled: [Int64?: FilledForm] = isEach ? [:] : [nil: FilledForm(form.fields, [:])]
    for (sheet, answers) in sheets { filled[sheet.by] = FilledForm(form.fields, answers) }
    return filled
  }

  /// The respondents whose sheets have all that is needed, by number.
  package var complete: [Int64] {
    sheets.compactMap { respondent, sheet in open(sheet).isEmpty ? respondent : nil }.sorted()
  }

  /// The questions that a respondent must still answer; one about an indicator is answered by its figures.
  package func open(_ sheet: FilledForm) -> [ElementID] {
    sheet.open.filter { id in
      guard case .indicator(let indicator)? = form.field(id)?.kind else { return true }
      return !hasFigures(of: indicator)
    }
  }

  private func hasFigures(of id: ElementID) -> Bool {
    guard let indicator = setting.programme.indicator(id) else { return false }
    let window: ClosedRange<Day>? =
      if case .between(let days)? = reference.round.flatMap({ form.round($0) })?.window { days } else { nil }
    return Figures(indicator, state, setting).isRecorded { window?.contains($0) ?? true }
  }

  /// Whether everybody who should has answered in full.
  ///
  /// Of a form that the organisations answer about each other, it is asked whether this one has answered about all of
  /// the others: a gate waits for what its own organisation can do.
  var answered: Truth {
    if form.by == .eachParticipant, isAnsweredByEach { return answeredAboutOthers }
    switch expected {
    case .one:
      let open = sheets[nil].map(open) ?? []
      return open.isEmpty ? .met : .unknown([.formUnanswered(reference, fields: open)])
    case .notKnown:
      return .unknown([.respondentsMissing(reference, nil)])
    case .each(let respondents):
      let complete = Set(complete)
      let missing = respondents.filter { !complete.contains($0) }
      return missing.isEmpty ? .met : .unknown([.respondentsMissing(reference, missing)])
    }
  }

  private var answeredAboutOthers: Truth {
    guard case .each(let others) = expected, let view = state.cohortView else {
      return .unknown([.subjectsMissing(reference, nil)])
    }
    let missing = view.missing(of: others, from: state.enrolment, in: reference)
    return missing.isEmpty ? .met : .unknown([.subjectsMissing(reference, missing)])
  }

  /// Whether the answers are what they must be, those of every respondent; without a condition, whether they are there.
  package var passed: Truth {
    guard let condition = form.passedWhen else { return received }
    if let isMet = assumed(.passed(form.id)) {
      return received.and(isMet ? .met : .notMet([.formNotPassed(reference, fields: [])]))
    }
    let sheets = sheets.sorted { ($0.key ?? 0) < ($1.key ?? 0) }.map(\.value)
    let score = score
    let verdicts = sheets.map { condition.evaluate($0, score: score, orElse: { gap(of: score, $0) }) }
    return isAnsweredByEach
      ? received.and(FormVerdict(all: verdicts).truth(of: reference)) : FormVerdict(all: verdicts).truth(of: reference)
  }

  /// Whether all who should answer about this enrolment have done so.
  private var received: Truth {
    switch expected {
    case .one: return answered
    case .notKnown: return .unknown([.respondentsMissing(reference, nil)])
    case .each(let respondents):
      let complete = Set(complete)
      let missing = respondents.filter { !complete.contains($0) }
      return missing.isEmpty ? .met : .unknown([.respondentsMissing(reference, missing)])
    }
  }

  /// The score over the answers received, each respondent counting once; `nil` where there is none or nobody knows it.
  package var score: Quantity? { form.score(of: sheets.sorted { ($0.key ?? 0) < ($1.key ?? 0) }.map(\.value)) }
}
