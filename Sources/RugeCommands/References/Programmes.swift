import RugeCore
import RugeDefinition
import RugeStore

/// The programmes that have been applied, read from the store once each.
final class Programmes {
  let store: Store
  private var versions: [Int64: Programme] = [:]
  private var present: [PresentKey: Present] = [:]

  /// The version of a programme that is spoken of, and what its elements are called there, by whatever id they are
  /// recorded.
  struct Present {
    let programme: Programme
    /// For what does not say which version it was recorded under.
    let names: PresentNames
    /// For what does, parts of elements among it: by version, those left out in which nothing has another id.
    let changes: [Int64: NameChanges]
  }

  private struct PresentKey: Hashable {
    let programme: ElementID
    let day: Day?
  }

  init(_ store: Store) {
    self.store = store
  }

  /// The programme as a version defines it.
  func version(_ number: Int64) throws -> Programme {
    if let known = versions[number] { return known }
    guard let definition = try store.definition(number) else {
      throw ReferenceProblem.notFound(.version, Subject.programme(number).description, suggestion: nil, known: [])
    }
    return try read(definition)
  }

  /// All versions of a programme, the oldest first.
  func versions(of id: ElementID) throws -> [Programme] {
    try store.definitions(of: id).map { try version($0.version) }
  }

  /// The newest version of a programme.
  func newest(_ id: String) throws -> (version: Int64, programme: Programme) {
    if let definition = try store.newestDefinition(of: ElementID(id)) {
      return (definition.version, try read(definition))
    }
    let known = Set(try store.definitions().map(\.programme.rawValue)).sorted()
    guard !known.isEmpty else { throw WorkspaceProblem.nothingApplied }
    throw ReferenceProblem.notFound(
      .programme, id, suggestion: NearestName.suggestion(for: id, among: known), known: known)
  }

  /// The newest version of the named programme, of the one there is, or of the only one that has what is spoken of.
  ///
  /// - Parameters:
  ///   - id: The programme, where it is named.
  ///   - traits: What is spoken of, one thing after the other: each leaves those programmes that have it. What none of
  ///     them has decides nothing; that it is missing is told of the one that is left.
  /// - Returns: The version, and the programme as it defines it.
  /// - Throws: ``UsageProblem/missing(option:choices:)`` where several can be meant.
  func newest(
    _ id: String?, having traits: [(Programme) -> Bool] = []
  ) throws -> (version: Int64, programme: Programme) {
    if let id { return try newest(id) }
    let known = Set(try store.definitions().map(\.programme.rawValue)).sorted()
    guard let only = known.first else { throw WorkspaceProblem.nothingApplied }
    if known.count == 1 { return try newest(only) }
    let meant = traits.reduce(try known.map { try newest($0) }) { meant, trait in
      let fitting = meant.filter { trait($0.programme) }
      return fitting.isEmpty ? meant : fitting
    }
    guard meant.count == 1 else {
      throw UsageProblem.missing(option: "--programme", choices: meant.map(\.programme.id.rawValue))
    }
    return meant[0]
  }

  /// The newest version of each programme.
  func inUse() throws -> [Programme] {
    try Set(store.definitions().map(\.programme)).sorted().map { try newest($0.rawValue).programme }
  }

  /// The version that was the newest on a day, of the one programme there is, or of the named one.
  ///
  /// A day before the programme was first applied has its oldest version: work may be older than its record.
  func newest(_ id: String?, on day: Day) throws -> (version: Int64, programme: Programme) {
    let programme = try newest(id).programme.id
    let versions = try store.definitions().filter { $0.programme == programme }
    guard let definition = versions.last(where: { $0.appliedOn <= day }) ?? versions.first else {
      throw WorkspaceProblem.nothingApplied
    }
    return (definition.version, try version(definition.version))
  }

  /// A programme or, where a kind of record was dropped by then, the last version of it that has the kind.
  func version(of programme: Programme, having kind: ElementID) throws -> Programme {
    guard programme.recordKind(kind) == nil else { return programme }
    for definition in try store.definitions(of: programme.id).reversed() {
      let version = try version(definition.version)
      if version.recordKind(kind) != nil { return version }
    }
    return programme
  }

  /// What the elements of each other version of a programme are called in one of them; versions in which nothing had
  /// another id are left out.
  func names(into wanted: (version: Int64, programme: Programme)) throws -> [Int64: NameChanges] {
    let numbers = try store.definitions(of: wanted.programme.id).map(\.version)
    let names = try numbers.map { ($0, try self.names(from: $0, into: wanted, among: numbers)) }
    return Dictionary(names.filter { !$0.1.isEmpty }, uniquingKeysWith: { first, _ in first })
  }

  /// The newest version of a programme, or the one that was the newest on a day, with the names of that version.
  func present(_ id: ElementID, on day: Day? = nil) throws -> Present {
    let key = PresentKey(programme: id, day: day)
    if let known = present[key] { return known }
    let newest = try day.map { try self.newest(id.rawValue, on: $0) } ?? self.newest(id.rawValue)
    let changes = try names(into: newest)
    let found = Present(programme: newest.programme, names: PresentNames(changes.values), changes: changes)
    present[key] = found
    return found
  }

  /// What the elements of every programme are called in its newest version, or in that which was the newest on a day.
  func presentNames(on day: Day? = nil) throws -> [ElementID: PresentNames] {
    let ids = Set(try store.definitions().map(\.programme))
    return Dictionary(uniqueKeysWithValues: try ids.map { ($0, try present($0, on: day).names) })
  }

  /// What the elements of a version are called in another one, be it later or earlier.
  private func names(
    from number: Int64, into wanted: (version: Int64, programme: Programme), among numbers: [Int64]
  ) throws -> NameChanges {
    guard number != wanted.version else { return NameChanges() }
    let other = try version(number)
    let history = try numbers.filter { $0 < max(number, wanted.version) }.map(version)
    return number < wanted.version
      ? ProgrammeDifference(from: other, to: wanted.programme, history: history).names
      : ProgrammeDifference(from: wanted.programme, to: other, history: history).names.reversed(into: wanted.programme)
  }

  private func read(_ definition: DefinitionVersion) throws -> Programme {
    let programme = try store.readDefinitions[definition.hash] ?? AppliedDefinition.programme(definition)
    store.readDefinitions[definition.hash] = programme
    versions[definition.version] = programme
    return programme
  }
}
