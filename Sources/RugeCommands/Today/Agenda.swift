import RugeCore
import RugeStore
import RugeWords

/// What is to be done: overdue, today and in the next days, and the reminders that have not gone out.
struct Agenda {
  struct Item {
    let due: Due
    let line: EnrolmentLine
    /// What was promised, of an action point.
    var text: String?

    /// The number of the action point that it is.
    var action: Int64? { due.action?.number }
  }

  /// Whether the person whose agenda it is holds a role in anything that was looked at, or owes something there.
  let concernsPerson: Bool
  /// What the next list need not work out again.
  let unkept: ProspectKeeping?
  private let scope: AgendaScope
  private let items: [Item]
  private let reminders: [ReminderDocument]
  private let day: Day
  private let ahead: Int
  private let context: CommandContext

  init(
    of store: Store, _ scope: AgendaScope, _ options: ListOptions, on day: Day, ahead: Int, _ context: CommandContext
  ) throws {
    var reminders: [PendingReminder] = []
    let holders = Holders(store)
    let last = day.adding(days: ahead)
    // Those that have ended may still owe figures.
    let me = scope.person?.subject.number
    let list = try EnrolmentLines(
      of: store, on: day, options, includingEnded: true, concerning: me, context,
      needing: { $0.pause == nil && !$0.programme.programme.reminders.isEmpty }
    ) { state, line in
      let programme = line.programme.programme
      for due in state.reminders(in: programme, on: day) where me == nil || due.isFor(me) {
        reminders.append(try PendingReminder(due, programme, organisation: line.row.displayName, holders))
      }
    }
    let items = list.lines.sorted { $0.row.enrolment < $1.row.enrolment }.flatMap { line in
      line.dues.prefix { $0.on <= last }.map { Item(due: $0, line: line) }
    }
    // What belongs to no enrolment is in none that was chosen.
    reminders +=
      try options.isFiltering
      ? []
      : PendingReminder.ofProgrammes(in: store, on: day, holders, context).filter { reminder in
        scope.person.map { reminder.due.isFor($0.subject.number) } ?? true
      }
    let told = try Self.saying(what: items, store)
    self.concernsPerson = !list.lines.isEmpty
    self.unkept = list.unkept
    self.scope = scope
    self.items = told.enumerated().sorted { ($0.element.due.on, $0.offset) < ($1.element.due.on, $1.offset) }
      .map(\.element)
    self.reminders = reminders.map { ReminderDocument($0, on: day, context.words) }
    self.day = day
    self.ahead = ahead
    self.context = context
  }

  /// The same with what was promised of action points.
  private static func saying(what items: [Item], _ store: Store) throws -> [Item] {
    let promises = try store.texts(of: items.compactMap(\.action), [.note])
    return items.map { item in
      Item(due: item.due, line: item.line, text: item.action.flatMap { promises[$0]?[.note] })
    }
  }

  var document: AgendaDocument {
    AgendaDocument(
      day: day.description,
      person: scope.person.map { .init(id: $0.subject.description, name: $0.displayName) },
      due: items.map { AgendaDocument.Item($0, on: day) }, reminders: reminders)
  }

  var lines: [String] {
    let words = context.words
    let note = who.map { context.paragraph($0.displaySafeLine).map(context.style.faint) } ?? []
    guard !items.isEmpty || !reminders.isEmpty else { return [words.nothingToday(day)] + note }
    var lines: [String] = []
    if !items.isEmpty { lines.append(table.text(width: context.width, style: context.style)) }
    if !reminders.isEmpty {
      if !lines.isEmpty { lines.append("") }
      lines.append(context.style.heading(words.remindersHeading))
      lines += ReminderDocument.lines(reminders, words).flatMap { reminder in
        reminder.sentence.displaySafeLine.listed(after: "  - ", width: context.width)
      }
    }
    return lines + (note.isEmpty ? [] : [""] + note)
  }

  private var who: String? {
    let words = context.words
    return switch scope {
    case .everybody: nil
    case .person(let person): words.todayFor(person.displayName)
    case .withoutRoles(let person): words.noRoles(person.displayName)
    case .stranger(let login): words.todayForEverybody(login)
    }
  }

  private var table: Table {
    let words = context.words
    var table = Table([
      .init(words.due), .init(""), .init(words.organisation, shrinks: true), .init(words.what, wraps: true),
    ])
    let overdue = items.filter { $0.due.on < day }
    let today = items.filter { $0.due.on == day }
    let coming = items.filter { $0.due.on > day }
    for (heading, items) in [
      (words.overdueHeading, overdue), (words.todayHeading(day), today), (words.comingHeading(ahead), coming),
    ] where !items.isEmpty {
      table.add(section: heading)
      for item in items { table.add(cells(item)) }
    }
    return table
  }

  private func cells(_ item: Item) -> [Table.Cell] {
    let distance = item.due.on.days(since: day)
    let words = context.words
    let tone: Tone? = distance < 0 ? .alarm : distance == 0 ? .warning : nil
    let when = distance < 0 ? words.daysOver(-distance) : distance == 0 ? words.todayMark : words.inDays(distance)
    return [
      Table.Cell(item.due.on.description), Table.Cell(when, tone), Table.Cell(item.line.row.displayName),
      Table.Cell(item.line.programme.due(item.due.subject, item.text)),
    ]
  }
}

extension ReminderDue {
  /// Whether a person is among those who are reminded.
  fileprivate func isFor(_ person: Int64?) -> Bool {
    person.map { person in to.contains { recipients[$0]?.contains(person) ?? false } } ?? false
  }
}
