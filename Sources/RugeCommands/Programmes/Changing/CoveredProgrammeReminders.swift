import RugeCore
import RugeStore
import RugeWords

/// The reminders about records of a programme itself that a change brings up after their day: they are never sent.
struct CoveredProgrammeReminders {
  /// In the order of their rules.
  let keys: [ReminderKey]

  /// - Parameters:
  ///   - preview: The change; one to a version that is in use already brings up none.
  ///   - store: Where the records stand.
  ///   - context: What the command has at hand.
  /// - Throws: `StoreProblem`.
  init(_ preview: ChangePreview, in store: Store, _ context: CommandContext) throws {
    guard let difference = preview.difference, let newest = preview.newest, preview.target.version == nil,
      difference.new.remindsOfOwnRecords
    else {
      keys = []
      return
    }
    let facts = try ProgrammeScope((newest.version, difference.old), on: preview.today, in: store, context).facts()
    keys = MigrationRules(difference, on: preview.today).covered(
      ProgrammeLog(facts, upTo: preview.today), ProgrammeLog(facts.renamed(difference.names), upTo: preview.today))
  }

  /// How many there are of each rule.
  func lines(_ words: ChangeWords) -> [String] {
    Dictionary(grouping: keys, by: \.rule).sorted { $0.key < $1.key }.map { rule, keys in
      words.coveredOfProgramme(rule, count: keys.count)
    }
  }

  /// Records them about the new version of the programme.
  func record(at version: Subject, on day: Day, in journal: Journal) throws {
    for key in keys {
      try journal.append(
        Draft(
          .existing(version), on: day,
          .reminderCovered(rule: key.rule, about: key.about, occurrence: key.occurrence)))
    }
  }
}
