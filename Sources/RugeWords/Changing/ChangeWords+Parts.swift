import RugeCore

/// Lines about the parts of a list: which came, which went, and what became of the others.
extension ChangeWords {
  /// How the parts of a list are spoken of.
  private struct Parts<Part> {
    let aspect: ElementAspect
    let kind: ElementKind
    let id: (Part) -> ElementID
    /// What a part is called, in quotation marks.
    let name: (Part, ProgrammeWords) -> String
    /// What is said of it beside its name; `nil` where there is nothing to say.
    let phrase: (Part, ProgrammeWords) -> String?
    /// Whose parts they are, where something is recorded under them.
    var whole: RecordedElement.Whole?
  }

  func rounds(_ before: Form, _ after: Form) -> [Line] {
    let parts = Parts<FormRound>(
      aspect: .rounds, kind: .round, id: \.id, name: { $1.words.quoted($0.title[$1.words.language]) },
      phrase: { $1.window($0.window) }, whole: .init(.form, after.id))
    return lines(parts, before.rounds, after.rounds) { name(.round, $0.id, of: .init(.form, after.id)) }
  }

  func categories(_ before: Indicator, _ after: Indicator) -> [Line] {
    typealias Part = (category: IndicatorCategory, indicator: Indicator)
    let old = before.categories.map { Part($0, before) }
    let new = after.categories.map { Part($0, after) }
    let parts = Parts<Part>(
      aspect: .categories, kind: .category, id: \.category.id,
      name: { $1.words.quoted($0.category.title[$1.words.language]) },
      phrase: { $1.category($0.category, of: $0.indicator) }, whole: .init(.indicator, after.id))
    return lines(parts, old, new) { name(.category, $0.category.id, of: .init(.indicator, after.id)) }
  }

  /// The states that have another id, and the way through them where that is another one.
  func states(_ before: RecordKind, _ after: RecordKind) -> [Line] {
    let whole = RecordedElement.Whole(.record, after.id)
    let renamed = before.states.joined().compactMap { former -> Line? in
      let state = name(.state, former, of: whole)
      guard state != former else { return nil }
      let title = words.quoted(new.state(state, of: after.id))
      return Line(
        .states, before: former.rawValue, after: state.rawValue,
        words.hasID("\(words.the(.state)) \(title)", state, before: [former]))
    }
    let path = before.states.map { step in step.map { name(.state, $0, of: whole) } }
    guard renamed.isEmpty || path != after.states || old.states(before) != new.states(after) else { return renamed }
    return renamed + [line(.states, before, after) { AspectPhrase(.states, $1).text(of: $0) }]
  }

  private func name(_ kind: ElementKind, _ id: ElementID, of whole: RecordedElement.Whole) -> ElementID {
    difference.names.part(kind, id, of: whole)
  }

  func dates(_ before: Cohort, _ after: Cohort) -> [Line] {
    typealias Part = (id: ElementID, days: ClosedRange<Day>)
    func dates(_ cohort: Cohort) -> [Part] {
      cohort.dates.map { Part($0.key, $0.value) }.sorted { $0.id < $1.id }
    }
    let parts = Parts<Part>(
      aspect: .dates, kind: .period, id: \.id, name: { $1.words.quoted($1.period($0.id)) },
      phrase: { $1.words.dates(.fixed($0.days)) })
    return lines(parts, dates(before), dates(after), formerID: \.id)
  }

  private func lines<Part>(
    _ parts: Parts<Part>, _ then: [Part], _ now: [Part], formerID: (Part) -> ElementID
  ) -> [Line] {
    let changes = PartChanges(from: then, to: now, formerID: formerID, id: parts.id)
    let kept = changes.kept.flatMap { pair -> [Line] in
      let name = parts.name(pair.new, new)
      let isRenamed = languages.contains { parts.name(pair.old, $0.old) != parts.name(pair.new, $0.new) }
      let title =
        isRenamed
        ? [line(parts.aspect, label: words.the(parts.kind), pair.old, pair.new, say: parts.name)]
        : ids(parts, pair.old, pair.new)
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
    let added = changes.added.map { part in
      let element = parts.whole.map { RecordedElement(parts.kind, parts.id(part), of: $0) }
      return element.map(difference.returnedParts.contains) == true
        ? returns(parts.aspect, parts.kind, parts.name(part, new), parts.phrase(part, new))
        : came(parts.aspect, parts.kind, parts.name(part, new), parts.phrase(part, new))
    }
    let dropped = changes.dropped.map { went(parts.aspect, parts.kind, parts.name($0, old)) }
    return kept + added + dropped + order
  }

  /// That a part has another id, where nothing else is said of its name.
  private func ids<Part>(_ parts: Parts<Part>, _ before: Part, _ after: Part) -> [Line] {
    let (former, id) = (parts.id(before), parts.id(after))
    guard former != id else { return [] }
    return [
      Line(
        parts.aspect, before: former.rawValue, after: id.rawValue,
        words.hasID("\(words.the(parts.kind)) \(parts.name(after, new))", id, before: [former]))
    ]
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

  private func returns(_ aspect: ElementAspect, _ kind: ElementKind, _ name: String, _ phrase: String?) -> Line {
    let beside = phrase.map { " (\($0))" } ?? ""
    let part = "\(words.the(kind)) \(name)"
    return Line(
      aspect, before: nothing, after: name + beside,
      words.say(da: "\(part) kommer igen\(beside)", en: "\(part) returns\(beside)"))
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
