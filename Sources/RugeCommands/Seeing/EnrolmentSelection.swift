import RugeCore
import RugeStore
import RugeWords

/// Those enrolments that a list was asked for.
final class EnrolmentSelection {
  private let options: ListOptions
  private let programme: ElementID?
  /// The person who holds a role in all of them, if they were asked for so.
  let person: Int64?
  /// What a text means in each version of a programme; `nil` where it means nothing there.
  private var stages: [Int64: ElementID?] = [:]
  private var cohorts: [Int64: ElementID?] = [:]

  /// - Throws: Where something is asked for that no programme in use has.
  init(_ options: ListOptions, _ store: Store, _ programmes: Programmes) throws {
    self.options = options
    self.person = try options.mentor.map { try References(store).holder($0).subject.number }
    self.programme = try options.programme.map { try programmes.newest($0).programme.id }
    if let stage = options.stage { try check(store, programmes) { try $0.stage(named: stage).id } }
    if let cohort = options.cohort { try check(store, programmes) { try $0.cohort(named: cohort).id } }
  }

  /// At least one of the programmes must know it, in one of its versions.
  private func check(_ store: Store, _ programmes: Programmes, _ find: (Programme) throws -> ElementID) throws {
    var failure: (any Error)?
    for definition in try store.definitions().reversed() where programme == nil || definition.programme == programme {
      do {
        _ = try find(try programmes.version(definition.version))
        return
      } catch {
        failure = failure ?? error
      }
    }
    if let failure { throw failure }
  }

  /// Whether an enrolment is wanted, as far as can be told without its attention and its roles.
  func contains(_ standing: Standing, in said: ProgrammeWords) -> Bool {
    let row = standing.row
    if let wanted = self.programme, row.programme != wanted { return false }
    if options.paused, standing.pause == nil { return false }
    if let text = options.stage {
      let id = Self.known(&stages, row.definition) { try said.programme.stage(named: text).id }
      guard let id, row.position == .stage(id) else { return false }
    }
    if let text = options.cohort {
      let id = Self.known(&cohorts, row.definition) { try said.programme.cohort(named: text).id }
      guard let id, standing.cohort == id else { return false }
    }
    return true
  }

  /// Whether one is wanted by why somebody should look at it.
  func contains(_ attention: [Attention]) -> Bool {
    if options.attention, attention.isEmpty { return false }
    return options.reason.isEmpty || attention.contains { options.reason.contains($0.rule) }
  }

  private static func known(
    _ known: inout [Int64: ElementID?], _ version: Int64, _ find: () throws -> ElementID
  ) -> ElementID? {
    if let id = known[version] { return id }
    let id = try? find()
    known[version] = .some(id)
    return id
  }
}
