/// What a change of the definition does to reminders: those that it brings up, and those that nobody gets any more.
struct ReminderRules: Sendable {
  private let difference: ProgrammeDifference
  private let today: Day
  /// The day for which reminders are looked for, by cohort: each may date the quiet periods for itself.
  private let days: [ElementID: Day]
  private let dayOfOthers: Day

  init(_ difference: ProgrammeDifference, on today: Day) {
    self.difference = difference
    self.today = today
    let programmes = [difference.old, difference.new]
    self.dayOfOthers = EnrolmentOutlook.reminding(from: today, programmes, cohort: nil)
    self.days = Dictionary(
      programmes.flatMap(\.cohorts).map { cohort in
        (cohort.id, EnrolmentOutlook.reminding(from: today, programmes, cohort: cohort.id))
      }, uniquingKeysWith: { first, _ in first })
  }

  private var old: Programme { difference.old }
  private var new: Programme { difference.new }
  private var names: NameChanges { difference.names }

  /// The day for which an enrolment's reminders are looked for.
  func day(of state: EnrolmentState) -> Day { state.cohort.flatMap { days[$0] } ?? dayOfOthers }

  /// What is told of reminders.
  ///
  /// - Parameters:
  ///   - before: What lies ahead under the old version.
  ///   - after: What will lie ahead.
  ///   - state: Where the enrolment stands under the old version.
  ///   - next: Where it will stand.
  /// - Returns: Those that come up, then those that are gone, then those that are sent again.
  func consequences(
    _ before: EnrolmentOutlook, _ after: EnrolmentOutlook, _ state: EnrolmentState, _ next: EnrolmentState
  ) -> [Consequence] {
    guard !difference.isEmpty else { return [] }
    let then = Set(before.reminders.map { names.renamed($0, in: old) })
    let new = after.reminders.subtracting(then).sorted(by: Self.inOrder)
    // One whose day moves is told of under its new day.
    let moved = Set(new.map(\.subject))
    let gone = then.subtracting(after.reminders).filter { !moved.contains($0.subject) }.sorted(by: Self.inOrder)
    return new.map { $0.occurrence < today ? .reminderCovered($0) : .reminderNow($0) }
      + gone.map(Consequence.reminderGone)
      + ReminderRepeats(difference, today: today).again(state, next).map(Consequence.reminderAgain)
  }

  /// The reminders about records of the programme itself whose day had passed when the new version brought them up.
  ///
  /// What already waited to go out under the old version is none of them.
  ///
  /// - Parameters:
  ///   - before: What was recorded about the programme, under the ids of the old version.
  ///   - after: The same under the ids of the new version.
  /// - Returns: The reminders, in the order of their rules.
  func covered(_ before: ProgrammeLog, _ after: ProgrammeLog) -> [ReminderKey] {
    // Who is reminded plays no part in whether a reminder is due.
    func keys(_ log: ProgrammeLog, _ programme: Programme) -> [ReminderKey] {
      log.reminders(in: programme, version: 0, on: dayOfOthers, among: [], present: \.self).map(\.key)
    }
    let then = Set(keys(before, old).map { names.renamed($0, in: old) })
    return keys(after, new).filter { $0.occurrence < today && !then.contains($0) }.sorted(by: Self.inOrder)
  }

  private static func inOrder(_ left: ReminderKey, _ right: ReminderKey) -> Bool {
    (left.rule, left.about ?? "", left.occurrence) < (right.rule, right.about ?? "", right.occurrence)
  }
}

extension ReminderKey {
  /// The same for every day on which it may come.
  fileprivate var subject: [ElementID?] { [rule, about] }
}
