extension Event {
  /// The same event under the id that an element has from a change on.
  ///
  /// What a reminder was about stays: see ``SentReminder``.
  package func renamed(_ renaming: Renaming) -> Event {
    func name(_ kind: ElementKind, _ id: ElementID) -> ElementID { renaming.name(kind, id) }
    switch self {
    case .roleGiven(let id, let person): return .roleGiven(name(.role, id), person: person)
    case .cohortJoined(let id): return .cohortJoined(name(.cohort, id))
    case .answered(let key, let answer):
      let reference = renaming.reference(FormReference(key.form, round: key.round))
      let whole = RecordedElement.Whole(.form, key.form)
      return .answered(
        AnswerKey(reference.form, round: reference.round, renaming.part(.field, key.field, of: whole), by: key.by),
        renaming.answer(answer, to: key.field, of: whole))
    case .agreed(.target(let id), let value): return .agreed(.target(name(.indicator, id)), value)
    case .agreed(.milestone(let id), let value): return .agreed(.milestone(renaming.milestone(id)), value)
    case .signed(let id): return .signed(name(.agreement, id))
    case .stageEntered(let id, let overridden): return .stageEntered(name(.stage, id), overridden: overridden)
    case .sessionHeld(let id, let minutes, let host):
      return .sessionHeld(kind: name(.session, id), minutes: minutes, host: host)
    case .eventHeld(let id, let minutes, let guests, let host):
      return .eventHeld(kind: name(.session, id), minutes: minutes, guests: guests, host: host)
    case .attended(let id, let count): return .attended(kind: name(.session, id), count: count)
    case .missed(let id, let excused): return .missed(kind: name(.session, id), excused: excused)
    case .sessionAnswered(let id, let field, let answer):
      let whole = RecordedElement.Whole(.session, id)
      return .sessionAnswered(
        kind: name(.session, id), field: renaming.part(.field, field, of: whole),
        renaming.answer(answer, to: field, of: whole))
    case .milestoneSubmitted(let id): return .milestoneSubmitted(renaming.milestone(id))
    case .milestoneAccepted(let id, let overridden):
      return .milestoneAccepted(renaming.milestone(id), overridden: overridden)
    case .milestoneRejected(let id): return .milestoneRejected(renaming.milestone(id))
    case .figureRecorded(let reference, let figure):
      return .figureRecorded(renaming.reference(reference), figure)
    case .completed(let exit, let overridden):
      return .completed(exit: exit.map { name(.exit, $0) }, overridden: overridden)
    case .withdrawn(let exit): return .withdrawn(exit: exit.map { name(.exit, $0) })
    case .reminderSent(let rule, let about, let occurrence):
      return .reminderSent(rule: name(.reminder, rule), about: about, occurrence: occurrence)
    case .reminderCovered(let rule, let about, let occurrence):
      return .reminderCovered(rule: name(.reminder, rule), about: about, occurrence: occurrence)
    case .recordAdded(let id): return .recordAdded(kind: name(.record, id))
    case .life(let event): return .life(event.renamed(renaming))
    case .meeting(let event): return .meeting(event.renamed(renaming))
    case .ask(let event): return .ask(event.renamed(renaming))
    case .organisationAdded, .figureKept, .organisationAnswered, .personAdded, .body, .definitionApplied, .enrolled,
      .action, .recordParty, .recordAnswered, .recordMoved, .migrated, .renamed, .factWithdrawn:
      return self
    }
  }

  /// The same event about a record of a kind, which the event itself does not say.
  func renamed(_ renaming: Renaming, ofRecord kind: ElementID) -> Event {
    let whole = RecordedElement.Whole(.record, kind)
    switch self {
    case .recordAnswered(let id, let field, let answer):
      return .recordAnswered(
        id, field: renaming.part(.field, field, of: whole), renaming.answer(answer, to: field, of: whole))
    case .recordMoved(let id, let state): return .recordMoved(id, to: renaming.part(.state, state, of: whole))
    default: return self
    }
  }
}

extension Renaming {
  /// What an id of a kind is called from the change on.
  package func name(_ kind: ElementKind, _ id: ElementID) -> ElementID { kind == self.kind && id == from ? to : id }

  /// What a part of an element is called: a question, a round, a category, a state.
  func part(_ kind: ElementKind, _ id: ElementID, of whole: RecordedElement.Whole) -> ElementID {
    kind == self.kind && id == from && whole == self.whole ? to : id
  }

  /// What was answered to a question of an element, with the options called what they are.
  func answer(_ answer: Known<Answer>, to question: ElementID, of whole: RecordedElement.Whole) -> Known<Answer> {
    guard kind == .option, self.question == question, self.whole == whole, case .value(let value) = answer else {
      return answer
    }
    return .value(value.choosing(to.rawValue, insteadOf: from.rawValue))
  }

  func reference(_ reference: FormReference) -> FormReference {
    let round = reference.round.map { part(.round, $0, of: .init(.form, reference.form)) }
    return FormReference(name(.form, reference.form), round: round)
  }

  func reference(_ reference: IndicatorReference) -> IndicatorReference {
    let category = reference.category.map { part(.category, $0, of: .init(.indicator, reference.indicator)) }
    return IndicatorReference(name(.indicator, reference.indicator), category: category)
  }

  /// What a milestone, or one occurrence of it, is called.
  package func milestone(_ id: ElementID) -> ElementID {
    let parts = Milestone.parts(of: id)
    guard kind == .milestone, parts.milestone == from else { return id }
    return parts.occurrence.map { Milestone.occurrence(of: to, on: $0) } ?? to
  }

  /// What a reminder of things of a kind is about, which it says by an id and something more: an occurrence, a round.
  func reminded(_ about: ElementID, of kind: ElementKind) -> ElementID {
    let isRound = self.kind == .round && whole?.kind == kind
    guard isRound || kind == self.kind else { return about }
    let start = isRound ? (whole.map { "\($0.id)." } ?? "") : ""
    guard about.rawValue.hasPrefix(start) else { return about }
    let text = about.rawValue.dropFirst(start.count)
    let end = text.firstIndex { "@.+".contains($0) } ?? text.endIndex
    return text[..<end] == from.rawValue ? ElementID(start + to.rawValue + text[end...]) : about
  }
}

extension Sequence where Element == Fact {
  /// The facts under the ids that elements have now, or had on a day: as if they had always been called so.
  ///
  /// - Parameters:
  ///   - day: The day whose ids are meant; what was recorded after a change of ids that came later is put back under
  ///     those of the day. `nil` means those of now.
  ///   - joiningVisits: Whether two stages that followed each other and became one are entered once, as in a state;
  ///     otherwise every entry is kept.
  /// - Returns: The facts in their order, without the changes of ids.
  package func underPresentNames(on day: Day? = nil, joiningVisits: Bool = true) -> [Fact] {
    let standing = filter { $0.ended == nil }
    guard let names = NameHistory(of: standing, on: day) else { return Array(self) }
    let joined = joiningVisits ? joinedVisits(names.past) : []
    let renamed = compactMap { fact -> Fact? in
      if case .renamed = fact.event { return nil }
      if joined.contains(fact.sequence) { return nil }
      return fact.with(names.present(fact.event, recordedAs: fact.sequence))
    }
    guard names.knowsRecordParts else { return renamed }
    return renamed.aboutRecords { event, kind, fact in
      names.present(event, ofRecord: kind, recordedAs: fact.sequence)
    }
  }

  /// The facts under the ids of another version.
  package func renamed(_ names: NameChanges) -> [Fact] {
    map { fact in fact.with(names.renamings.reduce(fact.event) { $0.renamed($1) }) }
      .aboutRecords { event, kind, _ in names.renamings.reduce(event) { $0.renamed($1, ofRecord: kind) } }
  }

  /// The facts with other events for what was answered and became of records, by the kind of the record: they say of
  /// themselves only which record they belong to.
  func aboutRecords(_ event: (Event, ElementID, Fact) -> Event) -> [Fact] {
    let kinds = Dictionary(
      compactMap { fact in
        if case .recordAdded(let kind) = fact.event { (RecordID(fact.sequence), kind) } else { nil }
      }, uniquingKeysWith: { first, _ in first })
    return map { fact in
      switch fact.event {
      case .recordAnswered(let id, _, _), .recordMoved(let id, _):
        return kinds[id ?? RecordID(fact.batch)].map { fact.with(event(fact.event, $0, fact)) } ?? fact
      default: return fact
      }
    }
  }

  /// The entries of stages that are none since the stage became one with that before it, by sequence.
  private func joinedVisits(_ renamings: [RecordedRenaming]) -> Set<Int64> {
    guard renamings.contains(where: { $0.renaming.kind == .stage }) else { return [] }
    var visits = filter { $0.ended == nil }.sorted { ($0.on, $0.sequence) < ($1.on, $1.sequence) }
      .compactMap { fact in
        if case .stageEntered(let stage, _) = fact.event { (sequence: fact.sequence, stage: stage) } else { nil }
      }
    var joined: Set<Int64> = []
    for change in renamings where change.renaming.kind == .stage {
      let one = [change.renaming.from, change.renaming.to]
      var before: ElementID?
      visits = visits.compactMap { visit in
        let previous = before
        before = visit.sequence < change.sequence ? visit.stage : nil
        guard visit.sequence < change.sequence, one.contains(visit.stage) else { return visit }
        if let previous, previous != visit.stage, one.contains(previous) {
          joined.insert(visit.sequence)
          return nil
        }
        return (visit.sequence, change.renaming.to)
      }
    }
    return joined
  }
}

extension Fact {
  /// The fact as if something else had happened.
  package func with(_ event: Event) -> Fact {
    Fact(
      sequence: sequence, batch: batch, subject: subject, on: on, at: at, by: by, origin: origin, event: event,
      ended: ended)
  }
}
