import RugeCore
import RugeStore
import RugeWords

/// Puts the answers of all who take part side by side.
struct FormComparison {
  private let reference: FormReference
  private let form: Form
  private let names: ProgrammeWords
  private let columns: [ComparisonColumn]

  /// A comparison of those in a programme, or of one of its cohorts, as they stood on a day.
  init(
    _ form: String, _ programme: String?, cohort: String?, on day: Day, _ store: Store, _ context: CommandContext
  ) throws {
    let programmes = Programmes(store)
    let newest = try programmes.newest(programme, having: [{ (try? $0.formReference(named: form)) != nil }])
    let then = try programmes.newest(newest.programme.id.rawValue, on: day)
    // Options that have become one since then were not one on the day; what is named may be called so today.
    let former = try programmes.names(into: then)[newest.version] ?? NameChanges()
    let scope = ProgrammeScope(then, on: day, in: store, context)
    names = scope.names
    do {
      reference = try then.programme.formReference(named: form)
    } catch let problem as ReferenceProblem {
      guard let today = try? newest.programme.formReference(named: form) else { throw problem }
      reference = today.renamed(former)
    }
    guard let found = scope.programme.form(reference.form) else {
      throw ReferenceProblem.notFound(.form, form, suggestion: nil, known: [])
    }
    if !found.rounds.isEmpty, reference.round == nil {
      throw scope.refused(.roundNeeded(found.id, rounds: found.rounds.map(\.id)))
    }
    self.form = found
    let cohort = try cohort.map { text in
      try (try? then.programme.cohort(named: text).id) ?? former[.cohort, newest.programme.cohort(named: text).id]
    }
    columns = try Self.columns(reference, scope, found) { state in cohort == nil || state.cohort == cohort }
  }

  /// A comparison of those that a report covers.
  init(
    _ reference: FormReference, of form: Form, _ scope: ProgrammeScope,
    covering isCovered: (EnrolmentState) throws -> Bool
  ) throws {
    self.names = scope.names
    self.reference = reference
    self.form = form
    self.columns = try Self.columns(reference, scope, form, covering: isCovered)
  }

  private static func columns(
    _ reference: FormReference, _ scope: ProgrammeScope, _ form: Form,
    covering isCovered: (EnrolmentState) throws -> Bool
  ) throws -> [ComparisonColumn] {
    let (store, day) = (scope.store, scope.day)
    let names = try scope.presentNames()
    let views = form.score == nil ? nil : try CohortViews(of: scope.programme.id, store, on: day)
    // Figures count as they stood when the round closed.
    let last = reference.round.flatMap { form.round($0)?.lastDay }.map { min($0, day) } ?? day
    return try store.enrolments(EnrolmentFilter(programme: scope.programme.id)).compactMap { row in
      guard let own = try store.state(of: row.enrolment, upTo: day) else { return nil }
      let state = own.renamed(names)
      guard try isCovered(state) else { return nil }
      let compared = state.withCohort(try views?.view(for: state, in: (scope.version, scope.programme)))
      let enrolment = EnrolmentScope(row, scope.names, on: day, in: store)
      let prose = try AnswerProse(of: enrolment.subject, upTo: day, under: names[own.definition], store)
      return ComparisonColumn(try FormReading(reference, compared, enrolment, prose, on: last), row, on: last)
    }
  }

  var document: ComparisonDocument {
    let answers = columns.map(\.answers)
    let standing = form.score.map { _ in [scoreRow] + (form.hasSeveralRespondents ? [placeRow] : []) }
    return ComparisonDocument(
      programme: names.programme.id.rawValue, form: form.id.rawValue, round: reference.round?.rawValue,
      title: names.form(reference), participants: columns.map(\.participant),
      rows: form.fields.flatMap { rows($0, answers) }, standing: standing)
  }

  /// The row of a question; of one about an indicator, a row for each category, each once, and one for the total.
  private func rows(_ field: Field, _ answers: [[String: ComparisonDocument.Cell]]) -> [ComparisonDocument.Row] {
    let ask = field.ask[names.words.language]
    guard case .indicator(let id) = field.kind, let indicator = names.programme.indicator(id) else {
      return [
        .init(
          id: field.id.rawValue, question: ask, unit: field.kind.unit,
          answers: answers.compactMap { $0[field.id.rawValue] })
      ]
    }
    let unit = indicator.unit?[names.words.language]
    let mark = ask.hasSuffix("?") ? "" : ":"
    let categories = indicator.categories.map { category in
      ComparisonDocument.Row(
        id: "\(field.id).\(category.id)", question: "\(ask)\(mark) \(category.title[names.words.language])",
        unit: unit, answers: columns.map { $0.figure(indicator, category) })
    }
    let total = zip(columns, answers).map { column, given in
      let figure = column.figure(indicator, nil)
      // What was said of the question itself stands where there is no figure: “see …”, or that nobody knows.
      return figure.state == "open" ? given[field.id.rawValue] ?? figure : figure
    }
    let question = categories.isEmpty ? ask : "\(ask)\(mark) \(names.words.total)"
    return categories + [.init(id: field.id.rawValue, question: question, unit: unit, answers: total)]
  }

  private var scoreRow: ComparisonDocument.Row {
    .init(id: "score", question: names.words.scoreHeading, answers: columns.map(\.score))
  }

  private var placeRow: ComparisonDocument.Row {
    .init(id: "place", question: names.words.placeHeading, answers: columns.map(\.place))
  }
}

extension FormRound {
  /// The last day on which the round can be answered, where the definition says so.
  fileprivate var lastDay: Day? {
    if case .between(let days) = window { days.upperBound } else { nil }
  }
}
