import RugeCore
import RugeStore
import RugeWords

/// All enrolments at a glance.
struct Overview {
  private struct Line {
    let row: EnrolmentRow
    let programme: ProgrammeWords
    let attention: [Attention]
    let pause: Pause?
  }

  private var rows: [Line] = []
  /// How many are left out because they have ended.
  private let endedCount: Int
  private let day: Day
  private let context: CommandContext

  init(of store: Store, on day: Day, includingEnded: Bool, _ context: CommandContext) throws {
    self.day = day
    self.context = context
    let programmes = Programmes(store)
    let names = StoreNames(store)
    let views = try CohortViews(store, programmes, on: day)
    var rows: [Line] = []
    var endedCount = 0
    try store.forEachState(upTo: day) { state in
      guard includingEnded || state.isActive else {
        endedCount += 1
        return
      }
      let programme = try programmes.version(state.definition)
      let row = EnrolmentRow(state, organisationName: names.name(of: .organisation(state.organisation)))
      rows.append(
        Line(
          row: row, programme: ProgrammeWords(context.words, programme),
          attention: state.withCohort(views.view(for: state, in: programme)).attention(in: programme, on: day),
          pause: state.pause))
    }
    self.endedCount = endedCount
    // Those that need somebody come first.
    self.rows = rows.enumerated().sorted { left, right in
      (-left.element.attention.count, left.offset) < (-right.element.attention.count, right.offset)
    }.map(\.element)
  }

  /// `ruge status --json`: a list with an entry for each enrolment.
  var document: [OverviewDocument] {
    rows.map { line in
      OverviewDocument(
        line.row, line.programme, attention: line.attention.map { line.programme.attention($0, on: day) },
        pause: line.pause, on: day)
    }
  }

  var lines: [String] {
    let words = context.words
    guard !rows.isEmpty else {
      return [endedCount == 0 ? words.noEnrolments : words.everybodyHasEnded(endedCount)]
    }
    // Where everybody is in the same programme, its name in every row would say nothing.
    let namesProgramme = Set(rows.map(\.row.programme)).count > 1
    let programme = namesProgramme ? [Table.Column(words.programme, shrinks: true)] : []
    let who = namesProgramme ? words.organisation : rows[0].programme.participant
    var table = Table(
      [.init(words.id), .init(who, shrinks: true)] + programme + [
        .init(words.stage, shrinks: true), .init(words.since), .init(words.sessions, alignedRight: true),
        .init(words.lastSession), .init(words.needsAttention, shrinks: true),
      ])
    for line in rows {
      let row = line.row
      table.add(
        [Subject.enrolment(row.enrolment).description, row.displayName]
          + (namesProgramme ? [line.programme.programme.title[words.language]] : [])
          + [
            line.programme.position(row.position, paused: line.pause != nil), row.since.description, "\(row.sessions)",
            row.lastSession?.description ?? "", reasons(line),
          ])
    }
    return [table.text(width: context.width, style: context.style), "", words.enrolmentCount(rows.count, on: day)]
  }

  /// The weightiest reason to look, and how many more there are.
  private func reasons(_ line: Line) -> String {
    guard let first = line.attention.first else { return "" }
    let more = line.attention.count - 1
    return line.programme.attentionInShort(first, on: day) + (more > 0 ? " +\(more)" : "")
  }
}
