import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge form compare FORM[.ROUND]`.
struct FormCompare: RugeCommand {
  /// What a comparison can be printed as.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, csv, json
  }

  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Put the answers of all who take part side by side.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var read: ReadOptions

  @Argument(
    help: ArgumentHelp("The form, by id or title, and its round.", valueName: "form[.round]"), completion: .forms)
  var form: String

  @Option(
    help: ArgumentHelp("The programme (not needed where there is only one).", valueName: "id"), completion: .programmes)
  var programme: String?

  @Option(help: ArgumentHelp("Only those of a cohort.", valueName: "cohort"), completion: .cohorts)
  var cohort: String?

  @Option(help: ArgumentHelp("How it is printed: text, csv or json.", valueName: "format"))
  var format: Format = .text

  @Flag(help: "Print CSV; the same as --format csv.")
  var csv = false

  init() {}

  var wantsJSON: Bool { read.json || format == .json }

  func execute(_ context: CommandContext) async throws {
    let day = try context.day(asOf: read.asOf)
    let document = try context.reading { store in
      try FormComparison(form, programme, cohort: cohort, on: day, store, context).document
    }
    if wantsJSON { return context.say(json: document) }
    let words = context.words
    if csv || format == .csv {
      let head = [words.id, words.question] + document.participants.map(\.organisation.name)
      // No question has an id in brackets.
      let ids = document.rows.map(\.id) + (document.standing ?? []).map { "(\($0.id))" }
      let rows = zip(ids, document.allRows).map { id, row in
        [id, row.exactQuestion] + row.answers.map { $0.exact(words) }
      }
      return context.say(([head] + rows).map(CSVLine.text))
    }
    guard !document.participants.isEmpty else { return context.say(words.nobodyToCompare) }
    let names = document.participants.map { Table.Column($0.organisation.name, shrinks: true) }
    var table = Table([.init(words.question, shrinks: true)] + names)
    for row in document.allRows { table.add([row.question] + row.answers.map(\.sentence)) }
    context.say([
      context.style.heading(document.title.displaySafeLine), table.text(width: context.width, style: context.style),
    ])
  }
}

extension ComparisonDocument {
  /// The questions, and last what they come to.
  fileprivate var allRows: [Row] { rows + (standing ?? []) }
}

extension ComparisonDocument.Row {
  /// The question with what its numbers count, which do not say it themselves.
  fileprivate var exactQuestion: String {
    guard let unit, !question.lowercased().contains(unit.lowercased()) else { return question }
    return "\(question) (\(unit))"
  }
}

extension ComparisonDocument.Cell {
  /// Numbers as machines read them, and texts as they were written; everything else in words.
  fileprivate func exact(_ words: Words) -> String {
    guard state == "value", let answer else { return sentence }
    return Quantity(answer) != nil || sentence == words.quoted(answer) ? answer : sentence
  }
}
