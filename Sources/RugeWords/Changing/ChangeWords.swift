package import RugeCore

/// Sentences about the change from one version of a programme to another.
package struct ChangeWords: Sendable {
  package let words: Words
  package let difference: ProgrammeDifference
  let old: ProgrammeWords
  let new: ProgrammeWords
  /// The differences that enrolments feel, from the versions that they follow: the newest first.
  let differences: [ProgrammeDifference]
  /// Titles that would not tell which element is meant.
  let shared: Set<String>
  /// The names in those versions.
  private let formers: [ProgrammeWords]
  /// What may only have got another id, with the way to say so.
  package let hints: [RenamingHint]

  /// - Parameters:
  ///   - words: The language.
  ///   - difference: What changed.
  ///   - earlier: The differences between other versions and the new one, for titles of what those alone have; the
  ///     newest first.
  ///   - hints: What may have been renamed without anybody saying so.
  package init(
    _ words: Words, _ difference: ProgrammeDifference, earlier: [ProgrammeDifference] = [],
    hints: [RenamingHint] = []
  ) {
    self.words = words
    self.difference = difference
    let differences = [difference] + earlier
    let shared = SharedTitles(differences, in: words.language).titles
    self.shared = shared
    self.old = ProgrammeWords(words, difference.old, tellingApart: shared)
    self.new = ProgrammeWords(words, difference.new, tellingApart: shared)
    self.differences = differences
    self.formers = differences.map { ProgrammeWords(words, $0.old, tellingApart: shared) }
    self.hints = hints
  }

  /// One thing that changed, with what it was and is.
  package struct Line: Sendable {
    package let aspect: ElementAspect
    package let before: String
    package let after: String
    /// Both in one sentence, without its full stop.
    package let sentence: String

    /// `due: 2 weeks after enrolment → 3 weeks after enrolment`.
    init(_ aspect: ElementAspect, _ label: String, before: String, after: String) {
      self.init(aspect, before: before, after: after, "\(label): \(before) → \(after)")
    }

    init(_ aspect: ElementAspect, before: String, after: String, _ sentence: String) {
      self.aspect = aspect
      self.before = before
      self.after = after
      self.sentence = sentence
    }
  }

  /// Everything that changed, element by element, each with its sides below it.
  package var lines: [String] {
    let whole = aspects.map { "- \($0.sentence.capitalisedFirst)" }
    let elements = difference.changes.flatMap { change in
      ["- \(headline(change))"] + lines(change).map { "  - \($0.sentence)" }
        + hints.filter { $0.concerns(change) }.map { "  - \(sentence($0))" }
    }
    return whole + elements
  }

  /// The names in the newest version that has something, of those that are left.
  func former(_ hasIt: (Programme) -> Bool) -> ProgrammeWords { formers.first { hasIt($0.programme) } ?? old }

  /// The title of an element that is not there any more, or has another id.
  func former(_ kind: ElementKind, _ id: ElementID) -> String {
    former { $0.has(RecordedElement(kind, id)) }.name(kind, id)
  }

  /// What happened to an element, such as `The stage “Development” is gone`.
  package func headline(_ change: ElementChange) -> String {
    let kind = change.kind
    switch change.fate {
    case .added:
      return "\(words.new(kind).capitalisedFirst): \(words.quoted(new.name(kind, change.id)))."
    case .returned:
      let element = words.opening(kind, new.name(kind, change.id))
      return words.say(
        da: "\(element) kommer igen, og hvad der er registreret under samme id, følger med.",
        en: "\(element) returns, and what was recorded under it comes along.")
    case .dropped:
      let gone = words.opening(kind, old.name(kind, change.id))
      return words.say(da: "\(gone) er taget ud.", en: "\(gone) is dropped.")
    case .splitOff(let from, let first):
      let part = words.opening(kind, new.name(kind, change.id))
      let whole = words.quoted(old.name(kind, from))
      let heir = words.quoted(new.name(kind, first))
      return words.say(
        da: "\(part) er skilt ud af \(whole); hvad der er registreret dér, følger med til \(heir).",
        en: "\(part) is split off \(whole); what is recorded there goes to \(heir).")
    case .kept(let from) where from.count > 1:
      let parts = words.list(from.map { words.quoted(old.name(kind, $0)) })
      let whole = words.opening(kind, new.name(kind, change.id))
      return words.say(da: "\(whole) samler \(parts).", en: "\(whole) joins \(parts).")
    case .kept(let from) where change.isRenamed:
      let whole = words.opening(kind, new.name(kind, change.id))
      return words.hasID(whole, change.id, before: from) + "."
    case .kept:
      let whole = words.opening(kind, new.name(kind, change.id))
      return words.say(da: "\(whole) er ændret:", en: "\(whole) changes:")
    }
  }
}
