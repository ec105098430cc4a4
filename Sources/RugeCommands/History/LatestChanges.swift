import RugeCore
import RugeStore
import RugeWords

/// The latest changes of a workspace, whatever they are about: who made them, when, and how they are undone.
///
/// Of each only the first record is told, however many an import has; of a migration the one that says so. What became of
/// its other records is asked of the store, which reads them only where something was taken back.
struct LatestChanges {
  private let changes: [ChangeDocument]
  private let context: CommandContext

  /// The newest changes, the newest last.
  init(_ limit: Int, _ context: CommandContext) throws {
    self.context = context
    changes = try context.reading { store in
      let names = StoreNames(store, context, asRecorded: true)
      let enrolments = Enrolments(store)
      func document(_ recorded: RecordedFact, takenBack: String? = nil) throws -> FactDocument {
        FactDocument(
          recorded, for: context.environment.login, try enrolments.programme(of: recorded.fact), takenBack: takenBack,
          names, context.words)
      }
      return try store.latestBatches(limit).compactMap { batch in
        guard let first = try store.facts(inBatch: batch.id, limit: 1).first.map({ try Self.telling($0, store) }) else {
          return nil
        }
        var takenBack: String?
        if case .factWithdrawn(let sequence) = first.fact.event, let old = try store.fact(sequence) {
          takenBack = try document(Self.telling(old, store)).sentence
        }
        let shown = try document(first, takenBack: takenBack)
        let name = names.name(of: first.fact.subject)
        let isNamed = name.map { shown.sentence.contains($0) } ?? true
        return ChangeDocument(
          batch, shown, isNamed ? shown.sentence : "\(name ?? ""): \(shown.sentence)",
          outcome: try store.outcome(ofBatch: batch.id), end: try store.end(ofRecordedIn: batch.id))
      }
    }
  }

  /// What tells of a change: before an enrolment follows another version, ids change that say nothing by themselves.
  private static func telling(_ first: RecordedFact, _ store: Store) throws -> RecordedFact {
    guard case .renamed = first.fact.event else { return first }
    return try store.migration(of: first.fact.subject, inBatch: first.fact.batch) ?? first
  }

  func show(json: Bool) throws {
    let words = context.words
    if json { return context.say(json: changes) }
    guard !changes.isEmpty else { return context.say(words.nothingRecordedYet) }
    let clock = LocalTime(try context.workspace().settings.timeZone)
    var table = Table([
      .init(words.change, alignedRight: true), .init(words.recordedAt), .init(words.who),
      .init(words.what, shrinks: true),
    ])
    for change in changes {
      let more = change.records > 1 ? " \(words.andRecords(change.records - 1))" : ""
      table.add([
        "\(change.batch)", Self.moment(change.moment, clock), change.by, mark(change) + change.sentence + more,
      ])
    }
    context.say(table.text(width: context.width, style: context.style))
    context.say(context.style.faint(words.undoByNumber))
  }

  private func mark(_ change: ChangeDocument) -> String {
    switch change.outcome {
    case .standing: ""
    case .standingInPart: context.words.partlyTakenBackMark
    case .corrected: context.words.correctedMark
    case .undone: context.words.takenBackMark
    }
  }

  /// The day and the time on the workspace's clock.
  private static func moment(_ instant: Instant, _ clock: LocalTime) -> String {
    [clock.day(of: instant).description, clock.timeOfDay(of: instant)?.description].compactMap(\.self)
      .joined(separator: " ")
  }
}
