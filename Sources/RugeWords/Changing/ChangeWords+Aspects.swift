package import RugeCore

extension ChangeWords {
  /// The sides of the programme as a whole that changed.
  package var aspects: [Line] {
    difference.aspects.flatMap { aspect in
      if aspect == .organisationFields {
        return questions(aspect, difference.old.organisationFields, difference.new.organisationFields, of: nil)
          .map { Line(aspect, before: $0.before, after: $0.after, "\(words.label(aspect)): \($0.sentence)") }
      }
      return [line(aspect, difference.old, difference.new) { AspectPhrase(aspect, $1).text(of: $0) }]
    }
  }

  /// The sides of an element that changed: one line for each, or for each part of a list.
  package func lines(_ change: ElementChange) -> [Line] {
    guard case .kept(let from) = change.fate else { return [] }
    let former = from.contains(change.id) ? change.id : from.first
    guard let after = element(change.kind, change.id, difference.new),
      let before = former.flatMap({ element(change.kind, $0, difference.old) })
    else { return [] }
    return change.aspects.flatMap { aspect in
      let lines = lines(aspect, before, after)
      return lines.isEmpty ? [sameMeaning(aspect, words.label(aspect), nothing)] : lines
    }
  }

  private func element(_ kind: ElementKind, _ id: ElementID, _ programme: Programme) -> ProgrammeElement? {
    programme.elements(kind).first { $0.id == id }
  }

  private func lines(_ aspect: ElementAspect, _ before: ProgrammeElement, _ after: ProgrammeElement) -> [Line] {
    switch (aspect, before, after) {
    case (.order, _, _): return [place(after.id, before.id)]
    case (.fields, _, _):
      guard let kind = after.kindOfAsker else { return [] }
      return questions(aspect, before.fields, after.fields, of: RecordedElement.Whole(kind, after.id))
    case (.rounds, .form(let before), .form(let after)): return rounds(before, after)
    case (.categories, .indicator(let before), .indicator(let after)): return categories(before, after)
    case (.states, .record(let before), .record(let after)): return states(before, after)
    case (.dates, .cohort(let before), .cohort(let after)): return dates(before, after)
    default: return [line(aspect, before, after) { AspectPhrase(aspect, $1).text(of: $0) }]
    }
  }

  /// Which stage one comes after.
  private func place(_ id: ElementID, _ former: ElementID) -> Line {
    line(.order, former, id) { id, names in
      let stages = names.programme.stages
      guard let index = stages.firstIndex(where: { $0.id == id }), index > 0 else {
        return words.say(da: "først", en: "first")
      }
      let before = words.quoted(names.stage(stages[index - 1].id))
      return words.say(da: "efter \(before)", en: "after \(before)")
    }
  }

  // MARK: From what to what

  /// A side, said as it was and as it is.
  ///
  /// Where both read the same, ids are put beside the titles, and then another language is looked at; what still reads
  /// the same means the same.
  ///
  /// - Parameters:
  ///   - aspect: The side.
  ///   - label: What is said of it first; `nil` for the side’s own name.
  ///   - before: What it was.
  ///   - after: What it is.
  ///   - say: Says one of the two with the names of its version; `nil` where there is nothing.
  /// - Returns: A line that differs on its two sides.
  func line<Value>(
    _ aspect: ElementAspect, label: String? = nil, _ before: Value, _ after: Value,
    say: (Value, ProgrammeWords) -> String?
  ) -> Line {
    let label = label ?? words.label(aspect)
    for wording in wordings {
      let (was, isNow) = (say(before, wording.old), say(after, wording.new))
      guard was != isNow else { continue }
      return Line(aspect, label + (wording.note ?? ""), before: was ?? nothing, after: isNow ?? nothing)
    }
    return sameMeaning(aspect, label, say(after, new) ?? nothing)
  }

  private func sameMeaning(_ aspect: ElementAspect, _ label: String, _ same: String) -> Line {
    Line(
      aspect, before: same, after: same,
      words.say(
        da: "\(label): skrevet på en anden måde, men betyder det samme (\(same))",
        en: "\(label): written in another way, and means the same (\(same))"))
  }

  var nothing: String { words.say(da: "intet", en: "none") }

  /// A way of saying both sides of a change.
  private struct Wording {
    /// What is said beside the label.
    var note: String?
    let old: ProgrammeWords
    let new: ProgrammeWords
  }

  private var wordings: [Wording] {
    func wording(_ words: Words, showingIDs: Bool, _ note: String? = nil) -> Wording {
      Wording(
        note: note, old: ProgrammeWords(words, difference.old, showingIDs: showingIDs, tellingApart: shared),
        new: ProgrammeWords(words, difference.new, showingIDs: showingIDs, tellingApart: shared))
    }
    let others = Language.allCases.filter { $0 != words.language }.map { language in
      let name = words.languageName(language)
      return wording(Words(language), showingIDs: false, words.say(da: " (på \(name))", en: " (in \(name))"))
    }
    return [wording(words, showingIDs: false), wording(words, showingIDs: true)] + others
  }
}

extension ProgrammeElement {
  /// The kind of what asks questions.
  fileprivate var kindOfAsker: ElementKind? {
    switch self {
    case .form: .form
    case .session: .session
    case .record: .record
    default: nil
    }
  }
}
