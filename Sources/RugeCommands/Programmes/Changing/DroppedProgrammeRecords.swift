import RugeCore
import RugeStore
import RugeWords

/// The records of a programme itself whose kind a change drops: they belong to no enrolment, and stay readable.
struct DroppedProgrammeRecords {
  /// In the order in which they were added.
  let items: [DroppedRecords.Item]

  /// - Parameters:
  ///   - preview: The change.
  ///   - store: Where the records stand.
  ///   - words: In whose language they are told of.
  /// - Throws: `StoreProblem`.
  init(_ preview: ChangePreview, in store: Store, _ words: Words) throws {
    let programmes = Programmes(store)
    let target = preview.target.programme
    let names = StoreNames(store)
    let versions = try store.definitions(of: target.id).map(\.version).filter { $0 != preview.target.version }
    let history = try versions.map(programmes.version)
    items = try zip(versions, history).flatMap { version, programme -> [DroppedRecords.Item] in
      let present = ProgrammeDifference(from: programme, to: target, history: history).names
      let said = ProgrammeWords(words, programme)
      return try store.history(of: .programme(version)).compactMap { recorded in
        guard case .recordAdded(let kind) = recorded.fact.event, recorded.fact.ended == nil,
          target.recordKind(present[.record, kind]) == nil
        else { return nil }
        return DroppedRecords.Item(
          enrolment: nil, on: recorded.fact.on.description, by: recorded.author,
          sentence: said.change(recorded.fact, texts: [:], names: names))
      }
    }
  }
}
