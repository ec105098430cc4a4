import RugeCore

extension ProgrammeWords {
  /// The title of an element of any kind, or its id where it has none.
  func name(_ kind: ElementKind, _ id: ElementID) -> String {
    switch kind {
    case .role: role(id)
    case .form: form(id)
    case .stage: stage(id)
    case .exit: exit(id)
    case .session: session(id)
    case .milestone: milestone(id)
    case .indicator: indicator(id)
    case .cohort: cohort(id)
    case .agreement: agreement(id)
    case .record: record(id)
    case .reminder: reminder(id)
    case .report: report(id)
    case .state: state(id)
    case .period: period(id)
    case .field, .round, .category, .participant, .option: id.rawValue
    }
  }

  /// What something is called that is recorded under an element, or under a part of one; with its id where another one
  /// of a later version is called the same.
  func title(of element: RecordedElement, besides present: ProgrammeWords) -> String {
    let title = title(of: element)
    let others = present.programme.elements(element.kind).map(\.id).filter { $0 != element.id }
    let isTaken = element.whole == nil && others.contains { present.name(element.kind, $0) == title }
    return isTaken && title != element.id.rawValue ? "\(title) (\(element.id))" : title
  }

  /// What something is called that is recorded under an element, or under a part of one.
  func title(of element: RecordedElement) -> String {
    guard let whole = element.whole else { return name(element.kind, element.id) }
    let title: LocalisedText? =
      switch element.kind {
      case .category: programme.indicator(whole.id)?.category(element.id)?.title
      case .round: programme.form(whole.id)?.round(element.id)?.title
      case .state: programme.recordKind(whole.id)?.stateTitles[element.id]
      default: programme.field(element)?.ask
      }
    return title?[words.language] ?? element.id.rawValue
  }

  /// That something has another id from now on.
  func renamed(_ renaming: Renaming) -> String {
    let name = renaming.whole.map { part(renaming, of: $0) } ?? name(renaming.kind, renaming.from)
    return words.hasID("\(words.the(renaming.kind)) \(words.quoted(name))", renaming.to, before: [renaming.from])
  }

  /// What a part was called of an element, which may have another id from then on.
  private func part(_ renaming: Renaming, of whole: RecordedElement.Whole) -> String {
    let elements = programme.elements(whole.kind)
    let bearers = elements.filter { $0.id == whole.id } + elements
    let title = bearers.lazy.compactMap { $0.title(of: renaming) }.first
    return title?[words.language] ?? renaming.from.rawValue
  }

  /// A question of records as it is put; its id where kinds of record put it differently, since an answer does not say
  /// of which kind its record is.
  func question(ofRecords id: ElementID) -> String {
    let texts = Set(programme.records.compactMap { $0.field(id)?.ask[words.language] })
    return texts.count == 1 ? texts.first ?? id.rawValue : id.rawValue
  }

  /// What a reminder is about, by what its key says: a milestone, the round of a form, a figure, a report, or a record.
  func reminded(_ about: ElementID) -> String {
    let parts = about.rawValue.split(maxSplits: 1, omittingEmptySubsequences: false) { "@.+".contains($0) }
    let id = ElementID(String(parts[0]))
    let hasRound = about.rawValue.dropFirst(parts[0].count).first == "."
    return if programme.milestone(id) != nil {
      milestone(id)
    } else if let form = programme.form(id) {
      self.form(FormReference(id, round: hasRound ? form.round(among: parts[1])?.id : nil))
    } else if programme.indicator(id) != nil {
      indicator(id)
    } else if programme.reports.contains(where: { $0.id == id }) {
      report(id)
    } else {
      about.rawValue
    }
  }
}

extension Words {
  /// That something, as the beginning of a sentence, has another id: `the stage “Development” has the id vækst now`.
  func hasID(_ what: String, _ id: ElementID, before: [ElementID]) -> String {
    let former = list(before.map(\.rawValue))
    return say(
      da: "\(what) har fået id’et \(id) (før \(former))", en: "\(what) has the id \(id) now (before: \(former))")
  }
}

extension ProgrammeElement {
  /// What a part that gets another id was called here; `nil` where there is no such part.
  fileprivate func title(of renaming: Renaming) -> LocalisedText? {
    let id = renaming.from
    switch (self, renaming.kind) {
    case (.form(let form), .round): return form.round(id)?.title
    case (.indicator(let indicator), .category): return indicator.category(id)?.title
    case (.record(let kind), .state): return kind.states.joined().contains(id) ? kind.title(of: id) : nil
    case (_, .field): return fields.first { $0.id == id }?.ask
    case (_, .option):
      let asking = fields.filter { $0.id == renaming.question } + fields
      return asking.first { $0.kind.options.contains(id.rawValue) }?.title(of: id.rawValue)
    default: return nil
    }
  }
}

extension Form {
  /// The round that the rest of a reminder’s key begins with: an escalation’s step may follow.
  fileprivate func round(among rest: Substring) -> FormRound? {
    rounds.first { rest == $0.id.rawValue || rest.hasPrefix("\($0.id)+") }
  }
}

extension Programme {
  /// Whether it has what a reminder is about.
  func knows(_ about: ElementID) -> Bool {
    let id = ElementID(String(about.rawValue.prefix { !"@.+".contains($0) }))
    return [ElementKind.milestone, .form, .indicator, .report].contains { has(RecordedElement($0, id)) }
  }
}
