import RugeCore
import RugeStore
import RugeWords

/// All enrolments at a glance, or those that were asked for.
struct Overview {
  private let list: EnrolmentLines
  private let day: Day
  private let context: CommandContext

  init(of store: Store, on day: Day, _ options: ListOptions, includingEnded: Bool, _ context: CommandContext) throws {
    self.day = day
    self.context = context
    self.list = try EnrolmentLines(of: store, on: day, options, includingEnded: includingEnded, context)
  }

  /// What the next list need not work out again.
  var unkept: ProspectKeeping? { list.unkept }

  /// The numbers of those that are shown.
  var enrolments: [Int64] { list.lines.map(\.row.enrolment) }

  /// `ruge status --json`: a list with an entry for each enrolment.
  var document: [OverviewDocument] {
    list.lines.map { OverviewDocument($0, on: day) }
  }

  var lines: [String] {
    let words = context.words
    if let nothing = list.nothing(words) { return [nothing] }
    let rows = list.lines
    // Where everybody is in the same programme, its name in every row would say nothing.
    let namesProgramme = rows.contains { $0.row.programme != rows[0].row.programme }
    let programme = namesProgramme ? [Table.Column(words.programme, shrinks: true)] : []
    let who = namesProgramme ? words.organisation : rows[0].programme.participant
    var table = Table(
      [.init(words.id), .init(who, shrinks: true)] + programme + [
        .init(words.stage, shrinks: true), .init(words.since, yields: true),
        .init(words.sessions, alignedRight: true, yields: true), .init(words.lastSession, yields: true),
        .init(words.needsAttention, wraps: true),
      ])
    for line in rows {
      let row = line.row
      var cells = [
        Table.Cell(Subject.enrolment(row.enrolment).description), Table.Cell(row.displayName),
        Table.Cell(line.position),
        Table.Cell(line.since.description), Table.Cell(String(row.sessions)),
        Table.Cell(row.lastSession?.description ?? ""), line.reasons(on: day),
      ]
      if namesProgramme { cells.insert(Table.Cell(line.programme.programme.title[words.language]), at: 2) }
      table.add(cells)
    }
    return [
      table.text(width: context.width, style: context.style, noting: context.words), "",
      words.enrolmentCount(rows.count, on: day),
    ]
  }
}
