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
    let changes = ChangeWords(words, difference, hints: preview.hints).lines
    return [heading] + (changes.isEmpty ? [words.noDifference] : [words.definitionChanges] + changes)
  }

  private func enrolments(_ store: Store) throws -> [String] {
    guard preview.difference != nil, preview.problems.isEmpty else { return [] }
    let plan = preview.plan
    let dropped = DroppedRecords(store, words)
    let said = preview.changeWords(words)
    let names = StoreNames(store)
    let lines = try plan.entries.flatMap { entry -> [String] in
      let subjects = entry.enrolments.map(Subject.enrolment)
      let whom = "\(words.enrolments(subjects.count)) (\(references(subjects, names)))"
      let line = "- \(whom): \(said.entry(entry))"
      return [entry.group.isObstacle ? context.style.alarm(line) : line]
        + (hasDetails ? [] : try dropped.lines(entry, of: plan))
    }
    return ["", words.meansForEnrolments(plan.effects.count, affected: plan.affected.count)] + lines
      + (preview.endedCount > 0 ? [words.endedStay(preview.endedCount)] : [])
      + (try CoveredProgrammeReminders(preview, in: store, context).lines(said).map { "- \($0)" })
      + answersOfProgramme(said) + (try ofProgramme(store)) + ofOrganisations(said, names)
  }

  /// What becomes of the answers about the programme itself.
  private func answersOfProgramme(_ said: ChangeWords) -> [String] {
    guard !preview.ofProgramme.isEmpty else { return [] }
    return [words.programmeAnswersChange]
      + preview.ofProgramme.map { consequence in
        let line = "- \(said.ofProgramme(consequence))"
        return consequence.isObstacle ? context.style.alarm(line) : line
      }
  }

  /// The programme's own records that can only be read from then on.
  private func ofProgramme(_ store: Store) throws -> [String] {
    let items = try DroppedProgrammeRecords(preview, in: store, words).items
    let shown = hasDetails ? items[...] : items.suffix(DroppedRecords.shownRecords)
    guard !items.isEmpty else { return [] }
    return [words.programmeRecordsStay] + DroppedRecords.lines(shown, more: items.count - shown.count, words)
  }

  /// What was answered about organisations to questions that are dropped.
  private func ofOrganisations(_ said: ChangeWords, _ names: StoreNames) -> [String] {
    let dropped = preview.ofOrganisations
    guard !dropped.entries.isEmpty else { return [] }
    return [words.organisationAnswersStay]
      + dropped.entries.flatMap { entry -> [String] in
        let organisations = entry.organisations
        let whom = "\(words.organisations(organisations.count)) (\(references(organisations, names)))"
        let items = dropped.items(of: entry, words, names)
        let shown = hasDetails ? items[...] : items.suffix(DroppedRecords.shownRecords)
        return ["- \(whom): \(said.consequence(.outside(entry.question)))"]
          + DroppedRecords.lines(shown, more: items.count - shown.count, words)
      }
  }

  /// The first of some enrolments or organisations, by their numbers and names.
  private func references(_ subjects: [Subject], _ names: StoreNames) -> String {
    let shown = subjects.prefix(DroppedRecords.namedEnrolments).map { subject in
      [subject.description, names.name(of: subject)].compactMap(\.self).joined(separator: " ")
    }
    return shown.joined(separator: ", ") + (subjects.count > shown.count ? " …" : "")
  }

  private func details(_ store: Store) throws -> [String] {
    guard !preview.plan.affected.isEmpty else { return [] }
    let names = try store.names(.organisation)
    let dropped = DroppedRecords(store, words)
    let said = preview.changeWordsByVersion(words)
    return try preview.plan.affected.flatMap { effect in
      let organisation = names[effect.organisation] ?? Subject.organisation(effect.organisation).description
      let heading = "\(Subject.enrolment(effect.enrolment))  \(organisation)"
      let lines = try effect.consequences.flatMap { consequence -> [String] in
        let line = "- \(said[effect.definition]?.consequence(consequence) ?? "")"
        guard let element = consequence.outOfSight else { return [line] }
        return [line] + (try dropped.items(under: element, of: effect)).map { "    \($0.line)" }
      }
      return ["", context.style.heading(heading)] + lines
    }
  }
}

extension ChangePreview {
  /// The words for what happens to enrolments, whatever version they follow.
  func changeWords(_ words: Words) -> ChangeWords {
    let others = differences.sorted { $0.key > $1.key }.map(\.value)
    let difference = others.first ?? ProgrammeDifference(from: target.programme, to: target.programme)
    return ChangeWords(words, difference, earlier: Array(others.dropFirst()))
  }

  /// The same for those who follow one version, by its number.
  func changeWordsByVersion(_ words: Words) -> [Int64: ChangeWords] {
    differences.mapValues { ChangeWords(words, $0) }
  }

  /// What may have got another id without the definition saying so.
  var hints: [RenamingHint] { difference.map { RenamingHint.all(of: $0, in: target.source) } ?? [] }
}
