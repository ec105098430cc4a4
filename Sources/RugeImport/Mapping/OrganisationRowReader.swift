import RugeCore

/// Reads the rows of a list of organisations.
struct OrganisationRowReader {
  let columns: [ColumnMapping]
  let checker: RowChecker

  func read(_ row: borrowing TableReader) -> ImportedRow<OrganisationRow> {
    let line = row.line
    if let problem = checker.shapeProblem(row) { return .invalid([problem], line: line) }
    var problems: [ImportProblem] = []
    var name = ""
    var numbers: [RegistrationNumber] = []
    var texts: [TextPurpose: String] = [:]
    var figures: [KeptFigure] = []
    var unusable: [ImportProblem] = []
    for column in columns {
      let index = column.number - 1
      do throws(InputProblem) {
        switch column.place {
        case .name:
          guard !row.isBlank(index) else {
            problems.append(checker.problem(.cellEmpty, in: column, line: line))
            continue
          }
          name = try NameReader().read(row.string(index).normalised)
        case .note:
          texts[.note] = row.withCell(index, CellText.text)
        case .email:
          texts[.email] = try row.withCell(index, CellText.text).map { text throws(InputProblem) in
            try EmailReader.read(text)
          }
        case .phone:
          texts[.phone] = try row.withCell(index, CellText.text).map { text throws(InputProblem) in
            try PhoneReader.read(text)
          }
        case .field:
          texts[.field(column.heading)] = row.withCell(index, CellText.text)
        case .figure(let id, let notation):
          guard !row.withCell(index, CellText.saysUnknown), !row.isBlank(index) else { continue }
          let amount = try notation.read(row.string(index))
          figures.append(KeptFigure(id: id, heading: column.heading, amount: amount))
        case .registration(let register):
          guard let text = row.withCell(index, CellText.text) else { continue }
          let number = try RegistrationNumber.read(text, in: register)
          numbers.append(number)
          let own = TextPurpose.field(column.heading)
          texts[own.register == register ? own : .field(register.rawValue)] = number.description
        case .organisation, .day, .duration, .sessionKind, .adviser, .empty, .unused, .value:
          continue
        }
      } catch {
        let problem = checker.problem(.cell(error), in: column, line: line)
        // The organisation is worth having without one of its figures or addresses; it is not without its name.
        switch column.place {
        case .figure, .registration, .email, .phone: unusable.append(problem)
        default: problems.append(problem)
        }
      }
    }
    guard problems.isEmpty else { return .invalid(problems + unusable, line: line) }
    return .read(
      OrganisationRow(name: name, numbers: numbers, texts: texts, figures: figures, unusable: unusable), line: line)
  }
}
