import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// One cohort at a glance.
struct CohortPage {
  let document: CohortPageDocument
  private let overview: Overview
  private let agenda: Agenda
  private let names: ProgrammeWords
  private let context: CommandContext

  /// - Parameters:
  ///   - cohort: Which one.
  ///   - present: The version of what it goes through that was the newest on the day.
  ///   - day: The day as of which it is shown.
  ///   - ahead: For how many days lies ahead what is listed.
  ///   - programmes: The versions of it.
  ///   - store: Where its members are.
  ///   - context: Who reads it.
  /// - Throws: Where the store cannot be read.
  init(
    of cohort: Cohort, in present: Programmes.Present, on day: Day, ahead: Int, _ programmes: Programmes,
    _ store: Store, _ context: CommandContext
  ) throws {
    let programme = present.programme
    // Lists are asked for what is called so now.
    let called = try programmes.present(programme.id).names[.cohort, cohort.id]
    let options = try ListOptions.parse(["--programme=\(programme.id)", "--cohort=\(called)"])
    self.context = context
    let names = ProgrammeWords(context.words, programme)
    self.names = names
    overview = try Overview(of: store, on: day, options, includingEnded: true, context)
    agenda = try Agenda(of: store, .everybody, options, on: day, ahead: ahead, context)
    // Members may follow different versions: they are put together under the ids of one.
    let states = try overview.enrolments.compactMap { try store.state(of: $0, upTo: day)?.renamed(present.changes) }
    document = CohortPageDocument(
      cohort: CohortDocument(cohort, states, names),
      places: programme.stages.compactMap { CohortPageDocument.Place($0, states, names) },
      members: overview.document, agenda.document,
      meetings: try CohortMeetings(of: states, in: programme, calledNow: present.names, on: day, store).documents(names)
    )
  }

  var lines: [String] {
    let words = context.words
    let cohort = document.cohort
    let title = cohort.title == cohort.id ? cohort.id : "\(cohort.title) (\(cohort.id))"
    var head = [context.style.heading("\(title) · \(names.programme.title[words.language])".displaySafeLine)]
    head += cohort.dates.map { dates in
      let (from, to) = (Day(dates.from).map(words.date) ?? dates.from, Day(dates.to).map(words.date) ?? dates.to)
      return "  \(names.period(ElementID(dates.id))): \(from == to ? from : "\(from) – \(to)")".displaySafeLine
    }
    head += document.places.map { "  \(words.placesTaken($0.title, $0.taken, accepted: $0.accepted, of: $0.most))" }
      .map(\.displaySafeLine)
    head.append("  \(words.inCohort(cohort.enrolled, running: cohort.active))")
    let exits = cohort.exits.sorted { $0.key < $1.key }.map { "\(names.exit(ElementID($0.key))): \($0.value)" }
    if !exits.isEmpty { head.append("  \(words.list(exits))".displaySafeLine) }
    let sections = [
      head, cohort.enrolled == 0 ? [] : overview.lines, agenda.lines, meetings,
    ]
    return Array(sections.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private var meetings: [String] {
    let words = context.words
    guard !document.meetings.isEmpty else { return [] }
    var table = Table([
      .init(words.day), .init(words.kind, shrinks: true), .init(words.status), .init(words.came, alignedRight: true),
      .init(words.stayedAway, alignedRight: true),
    ])
    for meeting in document.meetings {
      table.add([
        meeting.on, meeting.title, words.sessionState(isHeld: meeting.state == "held"), "\(meeting.enrolments)",
        meeting.absent > 0 ? "\(meeting.absent)" : "",
      ])
    }
    return [
      context.style.heading(words.meetingsHeading),
      table.text(width: context.width, style: context.style, noting: words),
    ]
  }
}
