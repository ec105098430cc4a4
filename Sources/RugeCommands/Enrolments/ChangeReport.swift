import RugeCore
import RugeStore
import RugeWords

/// What a change did, what is due now, and how to take it back.
struct ChangeReport {
  private let headline: String
  private let organisation: String
  private let changes: [String]
  /// What changed without the numbers that it goes by, so that the same done to several is the same.
  private let consequences: [String]
  /// The sessions among it.
  private let sessions: [SessionID]
  private let day: Day
  private let next: [String]
  /// Milestones that a completed enrolment leaves behind.
  private let stayingOpen: [String]
  /// Planned sessions of the time before an end that nobody has logged.
  private let plansLeft: [PlannedSession]
  private let actions: [String]
  /// Sessions among what changed that somebody else has to confirm, and how.
  private let toConfirm: [String]
  private let batch: Int64?
  private let context: CommandContext
  /// What is worth knowing beside what changed.
  var remarks: [String] = []

  /// How many of the dues are named.
  private static let shownDues = 3

  init(
    _ facts: [(Fact, [TextPurpose: String])], _ scope: EnrolmentScope, day: Day, showsActions: Bool = false,
    _ context: CommandContext
  ) throws {
    let names = StoreNames(scope.store, context)
    self.headline = "\(scope.organisation) · \(scope.programme.title[context.words.language]) (\(scope.subject))"
    self.changes = try facts.map { fact, texts in
      // Whoever corrected something by its id looks for that id.
      guard case .factWithdrawn(let sequence) = fact.event, let old = try scope.store.fact(sequence)?.fact else {
        return scope.names.change(fact, texts: texts, names: names)
      }
      return context.words.takenBack(scope.names.change(old, texts: [:], names: names))
    }
    self.organisation = scope.organisation
    self.consequences = facts.compactMap { fact, texts in
      // That it was one meeting goes without saying where its groups are told.
      if case .meeting(.joint) = fact.event { return nil }
      if case .factWithdrawn = fact.event { return context.words.takenBackMark }
      return scope.names.event(fact.event, texts: texts, names: names)
    }
    self.sessions = facts.compactMap { fact, _ in
      if case .sessionHeld = fact.event { SessionID(fact.sequence) } else { nil }
    }
    self.day = day
    self.batch = facts.first?.0.batch
    self.context = context
    let state = try scope.state(on: max(context.today, day))
    let open = try state.map { try OpenActions(of: $0, scope.store) }
    self.next = state.map { Self.next(of: $0, open, showsActions, scope, context) } ?? []
    self.toConfirm = facts.compactMap { fact, _ in
      guard case .sessionHeld(let kind, _, _) = fact.event,
        let parties = scope.names.parties(Confirming(kind, in: scope.programme).parties)
      else { return nil }
      return context.words.howToConfirm(SessionID(fact.sequence), by: parties)
    }
    self.actions = showsActions ? open?.lines(context) ?? [] : []
    let isCompletion = facts.contains { if case .completed = $0.0.event { true } else { false } }
    let isEnding = facts.contains { $0.0.event.isEnding }
    self.plansLeft = isEnding ? state?.sessionsAhead ?? [] : []
    let plans = isCompletion ? state?.milestonePlans(in: scope.programme, on: day) ?? [] : []
    self.stayingOpen = plans.filter(\.isOpen).map { scope.names.milestone($0.id) }
  }

  /// What is due next in an enrolment, and the stage that it may enter.
  static func next(
    of state: EnrolmentState, _ actions: OpenActions?, _ showsActions: Bool, _ scope: EnrolmentScope,
    _ context: CommandContext
  ) -> [String] {
    // Action points that are listed by themselves are not told twice.
    let dues = state.dues(in: scope.programme, on: context.today).filter { !showsActions || $0.action == nil }
    var lines = dues.prefix(shownDues).map { due in
      let line = scope.names.due(due, actions?.text(of: due), on: context.today).displaySafeLine
      return due.isOverdue(on: context.today) ? context.style.alarm(line) : line
    }
    if let stage = Gate.ready(state, in: scope.programme, on: context.today) {
      let isFull = StageRoom(in: stage, for: state, of: scope.programme) != .free
      let line = scope.names.attention(.gateReady(stage.id, isFull: isFull), on: context.today).displaySafeLine
      lines.append(isFull ? line : context.style.good(line))
    }
    return lines
  }

  /// The lines to print.
  func lines(isDryRun: Bool) -> [String] {
    let words = context.words
    guard !changes.isEmpty else { return [words.nothingChanged(headline)] + remarks.map(\.displaySafe) }
    var lines = [context.style.heading(headline.displaySafe)]
    lines += changes.map { "  \($0)".displaySafe }
    lines.append("  " + context.style.faint(words.dateWithWeekday(day)))
    lines += (toConfirm + remarks).map(\.displaySafe)
    if let first = plansLeft.first {
      let sessions = plansLeft.map { words.session($0.id.description, on: $0.time.day) }
      lines.append(words.plansLeft(sessions, first: first.id.description).displaySafeLine)
    }
    if !stayingOpen.isEmpty { lines.append(words.stayOpen(stayingOpen).displaySafeLine) }
    if !next.isEmpty {
      lines.append(words.dueNow)
      lines += next.map { "  - \($0)" }
    }
    if !actions.isEmpty {
      lines.append(words.openActions)
      lines += actions.map { "  - \($0)" }
    }
    return lines + ending(isDryRun: isDryRun)
  }

  /// How to take it back, or that there is nothing to take back.
  private func ending(isDryRun: Bool) -> [String] {
    isDryRun
      ? [context.words.nothingRecorded] : batch.map { [context.style.faint(context.words.howToUndo($0))] } ?? []
  }
}

extension ChangeReport {
  /// The same done to several enrolments, a line each; what is due in them is left to their own pages.
  static func summary(of reports: [ChangeReport], isDryRun: Bool) -> [String] {
    guard let done = reports.first(where: { !$0.changes.isEmpty }) else {
      return reports.flatMap { $0.lines(isDryRun: isDryRun) }
    }
    let words = done.context.words
    var lines: [String] = []
    for report in reports {
      guard !report.changes.isEmpty else {
        lines.append(words.nothingChanged(report.headline).displaySafeLine)
        lines += report.remarks.map { "  " + $0.displaySafe }
        continue
      }
      lines.append("\(report.headline): \(report.changes.joined(separator: ", "))".displaySafeLine)
      lines += report.remarks.map { "  " + $0.displaySafe }
    }
    let first = reports.filter { !$0.changes.isEmpty }.map(\.day).min() ?? done.day
    lines.append(done.context.style.faint(words.dateWithWeekday(first)))
    return lines + done.ending(isDryRun: isDryRun)
  }

  /// The same done to very many: a line for all to whom the same was done.
  static func groups(of reports: [ChangeReport], isDryRun: Bool) -> [String] {
    guard let done = reports.first(where: { !$0.changes.isEmpty }) else {
      return reports.flatMap { $0.lines(isDryRun: isDryRun) }
    }
    let (words, width) = (done.context.words, done.context.width)
    func grouped(_ pairs: [(key: String, who: String)]) -> [(key: String, who: [String])] {
      var order: [String] = []
      let groups = Dictionary(grouping: pairs, by: \.key)
      for (key, _) in pairs where !order.contains(key) { order.append(key) }
      return order.map { ($0, groups[$0]?.map(\.who) ?? []) }
    }
    let changed = grouped(
      reports.filter { !$0.changes.isEmpty }.map { report in
        let ids = report.sessions.map { " (\($0))" }.joined()
        return (report.consequences.joined(separator: ", "), report.organisation + ids)
      })
    var lines = changed.flatMap { consequence, who in
      [done.context.style.heading("\(consequence) [\(who.count)]".displaySafeLine)]
        + words.list(who).displaySafeLine.listed(after: "  ", width: width)
    }
    let unchanged = reports.filter(\.changes.isEmpty).map(\.organisation)
    if !unchanged.isEmpty {
      lines += words.nothingChanged(words.list(unchanged)).displaySafeLine.listed(after: "", width: width)
    }
    lines.append(done.context.style.faint(words.dateWithWeekday(done.day)))
    let remarks = grouped(reports.flatMap { report in report.remarks.map { ($0, report.organisation) } })
    lines += remarks.map { remark, who in
      (who.count == reports.count ? remark : "\(words.list(who)): \(remark)").displaySafe
    }
    let toConfirm = reports.flatMap(\.toConfirm)
    lines += toConfirm.prefix(1).map(\.displaySafe)
    if toConfirm.count > 1 { lines.append(words.andMore(toConfirm.count - 1)) }
    return lines + done.ending(isDryRun: isDryRun)
  }
}
