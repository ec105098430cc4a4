import RugeCore
import RugeStore
import RugeWords

/// Where rows are taken in: what they speak of is looked up here, once.
final class ImportDesk {
  let store: Store
  let journal: Journal
  let plan: ImportPlan
  let context: CommandContext
  let programmes: Programmes
  private var organisations: [ExactText: NamedSubject] = [:]
  private var holders: [ExactText: NamedSubject] = [:]
  private var ledgers: [Int64: Ledger] = [:]

  init(_ store: Store, _ journal: Journal, _ plan: ImportPlan, _ context: CommandContext) {
    self.store = store
    self.journal = journal
    self.plan = plan
    self.context = context
    self.programmes = Programmes(store)
  }

  /// Does something that a cell asks for; what is wrong with the request is a fault of that cell.
  func at<Value>(_ cell: ImportedCell?, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let problem as any ExplainedProblem where SessionImport.isOfRow(problem) || problem is InputProblem {
      throw RowRefusal(problem: problem, cell: cell)
    }
  }

  func organisation(_ name: String, _ cell: ImportedCell?) throws -> NamedSubject {
    let key = ExactText(name)
    if let known = organisations[key] { return known }
    let found = try at(cell) { try References(store).organisation(name) }
    organisations[key] = found
    return found
  }

  /// Whoever may have a role: a person, or an outside body.
  func holder(_ name: String, _ cell: ImportedCell?) throws -> NamedSubject {
    let key = ExactText(name)
    if let known = holders[key] { return known }
    let found = try at(cell) { try References(store).holder(name) }
    holders[key] = found
    return found
  }

  /// The enrolment that a row is about, with all that is recorded of it.
  func ledger(_ organisation: String, on day: Day, _ cell: ImportedCell?) throws -> Ledger {
    let row = try at(cell) {
      try References(store).enrolment(organisation, on: day, in: plan.programme.map { ElementID($0) })
    }
    if let known = ledgers[row.enrolment] { return known }
    let ledger = try Ledger(row, self)
    ledgers[row.enrolment] = ledger
    return ledger
  }
}
