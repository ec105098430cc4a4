import Foundation
import RugeCore
import RugeWords

/// A form with its answers as text.
struct FormPage {
  private let document: FormDocument
  private let context: CommandContext

  init(_ document: FormDocument, _ context: CommandContext) {
    self.document = document
    self.context = context
  }

  private var words: Words { context.words }

  var lines: [String] {
    let verdict = words.formVerdict(
      document.truth, hasCondition: document.hasCondition,
      isAnswered: document.fields.allSatisfy { $0.sentence != nil })
    let heading =
      context.style.heading(document.title.displaySafeLine) + "  "
      + (document.truth.isMet ? context.style.good(verdict) : verdict)
    return [heading, table.text(width: context.width, style: context.style)] + standingLines
  }

  /// The answers; of several respondents whose names may be seen, one column each.
  private var table: Table {
    let named = (document.respondents ?? []).filter { $0.by != nil }
    let columns = named.map { Table.Column($0.by?.name ?? "", shrinks: true) }
    let isMean = (document.respondents?.count ?? 1) != 1
    let single = Table.Column(isMean ? words.mean : words.answer, shrinks: true)
    var table = Table(
      [.init(words.id), .init(words.question, shrinks: true)] + (columns.count > 1 ? columns : []) + [single])
    for (row, field) in document.fields.enumerated() {
      let given = named.count > 1 ? named.map { $0.fields[row].sentence ?? words.noAnswerYet } : []
      table.add([field.id, field.question] + given + [field.sentence ?? words.noAnswerYet])
    }
    return table
  }

  private var standingLines: [String] {
    var lines: [String] = []
    if let respondents = document.respondents { lines.append(words.answersReceived(respondents.count)) }
    if let score = document.score.flatMap({ Quantity($0.description) }) {
      lines.append(words.score(words.rounded(score), place: document.place, of: document.places))
    } else if document.place != nil {
      lines.append(words.score(words.shownFrom(Form.fewestShown), place: document.place, of: document.places))
    }
    return lines
  }
}
