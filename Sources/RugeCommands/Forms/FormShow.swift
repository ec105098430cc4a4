import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge form show REF [FORM]`.
struct FormShow: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the questions of a form and their answers.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var read: ReadOptions

  @Argument(help: "The organisation or the enrolment.")
  var reference: String

  @Argument(help: "The form, by id or title; without it: all of them.")
  var form: String?

  init() {}

  var wantsJSON: Bool { read.json }

  func execute(_ context: CommandContext) async throws {
    let documents = try context.document(of: reference, asOf: read.asOf) { state, scope, day in
      let forms = try form.map { [try scope.programme.form(named: $0)] } ?? scope.programme.forms
      let prose = try scope.answeredTexts(upTo: day)
      return forms.map { FormDocument($0, state, scope.names, prose: prose) }
    }
    if read.json { return context.say(json: documents) }
    let pages = documents.map { form in
      var table = Table([
        .init(context.words.id), .init(context.words.question, shrinks: true),
        .init(context.words.answer, shrinks: true),
      ])
      for field in form.fields { table.add([field.id, field.question, field.sentence ?? context.words.noAnswerYet]) }
      let verdict = context.words.formVerdict(form.truth)
      return [
        context.style.heading(form.title.displaySafeLine) + "  "
          + (form.truth.isMet ? context.style.good(verdict) : verdict),
        table.text(width: context.width, style: context.style),
      ]
    }
    context.say(Array(pages.joined(separator: [""])))
  }
}

extension EnrolmentScope {
  /// The words of free-text answers, by form and field; the latest stands.
  fileprivate func answeredTexts(upTo day: Day) throws -> [ElementID: [ElementID: String]] {
    let facts = try store.facts(of: subject, upTo: day).underPresentNames().filter { $0.ended == nil }
    let texts = try store.texts(of: facts.map(\.sequence), [.answer])
    var prose: [ElementID: [ElementID: String]] = [:]
    for fact in facts {
      guard case .answered(let key, .value(.text)) = fact.event else { continue }
      prose[key.form, default: [:]][key.field] = texts[fact.sequence]?[.answer]
    }
    return prose
  }
}
