/// A row of answers about one organisation.
package struct AnswerRow: Hashable, Sendable {
  /// An answer as it was written, and where it stands.
  package struct Answer: Hashable, Sendable {
    /// The question by id.
    package let question: String
    package let text: String
    package let field: ImportField
  }

  package let organisation: String
  package let day: Day
  /// The form with its round, as the list names it; `nil` where the whole list is about one.
  package let form: String?
  package let respondent: String?
  package let answers: [Answer]
  package let note: String?

  /// Reads a row's cells; an empty one says nothing.
  package static func read(_ cells: RowCells) -> ImportedRow<AnswerRow> {
    var scanner = RowScanner(cells)
    let organisation = scanner.requiredName(.organisation)
    let day = scanner.requiredDay(.day)
    var answers: [Answer] = []
    if let question = scanner.text(.question) {
      if let cell = cells[.answer] {
        answers.append(Answer(question: question, text: plain(cell), field: .answer))
      } else {
        scanner.add(.valueMissing(.answer), .answer)
      }
    } else if cells[.answer] != nil {
      scanner.add(.valueMissing(.question), .question)
    }
    let columns = cells.cells.compactMap { field, cell -> (name: String, cell: ImportedCell)? in
      if case .answerTo(let name) = field { (name, cell) } else { nil }
    }.sorted { ($0.cell.column ?? 0, $0.name) < ($1.cell.column ?? 0, $1.name) }
    for (name, cell) in columns {
      answers.append(Answer(question: name, text: plain(cell), field: .answerTo(name)))
    }
    guard let organisation, let day else { return scanner.row(nil) }
    return scanner.row(
      AnswerRow(
        organisation: organisation, day: day, form: scanner.text(.form), respondent: scanner.text(.respondent),
        answers: answers, note: scanner.text(.note)))
  }

  /// A number of the column's notation as nobody can read it in two ways: `1.250` with a decimal comma is `1250`.
  private static func plain(_ cell: ImportedCell) -> String {
    guard let notation = cell.notation, NumberSpelling(cell.text).shape != nil,
      let number = try? notation.read(cell.text)
    else { return cell.text }
    let text = number.description
    // Three decimals could be thousands.
    guard let point = text.firstIndex(of: "."), text.distance(from: point, to: text.endIndex) == 4 else { return text }
    return text + "0"
  }
}
