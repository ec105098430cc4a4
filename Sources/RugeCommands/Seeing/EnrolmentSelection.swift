import RugeCore
import RugeStore
import RugeWords

/// Those enrolments that a list was asked for.
final class EnrolmentSelection {
  private let options: ListOptions
  private let programme: ElementID?
  /// The person who holds a role in all of them, if they were asked for so.
  let person: Int64?
  /// What was asked for, by what the newest version of the programme calls it, for those who follow each version; it is
  /// left out where nothing is meant.
  private var stages: [Int64: ElementID] = [:]
  private var cohorts: [Int64: ElementID] = [:]
  /// What the elements of each programme are called in its newest version.
  private var names: [ElementID: PresentNames] = [:]

  /// - Throws: Where something is asked for that no programme in use has.
  init(_ options: ListOptions, _ store: Store, _ programmes: Programmes) throws {
    self.options = options
    self.person = try options.mentor.map { try References(store).holder($0).subject.number }
    self.programme = try options.programme.map { try programmes.newest($0).programme.id }
    guard options.stage != nil || options.cohort != nil else { return }
    names = try programmes.presentNames()
    if let stage = options.stage {
      stages = try meanings(.stage, store, programmes) { try $0.stage(named: stage).id }
    }
    if let cohort = options.cohort {
      cohorts = try meanings(.cohort, store, programmes) { try $0.cohort(named: cohort).id }
    }
  }

  /// What a text means for those who follow each version: what their own calls so, or else the newest that knows it.
  ///
  /// - Throws: What `find` does where no version of any programme knows it.
  private func meanings(
    _ kind: ElementKind, _ store: Store, _ programmes: Programmes, _ find: (Programme) throws -> ElementID
  ) throws -> [Int64: ElementID] {
    var meanings: [Int64: ElementID] = [:]
    var newest: [ElementID: ElementID] = [:]
    var failure: (any Error)?
    let definitions = try store.definitions().reversed().filter { programme == nil || $0.programme == programme }
    for definition in definitions {
      do {
        let found = try find(try programmes.version(definition.version))
        let present = names[definition.programme]?[kind, found] ?? found
        meanings[definition.version] = present
        newest[definition.programme] = newest[definition.programme] ?? present
      } catch {
        failure = failure ?? error
      }
    }
    if newest.isEmpty, let failure { throw failure }
    for definition in definitions where meanings[definition.version] == nil {
      meanings[definition.version] = newest[definition.programme]
    }
    return meanings
  }

  /// Whether an enrolment is wanted, as far as can be told without its attention and its roles.
  func contains(_ standing: Standing) -> Bool {
    let row = standing.row
    let names = names[row.programme] ?? PresentNames()
    if let wanted = self.programme, row.programme != wanted { return false }
    if options.paused, standing.pause == nil { return false }
    if options.stage != nil {
      guard case .stage(let stage) = row.position, names[.stage, stage] == stages[row.definition] else { return false }
    }
    if options.cohort != nil {
      guard let cohort = standing.cohort, names[.cohort, cohort] == cohorts[row.definition] else { return false }
    }
    return true
  }

  /// Whether one is wanted by why somebody should look at it.
  func contains(_ attention: [Attention]) -> Bool {
    if options.attention, attention.isEmpty { return false }
    return options.reason.isEmpty || attention.contains { options.reason.contains($0.rule) }
  }
}
