import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge form show REF [FORM[.ROUND]] [--by WHO]`.
struct FormShow: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the questions of a form and their answers.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var read: ReadOptions

  @Argument(help: "The organisation or the enrolment that the form is about.", completion: .enrolments)
  var reference: String

  @Argument(
    help: ArgumentHelp("The form, by id or title; without it: all of them.", valueName: "form[.round]"),
    completion: .forms)
  var form: String?

  @Option(help: ArgumentHelp("Only what one of several respondents answered.", valueName: "who"), completion: .people)
  var by: String?

  init() {}

  var wantsJSON: Bool { read.json }

  func execute(_ context: CommandContext) async throws {
    let documents = try context.document(of: reference, asOf: read.asOf) { state, scope, day in
      let compared = state.cohortView == nil ? state.withCohort(try scope.ranked(form, on: day)) : state
      let prose = try AnswerProse(of: scope.subject, upTo: day, scope.store)
      return try references(scope.programme).map { reference in
        let respondent = try by.map { try Respondents(scope).number($0, for: reference) }
        return FormDocument(try FormReading(reference, compared, scope, prose, on: day, by: respondent))
      }
    }
    if read.json { return context.say(json: documents) }
    context.say(Array(documents.map { FormPage($0, context).lines }.joined(separator: [""])))
  }

  /// The form or round that is meant, or all there are.
  private func references(_ programme: Programme) throws -> [FormReference] {
    guard let form else { return programme.forms.flatMap(\.references) }
    let reference = try programme.formReference(named: form)
    guard reference.round == nil, let found = programme.form(reference.form) else { return [reference] }
    return found.references
  }
}

extension EnrolmentScope {
  /// The view of the cohort for a form that several answer, since its places are asked for by name.
  fileprivate func ranked(_ form: String?, on day: Day) throws -> CohortView? {
    guard let form, let reference = try? programme.formReference(named: form),
      let found = programme.form(reference.form), found.score != nil, found.hasSeveralRespondents,
      let state = try recorded(on: day)
    else { return nil }
    return try CohortViews(of: programme.id, store, on: day).view(for: state, in: spokenOf)
  }
}
