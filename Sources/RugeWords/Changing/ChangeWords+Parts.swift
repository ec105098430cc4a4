import RugeCore

/// Lines about the parts of a list: which came, which went, and what became of the others.
extension ChangeWords {
  /// How the parts of a list are spoken of.
  private struct Parts<Part> {
    let aspect: ElementAspect
    let kind: ElementKind
    /// What a part is called, in quotation marks.
    let name: (Part, ProgrammeWords) -> String
    /// What is said of it beside its name; `nil` where there is nothing to say.
    let phrase: (Part, ProgrammeWords) -> String?
  }

  func rounds(_ before: Form, _ after: Form) -> [Line] {
    let parts = Parts<FormRound>(
      aspect: .rounds, kind: .round, name: { $1.words.quoted($0.title[$1.words.language]) },
      phrase: { $1.window($0.window) })
    return lines(parts, PartChanges(from: before.rounds, to: after.rounds, by: \.id), after.rounds, before.rounds)
  }

  func categories(_ before: Indicator, _ after: Indicator) -> [Line] {
    typealias Part = (category: IndicatorCategory, indicator: Indicator)
    let old = before.categories.map { Part($0, before) }
    let new = after.categories.map { Part($0, after) }
    let parts = Parts<Part>(
      aspect: .categories, kind: .category, name: { $1.words.quoted($0.category.title[$1.words.language]) },
      phrase: { $1.category($0.category, of: $0.indicator) })
    return lines(parts, PartChanges(from: old, to: new, by: \.category.id), new, old)
  }

  func dates(_ before: Cohort, _ after: Cohort) -> [Line] {
    typealias Part = (id: ElementID, days: ClosedRange<Day>)
    func dates(_ cohort: Cohort) -> [Part] {
      cohort.dates.map { Part($0.key, $0.value) }.sorted { $0.id < $1.id }
    }
    let parts = Parts<Part>(
      aspect: .dates, kind: .period, name: { $1.words.quoted($1.period($0.id)) },
      phrase: { $1.words.dates(.fixed($0.days)) })
    let (old, new) = (dates(before), dates(after))
    return lines(parts, PartChanges(from: old, to: new, by: \.id), new, old)
  }

  private func lines<Part>(
    _ parts: Parts<Part>, _ changes: PartChanges<Part>, _ now: [Part], _ then: [Part]
  ) -> [Line] {
    let kept = changes.kept.flatMap { pair -> [Line] in
      let name = parts.name(pair.new, new)
      let isRenamed = languages.contains { parts.name(pair.old, $0.old) != parts.name(pair.new, $0.new) }
      let title =
        isRenamed ? [line(parts.aspect, label: words.the(parts.kind), pair.old, pair.new, say: parts.name)] : []
      guard parts.phrase(pair.old, old) != parts.phrase(pair.new, new) else { return title }
      return title + [
        line(parts.aspect, label: "\(words.the(parts.kind)) \(name)", pair.old, pair.new, say: parts.phrase)
      ]
    }
    let order =
      changes.isReordered
      ? [
        line(parts.aspect, label: words.order(parts.aspect), then, now) { list, names in
          words.list(list.map { parts.name($0, names) })
        }
      ] : []
    let added = changes.added.map { came(parts.aspect, parts.kind, parts.name($0, new), parts.phrase($0, new)) }
    let dropped = changes.dropped.map { went(parts.aspect, parts.kind, parts.name($0, old)) }
    return kept + added + dropped + order
  }

  /// The names in each language that texts are written in.
  private var languages: [(old: ProgrammeWords, new: ProgrammeWords)] {
    Language.allCases.map { language in
      (ProgrammeWords(Words(language), difference.old), ProgrammeWords(Words(language), difference.new))
    }
  }

  func came(_ aspect: ElementAspect, _ kind: ElementKind, _ name: String, _ phrase: String?) -> Line {
    let what = name + (phrase.map { " (\($0))" } ?? "")
    return Line(aspect, before: nothing, after: what, "\(words.new(kind)): \(what)")
  }

  func went(_ aspect: ElementAspect, _ kind: ElementKind, _ name: String) -> Line {
    let what = "\(words.the(kind)) \(name)"
    return Line(
      aspect, before: name, after: nothing, words.say(da: "\(what) er taget ud", en: "\(what) is dropped"))
  }
}

extension Words {
  /// The order of the parts of a list, as the beginning of a line.
  func order(_ aspect: ElementAspect) -> String {
    let parts = label(aspect == .organisationFields ? .fields : aspect)
    return say(da: "rækkefølge (\(parts))", en: "order of the \(parts)")
  }
}
