import RugeCore
import RugeStore

/// What a list has worked out from facts, for the next one to take as it is.
struct ProspectKeeping {
  /// Each release draws prospects up by its own rules.
  static let edition = RugeVersion.current
  /// To work out fewer takes less time than to write them down.
  static let leastWorth = 64

  private let day: Day
  private let head: JournalHead
  private let prospects: [KeptProspect]

  /// - Parameters:
  ///   - standings: What a list has read.
  ///   - day: As of which day.
  ///   - store: Where it was read.
  ///   - programmes: What they are judged by.
  /// - Throws: Where the store cannot be read.
  init(_ standings: [Standing], on day: Day, _ store: Store, _ programmes: Programmes) throws {
    self.day = day
    self.head = try store.head()
    self.prospects = try standings.compactMap { standing in
      // Those that rest are few, and each list says since when.
      guard !standing.isKept, standing.pause == nil,
        Self.holds(in: try programmes.version(standing.row.definition))
      else { return nil }
      return KeptProspect(
        enrolment: standing.row.enrolment, cohort: standing.cohort, intake: standing.intake, first: day,
        standing.prospect)
    }
  }

  /// Where those who take part are compared, what is recorded of one may change what lies ahead of another.
  private static func holds(in programme: Programme) -> Bool { !programme.comparesParticipants }

  /// The rules, for an examination of what was kept.
  static func judge(_ store: Store) -> ProspectJudge {
    let programmes = Programmes(store)
    return ProspectJudge(edition: edition) { state, day in
      let programme = try programmes.version(state.definition)
      return state.pause == nil && holds(in: programme) ? state.prospect(in: programme, on: day) : nil
    }
  }

  /// Writes it down, if that is worth while and can be done at once.
  ///
  /// It is no part of what was asked for: where somebody else is writing, or the workspace is only there to be read, the
  /// next list works it out again.
  ///
  /// - Parameters:
  ///   - command: The command that showed the list, for others who find the workspace locked.
  ///   - context: Where it is kept.
  func keep(during command: String, _ context: CommandContext) {
    guard day == context.today, prospects.count >= Self.leastWorth, let workspace = try? context.workspace(),
      !BackupManifest.exists(in: workspace.folder), let holder = try? context.lockHolder(command),
      let store = try? workspace.openForWriting(as: holder, waiting: .zero)
    else { return }
    defer { store.close() }
    try? store.keep(prospects, edition: Self.edition, asOf: head)
  }
}
