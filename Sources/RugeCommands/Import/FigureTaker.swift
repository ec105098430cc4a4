import RugeCore
import RugeStore
import RugeWords

/// Takes in figures.
final class FigureTaker: RowTaker {
  private let desk: ImportDesk

  init(_ desk: ImportDesk) {
    self.desk = desk
  }

  func take(_ cells: RowCells) throws -> RowOutcome {
    let row = try FigureRow.read(cells).values()
    let ledger = try desk.ledger(row.organisation, on: row.day, cells[.organisation])
    let state = ledger.state(on: row.day)
    var commands: [EnrolmentCommand] = []
    var replaced: [String] = []
    var origins: [IndicatorReference: ImportedCell] = [:]
    for figure in row.figures {
      let cell = cells[figure.field == .value ? .indicator : figure.field]
      let reference = try desk.at(cell) { try ledger.programme.indicatorReference(named: figure.indicator) }
      origins[reference] = cells[figure.field] ?? cell
      if let known = state?.figures[reference]?.last(where: { $0.on == row.day }) {
        if known.value == figure.value { continue }
        replaced.append(
          "\(reference): \(desk.context.words.figure(known.value, of: ledger.programme.indicator(reference.indicator)))"
        )
      }
      commands.append(.measure(indicator: reference, figure.value))
    }
    let title = ledger.row.displayName
    if row.figures.isEmpty { return RowOutcome(action: .empty, title: title, detail: desk.context.words.noFigure) }
    guard !commands.isEmpty else {
      return RowOutcome(action: .there, title: title, detail: desk.context.words.date(row.day))
    }
    let events = try ledger.decide(commands, on: row.day, cells) { command in
      guard case .measure(let reference, _) = command else { return nil }
      return origins[reference]
    }
    try ledger.append(events, on: row.day) { _ in [.note: row.note ?? ""] }
    let said = commands.compactMap { command -> String? in
      guard case .measure(let reference, let value) = command else { return nil }
      return "\(reference) \(desk.context.words.figure(value, of: ledger.programme.indicator(reference.indicator)))"
    }
    let detail = ([desk.context.words.date(row.day)] + said).joined(separator: ", ")
    return RowOutcome(
      action: replaced.isEmpty ? .added : .changed, title: title,
      detail: replaced.isEmpty ? detail : desk.context.words.insteadOf(detail, replaced.joined(separator: ", ")))
  }
}
