import RugeCore
import RugeStore
import RugeWords

/// Finds records, wherever they stand.
struct RecordFinder {
  private let store: Store
  private let day: Day
  private let context: CommandContext
  private let programmes: Programmes
  private let names: StoreNames

  init(_ store: Store, on day: Day, _ context: CommandContext) {
    self.store = store
    self.day = day
    self.context = context
    self.programmes = Programmes(store)
    self.names = StoreNames(store, context)
  }

  /// Every record, those of one programme where it is named, in the order in which they were added and in the words of
  /// the version that was the newest on the day: what has become one since then was not one.
  func all(of programme: ElementID? = nil) throws -> [RecordDocument] {
    let ids = try programme.map { [$0] } ?? Set(store.definitions().map(\.programme)).sorted()
    return try all(under: try ids.map { try programmes.newest($0.rawValue, on: day) })
  }

  /// Every record of some programmes, under the ids of one version of each.
  func all(under versions: [(version: Int64, programme: Programme)]) throws -> [RecordDocument] {
    let enrolments = Enrolments(store)
    let states = try store.enrolments(having: .record).compactMap { number in
      try store.state(of: number, upTo: day)
    }
    let found = try versions.flatMap { version in
      let names = try programmes.names(into: version)
      return try states.filter { $0.programme == version.programme.id }.flatMap { state in
        let present = names[state.definition].map { (names: $0, programme: version.programme) }
        return try documents(of: state, try enrolments.row(state.enrolment), under: present)
      }
    }
    return (found + (try versions.flatMap(ownDocuments))).sorted(by: Self.precedes)
  }

  /// The records about an enrolment, and those of its programme in which its organisation has a part.
  func all(about scope: EnrolmentScope) throws -> [RecordDocument] {
    guard let state = try store.state(of: scope.row.enrolment, upTo: day) else { return [] }
    let organisation = Subject.organisation(scope.row.organisation)
    let own = Set(([organisation] + (try store.merged(into: organisation))).map(\.description))
    let shared = try ownDocuments(of: programmes.newest(scope.programme.id.rawValue, on: day)).filter { record in
      record.parties.contains { own.contains($0.id) }
    }
    return (try documents(of: state, scope.row) + shared).sorted(by: Self.precedes)
  }

  /// The records of one enrolment; under the ids of another version where it is told what they are called there.
  func documents(
    of own: EnrolmentState, _ row: EnrolmentRow, under other: (names: NameChanges, programme: Programme)? = nil
  ) throws -> [RecordDocument] {
    guard !own.records.isEmpty else { return [] }
    let state = other.map { own.renamed($0.names) } ?? own
    let known = try store.facts(of: .enrolment(state.enrolment), upTo: day).underPresentNames(on: day)
    let prose = try RecordProse.read(other.map { known.renamed($0.names) } ?? known, store)
    let programme = try other?.programme ?? programmes.version(state.definition)
    return try state.records.values.map { record in
      try document(
        FoundRecord(state: record, enrolment: row, prose: prose[record.id] ?? RecordProse()), of: programme)
    }
  }

  /// The records of a programme itself.
  private func ownDocuments(of version: (version: Int64, programme: Programme)) throws -> [RecordDocument] {
    let scope = ProgrammeScope(version, on: day, in: store, context)
    let facts = try scope.facts()
    let records = ProgrammeLog(facts, upTo: day).records.values
    guard !records.isEmpty else { return [] }
    let prose = try RecordProse.read(facts.filter { $0.on <= day }, store)
    return try records.map { record in
      try document(
        FoundRecord(state: record, enrolment: nil, prose: prose[record.id] ?? RecordProse()), of: scope.programme)
    }
  }

  /// A record in the words of its programme; one of a kind that was dropped stays readable.
  private func document(_ found: FoundRecord, of programme: Programme) throws -> RecordDocument {
    let version = try programmes.version(of: programme, having: found.state.kind)
    return RecordDocument(found, ProgrammeWords(context.words, version), names)
  }

  private static func precedes(_ left: RecordDocument, _ right: RecordDocument) -> Bool {
    (RecordID(left.id)?.number ?? 0) < (RecordID(right.id)?.number ?? 0)
  }
}
