import RugeCore
import RugeStore
import RugeWords

/// Corrects what is written down about an organisation or a person; what stood there before stays in the history.
struct SubjectEditing {
  /// What is to be different.
  struct Changes {
    /// Headings stand as they were typed.
    var texts: [TextPurpose: String]
    /// What is to be removed, as it was typed.
    var cleared: [String]
    let reason: String?
  }

  let kind: Subject.Kind
  let command: String
  let options: WriteOptions
  let context: CommandContext

  /// Carries changes out and prints them.
  func edit(_ reference: String, _ changes: Changes) throws {
    guard !changes.texts.isEmpty || !changes.cleared.isEmpty else { throw UsageProblem.nothingToDo }
    let day = try context.day(options.on)
    let lines = try context.writing(command, dryRun: options.dryRun) { store, journal in
      let references = References(store)
      let named = try kind == .organisation ? references.organisation(reference) : references.person(reference)
      guard day <= context.today else {
        let refusal = Refusal.inTheFuture(day, today: context.today)
        throw RefusedCommand(refusal, organisation: named.displayName, programme: nil, names: StoreNames(store))
      }
      let figures = try FigureEditing(among: changes.texts, clearing: changes.cleared, of: named, on: day, store)
      let texts = try changed(figures.texts, named, store)
      let cleared = try purposes(figures.others, named)
      return try record(texts, cleared, figures, named, changes.reason, on: day, store, journal)
    }
    context.say(lines)
  }

  private func record(
    _ texts: [TextPurpose: String], _ cleared: [TextPurpose], _ figures: FigureEditing, _ named: NamedSubject,
    _ reason: String?, on day: Day, _ store: Store, _ journal: Journal
  ) throws -> [String] {
    let words = context.words
    let heading = "\(named.displayName) (\(named.subject))"
    guard !texts.isEmpty || !cleared.isEmpty || !figures.withdrawn.isEmpty else {
      KeptEvidence.tellUnused(options.evidence, context)
      return [words.nothingChanged(heading).displaySafe]
    }
    let why = try options.keepEvidence(context).merging(GivenReason(ifSaid: reason).texts) { $1 }
    var drafts = cleared.map { Draft(.existing(named.subject), on: day, .body(.cleared($0)), texts: why) }
    if !texts.isEmpty {
      drafts.insert(Draft(.existing(named.subject), on: day, .body(.edited), texts: texts.merging(why) { $1 }), at: 0)
    }
    let said = ProgrammeWords(words, Programme(id: "", title: LocalisedText("")))
    let names = StoreNames(store)
    drafts += figures.drafts.map { Draft($0.target, on: $0.on, $0.event, texts: $0.texts.merging(why) { $1 }) }
    var changes = try drafts.map { draft in
      "  \(said.change(try journal.append(draft), texts: draft.texts, names: names))".displaySafe
    }
    for figure in figures.withdrawn {
      try journal.withdraw(figure.sequence, on: context.today)
      let old = said.event(
        .figureKept(figure.element, figure.value), texts: [.heading: figure.heading ?? ""], names: names)
      changes.append("  \(words.takenBack(old))".displaySafe)
    }
    return [context.style.heading(heading.displaySafe)] + changes
      + ["  " + context.style.faint(words.dateWithWeekday(day))]
      + [options.dryRun ? words.nothingRecorded : context.style.faint(words.howToUndo(journal.batch))]
  }

  /// What is really different, each under the heading that it has already.
  private func changed(
    _ wanted: [TextPurpose: String], _ named: NamedSubject, _ store: Store
  ) throws -> [TextPurpose: String] {
    var texts: [TextPurpose: String] = [:]
    for (purpose, text) in wanted { texts[named.purpose(like: purpose)] = text.normalised }
    texts =
      try kind == .organisation
      ? RegistrationCheck(store).checked(texts, of: named.subject)
      : AddressCheck(store).checked(texts, of: named.subject)
    texts = texts.filter { named.texts[$0.key] != $0.value }
    if let name = texts[.name] {
      let same = FoldedName(name)
      let others = try store.find(name, kind).filter { $0.subject != named.subject }
      if let other = others.first(where: { $0.name.map { FoldedName($0) } == same }) {
        throw DuplicateProblem(kind: kind, name: name, existing: other.displayName, subject: other.subject)
      }
    }
    return texts
  }

  /// What is to be removed, by a word for it in either language, or by its heading.
  private func purposes(_ words: [String], _ named: NamedSubject) throws -> [TextPurpose] {
    try words.map { word in
      let wanted = FoldedName(word)
      let purposes: [TextPurpose] = [.name, .email, .phone, .note] + named.texts.keys.filter { $0.fieldHeading != nil }
      let meant = purposes.first { purpose in
        Language.allCases.contains { FoldedName(Words($0).textName(purpose)) == wanted }
          || FoldedName(purpose.rawValue) == wanted
      }
      guard meant != .name else { throw SubjectProblem.nameNeeded }
      guard let meant, named.texts[meant] != nil else {
        let known = named.texts.keys.filter { $0 != .name }.sorted().map(context.words.textName)
        throw SubjectProblem.nothingKept(word, name: named.displayName, known: known)
      }
      return meant
    }
  }
}

extension NamedSubject {
  /// The heading under which the same thing is written down already, or else the one that was typed.
  fileprivate func purpose(like purpose: TextPurpose) -> TextPurpose {
    guard let heading = purpose.fieldHeading else { return purpose }
    return texts.keys.sorted().first { known in
      guard let other = known.fieldHeading else { return false }
      return FoldedName(other) == FoldedName(heading)
        || (purpose.register != nil && known.register == purpose.register)
    } ?? purpose
  }
}
