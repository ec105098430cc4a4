import RugeCore
import RugeStore
import RugeWords

/// How a form stands for one enrolment, with the words of its answers and the names of those who gave them.
struct FormReading {
  /// One filled-in form.
  struct Sheet {
    let by: Int64?
    let answers: [ElementID: Known<Answer>]
  }

  let standing: FormStanding
  let state: EnrolmentState
  let names: ProgrammeWords
  private let prose: AnswerProse
  private let people: StoreNames
  /// The only respondent that is asked for.
  private let wanted: Int64?
  private let day: Day

  init(
    _ reference: FormReference, _ state: EnrolmentState, _ scope: EnrolmentScope, _ prose: AnswerProse, on day: Day,
    by wanted: Int64? = nil
  ) throws {
    guard let form = scope.programme.form(reference.form) else {
      throw ReferenceProblem.notFound(.form, reference.form.rawValue, suggestion: nil, known: [])
    }
    self.standing = FormStanding(form, reference, state, in: scope.programme, on: day)
    self.state = state
    self.names = scope.names
    self.prose = prose
    self.people = StoreNames(scope.store)
    self.wanted = wanted
    self.day = day
  }

  var form: Form { standing.form }

  /// Whether each of several answers for themselves.
  var hasSeveralRespondents: Bool { standing.expected != .one }

  /// Whether only one of several respondents is asked for.
  var isOfOne: Bool { wanted != nil }

  /// What was answered, in an order that tells nothing of who it was where nobody may know.
  var sheets: [Sheet] {
    guard hasSeveralRespondents else { return [sheet(by: nil)] }
    let respondents = standing.sheets.keys.compactMap(\.self).sorted()
    let all = respondents.filter { wanted == nil || $0 == wanted }.map { sheet(by: $0) }
    guard isSecret else { return all }
    return all.sorted { (fullScore(of: $0) ?? .zero) > (fullScore(of: $1) ?? .zero) }
  }

  private func sheet(by respondent: Int64?) -> Sheet {
    let key = AnswerSheet(form.id, round: standing.reference.round, by: respondent)
    return Sheet(by: respondent, answers: state.answers[key] ?? [:])
  }

  /// Those who take part never see who of them gave which score; whoever asks for one by name knows already.
  private var isSecret: Bool { form.isSecret && wanted == nil }

  /// Whether so few have answered a question that what they said is not to be shown.
  private func isWithheld(_ field: Field) -> Bool {
    guard isSecret else { return false }
    let count = standing.sheets.values.count { $0.answer(to: field.id) != nil }
    return count > 0 && !form.mayShow(answers: count)
  }

  func respondent(_ sheet: Sheet) -> EnrolmentDocument.Named? {
    guard let number = sheet.by, !isSecret else { return nil }
    let isPerson = if case .eachInRole = form.by { true } else { false }
    let subject = isPerson ? Subject.person(number) : Subject.enrolment(number)
    return .init(id: subject.description, name: people.name(of: subject) ?? subject.description)
  }

  /// What the numbers of one sheet come to, where that may be shown.
  func score(of sheet: Sheet) -> Quantity? { isSecret && !standing.mayShowScore ? nil : fullScore(of: sheet) }

  private func fullScore(of sheet: Sheet) -> Quantity? { form.score(of: FilledForm(form.fields, sheet.answers)) }

  /// The places of the cohort, where the programme looks at them.
  var ranking: FormRanking? { state.cohortView?.rankings[standing.reference] }

  /// Whether the form is passed, or answered where nothing more is asked.
  var truth: Truth { standing.passed }

  /// The questions, each with its answer on one sheet, or with what the numbers of several come to.
  func fields(_ sheets: [Sheet]) -> [FieldDocument] {
    form.fields.map { field in
      guard !isWithheld(field) else { return FieldDocument(withheld: field, names.words) }
      let sheet = sheets.count == 1 ? sheets[0] : Sheet(by: nil, answers: mean(of: sheets))
      let key = AnswerKey(form.id, round: standing.reference.round, field.id, by: sheet.by)
      let answers = AnsweredSheet(fields: form.fields, answers: withFigures(sheet.answers))
      return FieldDocument(field, on: answers, prose.texts(of: key), names.words, people, isMean: sheets.count > 1)
    }
  }

  /// The means of the numbers that several gave; unknown where one of them did not know.
  func mean(of sheets: [Sheet]) -> [ElementID: Known<Answer>] {
    var means: [ElementID: Known<Answer>] = [:]
    for field in form.fields {
      let answers = sheets.compactMap { $0.answers[field.id] }
      let numbers = answers.compactMap { answer -> Quantity? in
        if case .value(.number(let number)) = answer { number } else { nil }
      }
      if answers.contains(.unknown) {
        means[field.id] = .unknown
      } else if let mean = Quantity.sum(numbers)?.divided(by: numbers.count), !numbers.isEmpty {
        means[field.id] = .value(.number(mean))
      }
    }
    return means
  }

  /// A question about an indicator is answered by its figures.
  private func withFigures(_ answers: [ElementID: Known<Answer>]) -> [ElementID: Known<Answer>] {
    var answers = answers
    for field in form.fields where answers[field.id] == nil {
      guard case .indicator(let id) = field.kind, let indicator = names.programme.indicator(id),
        let reading = Figures(indicator, state, in: names.programme, on: day).level()
      else { continue }
      switch reading.value {
      case .value(let number): answers[field.id] = .value(.number(number))
      case .unknown: answers[field.id] = .unknown
      case .notApplicable: answers[field.id] = .notApplicable
      }
    }
    return answers
  }
}
