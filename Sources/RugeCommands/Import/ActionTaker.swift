import RugeCore
import RugeStore
import RugeWords

/// Takes in what was promised.
final class ActionTaker: RowTaker {
  private let desk: ImportDesk

  init(_ desk: ImportDesk) {
    self.desk = desk
  }

  func take(_ cells: RowCells) throws -> RowOutcome {
    let row = try ActionRow.read(cells).values()
    let ledger = try desk.ledger(row.organisation, on: row.day, cells[.organisation])
    let owner = try row.owner.map { try desk.holder($0, cells[.owner]).subject.number }
    let title = ledger.row.displayName
    if let id = try recorded(row, owner, ledger) {
      guard let done = row.done, ledger.state(on: done)?.actions[id]?.isOpen == true else {
        return RowOutcome(action: .there, title: title, detail: row.note)
      }
      let events = try ledger.decide([.act(.done(id))], on: done, cells, day: .done)
      try ledger.append(events, on: done) { _ in [:] }
      return RowOutcome(action: .changed, title: title, detail: row.note)
    }
    if let done = row.done {
      // Whether it can be done that day is judged before anything is recorded.
      guard done >= row.day, done <= desk.context.today else {
        let refusal: Refusal =
          done < row.day ? .endsBeforeItBegins(done, from: row.day) : .inTheFuture(done, today: desk.context.today)
        throw RowRefusal(problem: ledger.scope(on: done).refused(refusal), cell: cells[.done])
      }
    }
    let events = try ledger.decide([.act(.added(owner: owner, due: row.due))], on: row.day, cells)
    let facts = try ledger.append(events, on: row.day) { _ in [.note: row.note] }
    if let done = row.done, let added = facts.first {
      let events = try ledger.decide([.act(.done(ActionID(added.sequence)))], on: done, cells, day: .done)
      try ledger.append(events, on: done) { _ in [:] }
    }
    return RowOutcome(action: .added, title: title, detail: row.note)
  }

  /// The same promise, where it is recorded.
  private func recorded(_ row: ActionRow, _ owner: Int64?, _ ledger: Ledger) throws -> ActionID? {
    for fact in ledger.standing(on: row.day) {
      guard case .action(.added(owner, _)) = fact.event else { continue }
      let note = try desk.store.texts(of: [fact.sequence], [.note])[fact.sequence]?[.note]
      if note == row.note { return ActionID(fact.sequence) }
    }
    return nil
  }
}
