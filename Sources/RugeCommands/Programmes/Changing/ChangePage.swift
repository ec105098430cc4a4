import RugeCore
import RugeStore
import RugeWords

/// A preview of a change as people read it.
struct ChangePage {
  let preview: ChangePreview
  let context: CommandContext
  /// Whether each enrolment is told of.
  let hasDetails: Bool

  private var words: Words { context.words }

  /// How many enrolments a line names.
  private static let shown = 3

  /// How many records under something that is dropped are told of, unless each enrolment is.
  private static let shownRecords = 5

  /// The whole plan, without its code.
  func lines(_ store: Store) throws -> [String] {
    try (definition + enrolments(store) + (hasDetails ? details(store) : [])).map(\.displaySafe)
  }

  private var title: String { preview.target.programme.title[words.language] }

  private var definition: [String] {
    guard let difference = preview.difference, let newest = preview.newest else {
      return [context.style.heading(words.firstVersion(title))]
    }
    // A version that is in use already is compared with nothing.
    if let version = preview.target.version {
      return [context.style.heading(words.migrationHeading(title, to: "\(Subject.programme(version))"))]
    }
    let from = "\(Subject.programme(newest.version))"
    let heading = context.style.heading(words.planHeading(title, from: from, to: preview.target.name))
    let changes = ChangeWords(words, difference).lines
    return [heading] + (changes.isEmpty ? [words.noDifference] : [words.definitionChanges] + changes)
  }

  private func enrolments(_ store: Store) throws -> [String] {
    guard preview.difference != nil, preview.problems.isEmpty else { return [] }
    let plan = preview.plan
    let dropped = DroppedRecords(store, words)
    let lines = try plan.entries.flatMap { entry -> [String] in
      let sentence = "\(changeWords.group(entry.group)) (\(references(entry.enrolments)))"
      let line = "- \(words.enrolments(entry.enrolments.count)): \(sentence)"
      return [entry.group.isObstacle ? context.style.alarm(line) : line] + (try recorded(entry, dropped))
    }
    return ["", words.meansForEnrolments(plan.effects.count, affected: plan.affected.count)] + lines
      + (preview.endedCount > 0 ? [words.endedStay(preview.endedCount)] : []) + (try ofProgramme(store))
  }

  /// The programme's own records that can only be read from then on.
  private func ofProgramme(_ store: Store) throws -> [String] {
    let items = try DroppedProgrammeRecords(preview, in: store, words).items
    let shown = hasDetails ? items[...] : items.suffix(Self.shownRecords)
    guard !items.isEmpty else { return [] }
    return [words.programmeRecordsStay] + shown.map { "    \($0.line)" }
      + (items.count > shown.count ? ["  " + words.andMore(items.count - shown.count)] : [])
  }

  /// Who recorded what under something that is dropped: the newest of it.
  private func recorded(_ entry: ChangePlan.Entry, _ dropped: DroppedRecords) throws -> [String] {
    guard !hasDetails, case .outside(let element) = entry.group else { return [] }
    let chosen = Set(entry.enrolments.prefix(Self.shown))
    let items = try preview.plan.effects.filter { chosen.contains($0.enrolment) }
      .flatMap { try dropped.items(under: element, of: $0) }
    return items.suffix(Self.shownRecords).map { "    \($0.line)" }
      + (items.count > Self.shownRecords ? ["  " + words.andMore(items.count - Self.shownRecords)] : [])
  }

  private func references(_ enrolments: [Int64]) -> String {
    let shown = enrolments.prefix(Self.shown).map { Subject.enrolment($0).description }
    return shown.joined(separator: ", ") + (enrolments.count > Self.shown ? " …" : "")
  }

  private func details(_ store: Store) throws -> [String] {
    guard !preview.plan.affected.isEmpty else { return [] }
    let names = try store.names(.organisation)
    let dropped = DroppedRecords(store, words)
    return try preview.plan.affected.flatMap { effect in
      let organisation = names[effect.organisation] ?? Subject.organisation(effect.organisation).description
      let heading = "\(Subject.enrolment(effect.enrolment))  \(organisation)"
      let lines = try effect.consequences.flatMap { consequence -> [String] in
        let line = "- \(changeWords.consequence(consequence))"
        guard case .outside(let element) = consequence else { return [line] }
        return [line] + (try dropped.items(under: element, of: effect)).map { "    \($0.line)" }
      }
      return ["", context.style.heading(heading)] + lines
    }
  }

  private var changeWords: ChangeWords { preview.changeWords(words) }
}

extension ChangePreview {
  /// The words for what happens to enrolments.
  ///
  /// Titles of what is not there any more are looked for in the version in use.
  func changeWords(_ words: Words) -> ChangeWords {
    ChangeWords(words, difference ?? ProgrammeDifference(from: target.programme, to: target.programme))
  }
}
