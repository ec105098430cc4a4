import RugeCore
import RugeStore
import RugeWords

/// A programme as it is used here, for what is recorded about itself and not about an enrolment.
struct ProgrammeScope {
  let programme: Programme
  /// The version that is spoken of: the newest, which new facts are about, or that of an earlier day.
  let version: Int64
  let names: ProgrammeWords
  let store: Store
  /// The day that is spoken of.
  let day: Day

  /// The programme of an id, or the only one there is that has what is spoken of.
  init(
    _ id: String?, on day: Day, in store: Store, having traits: [(Programme) -> Bool] = [],
    _ context: CommandContext
  ) throws {
    (version, programme) = try Programmes(store).newest(id, having: traits)
    names = ProgrammeWords(context.words, programme)
    self.store = store
    self.day = day
  }

  /// The programme as a version defines it that is known already.
  init(_ known: (version: Int64, programme: Programme), on day: Day, in store: Store, _ context: CommandContext) {
    (version, programme) = known
    names = ProgrammeWords(context.words, known.programme)
    self.store = store
    self.day = day
  }

  var subject: Subject { .programme(version) }

  /// Everything that was recorded about any version of the programme, under the ids that elements have in this one.
  func facts() throws -> [Fact] { try Self.facts(of: (version, programme), in: store) }

  /// The same of a version that is known already.
  static func facts(of known: (version: Int64, programme: Programme), in store: Store) throws -> [Fact] {
    let names = try Programmes(store).names(into: known)
    return try store.definitions(of: known.programme.id).flatMap { definition in
      let facts = try store.facts(of: .programme(definition.version))
      return names[definition.version].map { facts.renamed($0) } ?? facts
    }
  }

  /// What the elements of other versions are called in this one.
  func presentNames() throws -> [Int64: NameChanges] { try Programmes(store).names(into: (version, programme)) }

  /// What those facts came to on the day.
  func log() throws -> ProgrammeLog { ProgrammeLog(try facts(), upTo: day) }
}
