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
  private var organisations = LookedUp<ExactText, NamedSubject>()
  private var holders = LookedUp<ExactText, NamedSubject>()
  private var assumed = LookedUp<String?, Programme?>()
  private var kinds = LookedUp<SpokenKind, SessionKind>()
  private var ledgers: [Int64: Ledger] = [:]

  /// A kind of session as a list calls it, for those who follow a version.
  private struct SpokenKind: Hashable {
    let text: ExactText?
    let version: Int64
  }

  /// - Throws: Where the programme is not there that all rows are said to be about, and what hinders the store.
  init(_ store: Store, _ journal: Journal, _ plan: ImportPlan, _ context: CommandContext) throws {
    self.store = store
    self.journal = journal
    self.plan = plan
    self.context = context
    self.programmes = Programmes(store)
    if let named = plan.programme { _ = try programmes.newest(named) }
  }

  /// Does something that a cell asks for; what is wrong with the request is a fault of that cell.
  func at<Value>(_ cell: ImportedCell?, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let problem as any ExplainedProblem where RowRefusal.isOfRow(problem) {
      throw RowRefusal(problem: problem, cell: cell)
    }
  }

  /// What a row asks for; `nil` where something is wrong with the request.
  private func ifMeant<Value>(_ body: () throws -> Value) throws -> Value? {
    do {
      return try body()
    } catch let problem as any ExplainedProblem where RowRefusal.isOfRow(problem) {
      return nil
    }
  }

  func organisation(_ name: String, _ cell: ImportedCell?) throws -> NamedSubject {
    try at(cell) { try organisations.value(ExactText(name)) { try References(store).organisation(name) } }
  }

  /// Looks names up again that nobody had: an organisation was added.
  func organisationWasAdded() {
    organisations.forgetFailures()
    holders.forgetFailures()
  }

  /// Whoever may have a role: a person, or an outside body.
  func holder(_ name: String, _ cell: ImportedCell?) throws -> NamedSubject {
    try at(cell) { try holders.value(ExactText(name)) { try References(store).holder(name) } }
  }

  /// The programme that a row is about where its organisation does not say; `nil` where it is not plain which.
  func programme(_ name: String?) throws -> Programme? {
    let name = name ?? plan.programme
    return try assumed.value(name) {
      // Where no programme has been applied, whoever is named is enrolled in none.
      try store.definitions().isEmpty ? nil : ifMeant { try programmes.newest(name).programme }
    }
  }

  /// The kind of session that a list means, as the version has it that an enrolment follows.
  ///
  /// - Parameters:
  ///   - text: What the list calls it, or called it in the days of another version.
  ///   - version: The version, by its number.
  ///   - programme: What it says.
  ///   - cell: Where the list says it.
  /// - Returns: The kind.
  /// - Throws: ``RowRefusal`` where none is meant, or several may be.
  func sessionKind(
    _ text: String?, version: Int64, _ programme: Programme, _ cell: ImportedCell?
  ) throws -> SessionKind {
    try at(cell) {
      try kinds.value(SpokenKind(text: text.map { ExactText($0) }, version: version)) {
        try programmes.sessionKind(listed: text, in: programme)
      }
    }
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
