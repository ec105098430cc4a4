package import RugeCore

/// Sentences about the change from one version of a programme to another.
package struct ChangeWords: Sendable {
  package let words: Words
  package let difference: ProgrammeDifference
  let old: ProgrammeWords
  let new: ProgrammeWords

  package init(_ words: Words, _ difference: ProgrammeDifference) {
    self.words = words
    self.difference = difference
    self.old = ProgrammeWords(words, difference.old)
    self.new = ProgrammeWords(words, difference.new)
  }

  /// One thing that changed, with what it was and is.
  package struct Line: Sendable {
    package let aspect: ElementAspect
    /// What changed: `due`.
    package let label: String
    /// `nil` where it cannot be said in a few words.
    package let before: String?
    package let after: String?
  }

  /// Everything that changed, element by element, each with its sides below it.
  package var lines: [String] {
    let whole = aspects.map { "- \(sentence($0).capitalisedFirst)" }
    let elements = difference.changes.flatMap { change in
      ["- \(headline(change))"] + lines(change).map { "  - \(sentence($0))" }
    }
    return whole + elements
  }

  /// `due: 2 weeks after enrolment → 3 weeks after enrolment`.
  package func sentence(_ line: Line) -> String {
    guard let before = line.before, let after = line.after else {
      return words.say(da: "\(line.label): ændret", en: "\(line.label): changed")
    }
    return "\(line.label): \(before) → \(after)"
  }

  /// What happened to an element, such as `The stage “Development” is gone`.
  package func headline(_ change: ElementChange) -> String {
    let kind = change.kind
    switch change.fate {
    case .added:
      return "\(words.new(kind).capitalisedFirst): \(words.quoted(name(kind, change.id, new)))."
    case .dropped:
      let gone = words.opening(kind, name(kind, change.id, old))
      return words.say(da: "\(gone) er taget ud.", en: "\(gone) is dropped.")
    case .splitOff(let from, let first):
      let part = words.opening(kind, name(kind, change.id, new))
      let whole = words.quoted(name(kind, from, old))
      let heir = words.quoted(name(kind, first, new))
      return words.say(
        da: "\(part) er skilt ud af \(whole); hvad der er registreret dér, følger med til \(heir).",
        en: "\(part) is split off \(whole); what is recorded there goes to \(heir).")
    case .kept(let from) where from.count > 1:
      let parts = words.list(from.map { words.quoted(name(kind, $0, old)) })
      let whole = words.opening(kind, name(kind, change.id, new))
      return words.say(da: "\(whole) samler \(parts).", en: "\(whole) joins \(parts).")
    case .kept(let from) where change.isRenamed:
      let whole = words.opening(kind, name(kind, change.id, new))
      let former = words.list(from.map(\.rawValue))
      return words.say(
        da: "\(whole) har fået id’et \(change.id) (før \(former)).",
        en: "\(whole) has the id \(change.id) now (before: \(former)).")
    case .kept:
      let whole = words.opening(kind, name(kind, change.id, new))
      return words.say(da: "\(whole) er ændret:", en: "\(whole) changes:")
    }
  }

  /// The title of an element, or its id where it has none.
  func name(_ kind: ElementKind, _ id: ElementID, _ names: ProgrammeWords) -> String {
    switch kind {
    case .role: names.role(id)
    case .form: names.form(id)
    case .stage: names.stage(id)
    case .exit: names.exit(id)
    case .session: names.session(id)
    case .milestone: names.milestone(id)
    case .indicator: names.indicator(id)
    case .cohort: names.cohort(id)
    case .agreement: names.agreement(id)
    case .record: names.record(id)
    case .reminder:
      names.programme.reminders.first { $0.id == id }?.title?[words.language] ?? id.rawValue
    case .report: names.programme.reports.first { $0.id == id }?.title?[words.language] ?? id.rawValue
    case .period, .field, .round, .category, .state, .participant: id.rawValue
    }
  }
}
