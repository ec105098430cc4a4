import RugeCore
import RugeStore
import RugeWords

/// Enrolments as a list shows them: filtered, in order.
struct EnrolmentLines {
  let lines: [EnrolmentLine]
  /// How many that were asked for are left out because they have ended.
  let endedCount: Int
  let isFiltered: Bool
  /// What the next list need not work out again.
  let unkept: ProspectKeeping?

  /// - Parameters:
  ///   - store: Where they are kept.
  ///   - day: As of which day.
  ///   - options: Which ones, and in which order.
  ///   - includingEnded: Those that have ended, too.
  ///   - person: Only those in which this person holds a role and, of others, what they have promised there.
  ///   - context: Who reads it.
  ///   - needing: Whether more is to be known of one than its line says; its facts are read only then.
  ///   - also: Is called with the state of each of those, for what else is to be known of it.
  /// - Throws: Where something is asked for that is not there, or the store cannot be read.
  init(
    of store: Store, on day: Day, _ options: ListOptions, includingEnded: Bool, concerning person: Int64? = nil,
    _ context: CommandContext, needing: (EnrolmentLine) -> Bool = { _ in true },
    also: ((EnrolmentState, EnrolmentLine) throws -> Void)? = nil
  ) throws {
    let programmes = Programmes(store)
    let selection = try EnrolmentSelection(options, store, programmes)
    let reader = StandingReader(store: store, programmes: programmes, day: day)
    var words: [Int64: ProgrammeWords] = [:]
    var lines: [EnrolmentLine] = []
    var endedCount = 0
    func said(_ version: Int64) throws -> ProgrammeWords {
      if let known = words[version] { return known }
      let said = ProgrammeWords(context.words, try programmes.version(version))
      words[version] = said
      return said
    }
    func take(_ standing: Standing, _ counts: StageCounts) throws -> EnrolmentLine? {
      let row = standing.row
      guard selection.contains(standing) else { return nil }
      let said = try said(row.definition)
      guard includingEnded || row.isActive else {
        endedCount += 1
        return nil
      }
      let programme = said.programme
      let attention = standing.prospect.attention(on: day) { stage in
        programme.stage(stage).map { counts.room(in: $0, for: standing, of: programme) } ?? .free
      }
      guard selection.contains(attention) else { return nil }
      let line = EnrolmentLine(standing, programme: said, attention: attention)
      lines.append(line)
      return line
    }
    let people = [person, selection.person].compactMap(\.self)
    if people.isEmpty {
      let standings = try reader.all()
      let counts = try StageCounts(standings, programmes)
      for standing in standings { _ = try take(standing, counts) }
      unkept = try ProspectKeeping(standings, on: day, store, programmes)
      if let also {
        let wanted = Dictionary(
          lines.filter(needing).map { ($0.row.enrolment, $0) }, uniquingKeysWith: { first, _ in first })
        try reader.forEachState(of: Set(wanted.keys), among: standings.count) { state, _ in
          if let line = wanted[state.enrolment] { try also(state, line) }
        }
      }
    } else {
      let held = try people.first.map { try store.enrolments(having: .role, of: $0) } ?? []
      let owed = try person.map { try store.enrolments(having: .action, of: $0) } ?? []
      let counts = try StageCounts(programmes.inUse().contains(where: \.hasLimitedRoom) ? reader.all() : [], programmes)
      try reader.forEach(of: Set(held + owed).sorted()) { standing, state in
        guard selection.person.map(state.isHeld) ?? true, let own = standing.concerning(person, state),
          let line = try take(own, counts), needing(line)
        else { return }
        try also?(state, line)
      }
      unkept = nil
    }
    let waiting = Set(lines.filter { $0.waitsSince != nil }.map(\.row.programme))
    for programme in waiting {
      let places = try CohortViews(of: programme, store, on: day).waitingPlaces(programmes)
      for place in lines.indices where lines[place].waitsSince != nil && lines[place].row.programme == programme {
        lines[place].waitingPlace = places[lines[place].row.enrolment]
      }
    }
    self.lines = (options.sort ?? .attention).sorted(lines)
    self.endedCount = endedCount
    self.isFiltered = options.isFiltering
  }

  /// What is said where there is nothing to show; `nil` where there is.
  func nothing(_ words: Words) -> String? {
    guard lines.isEmpty else { return nil }
    guard isFiltered else { return endedCount > 0 ? words.everybodyHasEnded(endedCount) : words.noEnrolments }
    return endedCount > 0 ? words.fittingHaveEnded(endedCount) : words.nobodyFits
  }
}
