import RugeCore
import RugeStore

/// Looks for everything that a row names, so that whoever corrects it hears of all its faults at once.
///
/// Rows that go in are never looked at: what they name was found.
struct RowReferences {
  let desk: ImportDesk

  /// What is wrong with what cells name.
  ///
  /// - Parameters:
  ///   - cells: The row.
  ///   - columns: Those of which it is known already that something is wrong with them.
  /// - Returns: The faults, each of a cell of its own, in the order of the columns.
  /// - Throws: What hinders the store from being read.
  func faults(in cells: RowCells, but columns: Set<Int>) throws -> [RowRefusal] {
    let programme = try desk.programme(cells[.programme]?.text)
    let others = cells.cells.filter { $0.value.column.map { !columns.contains($0) } ?? true }
    return try others.sorted { ($0.value.column ?? .max) < ($1.value.column ?? .max) }.compactMap { field, cell in
      do {
        try find(field, cell, programme)
        return nil
      } catch let refusal as RowRefusal {
        return refusal
      }
    }
  }

  private func find(_ field: ImportField, _ cell: ImportedCell, _ programme: Programme?) throws {
    switch field {
    // Whoever is new is no fault of a list that brings new ones.
    case .organisation where !desk.plan.addsNew && Subject(cell.text)?.kind != .enrolment:
      _ = try desk.organisation(cell.text, cell)
    case .programme: _ = try desk.at(cell) { try desk.programmes.newest(cell.text) }
    case .adviser, .owner: _ = try desk.holder(cell.text, cell)
    case .role(let role):
      try desk.at(cell) { _ = try programme?.role(named: role) }
      for holder in NameList.names(in: cell.text) {
        if let name = try? NameReader().read(holder) { _ = try desk.holder(name, cell) }
      }
    case .cohort: try desk.at(cell) { _ = try programme?.cohort(named: cell.text) }
    case .stage: try desk.at(cell) { _ = try programme?.stage(named: cell.text) }
    case .sessionKind:
      try desk.at(cell) { _ = try programme.map { try desk.programmes.sessionKind(listed: cell.text, in: $0) } }
    case .indicator: try desk.at(cell) { _ = try programme?.indicatorReference(named: cell.text) }
    default: break
    }
  }
}
