/// Decides whether a batch of facts can be taken back.
package enum Undoing {
  /// The events that take a batch back, each with the subject of the fact that it withdraws.
  ///
  /// - Parameters:
  ///   - batch: The facts of the batch.
  ///   - others: Every other fact about the batch's subjects, and those that refer to a subject the batch brought in.
  ///   - successors: The facts that began the enrolments of ``successors(of:among:)``, for each ending in the batch.
  ///   - replacements: What stands in the place of facts of the batch that later changes corrected.
  ///   - programmes: The versions that enrolments follow, whose gates and stages later facts may rest on.
  ///   - earlier: The programmes that enrolments return to, where the batch brought them to another version.
  /// - Returns: A withdrawal for each fact of the batch that still stands.
  /// - Throws: A refusal where nothing of the batch stands any more, or where later facts rest on it.
  package static func decide(
    _ batch: [Fact], others: [Fact], successors: [Fact] = [], replacements: [Fact] = [],
    in programmes: [Subject: Programme] = [:], returningTo earlier: [Subject: Programme] = [:]
  ) throws(Refusal) -> [(subject: Subject, event: Event)] {
    guard batch.first?.origin != .undo, batch.contains(where: { !$0.event.isWithdrawal }) else {
      throw .isUndo(batch: batch.first?.batch ?? 0)
    }
    let standing = batch.filter { $0.ended == nil && !$0.event.isWithdrawal }
    let numbers = Set(standing.map(\.sequence))
    let corrected = replacements.filter { $0.ended == nil && !numbers.contains($0.sequence) }
    guard !standing.isEmpty else {
      throw corrected.isEmpty ? .alreadyUndone(batch: batch.first?.batch ?? 0) : .othersRestOnIt(corrected)
    }
    let rest = others.filter { $0.ended == nil && !numbers.contains($0.sequence) && !$0.event.isWithdrawal }
    let inStages = programmes.reduce(into: Set<Int64>()) { found, pair in
      found.formUnion(StageDependents(standing, among: rest, of: pair.key, in: pair.value).sequences)
    }
    let dependents = Set(dependents(of: standing, among: rest)).union(rest.filter { inStages.contains($0.sequence) })
      .union(successors.filter { $0.ended == nil && !numbers.contains($0.sequence) })
      // The rest of a change alone would leave what was corrected of it.
      .union(corrected)
      .union(MigrationDependents(standing, returningTo: earlier).among(others)).sorted { $0.sequence < $1.sequence }
    guard dependents.isEmpty else { throw .othersRestOnIt(dependents) }
    return standing.map { ($0.subject, .factWithdrawn($0.sequence)) }
  }

  /// Refuses to bring back what a change only took back, where something stands in its place by now.
  ///
  /// - Parameters:
  ///   - withdrawn: What the change took back.
  ///   - others: Every other fact about the same subjects.
  ///   - batch: The change.
  /// - Throws: A refusal that names what stands in the way.
  package static func admit(
    bringingBack withdrawn: [Fact], beside others: [Fact], takenBackBy batch: Int64
  ) throws(Refusal) {
    let later = others.filter { $0.ended == nil && $0.sequence > batch && !$0.event.isWithdrawal }
    let instead = later.filter { fact in withdrawn.contains { $0.isReplaced(by: fact) } }
    guard instead.isEmpty else { throw .othersRestOnIt(instead) }
  }

  /// The enrolments that could begin since another had ended: they would run beside it if its end were taken back.
  ///
  /// - Parameters:
  ///   - ended: An enrolment that has ended.
  ///   - others: Those of the same organisation.
  /// - Returns: Their numbers.
  package static func successors(of ended: EnrolmentState, among others: [EnrolmentState]) -> [Int64] {
    guard let end = ended.ending?.on else { return [] }
    return others.filter {
      $0.programme == ended.programme && $0.enrolment != ended.enrolment && $0.enrolledOn >= end
    }.map(\.enrolment)
  }

  private static func dependents(of batch: [Fact], among rest: [Fact]) -> [Fact] {
    let numbers = Set(batch.map(\.sequence))
    let created = Set(batch.filter { $0.sequence == $0.subject.number }.map(\.subject))
    let direct = rest.filter { fact in
      created.contains(fact.subject) || fact.event.references.contains(where: created.contains)
    }
    let ofSubject = Dictionary(grouping: batch, by: \.subject)
    let broken = Dictionary(grouping: rest.filter { $0.subject.kind == .enrolment }, by: \.subject)
      .flatMap { subject, facts -> [Fact] in
        // What was broken before does not rest on the batch.
        let before = EnrolmentState.fold(facts + (ofSubject[subject] ?? [])).contradictions
        let numbers = Set(EnrolmentState.fold(facts).contradictions.map(\.fact)).subtracting(before.map(\.fact))
        return facts.filter { numbers.contains($0.sequence) }
      }
    let stages = batch.filter { if case .stageEntered = $0.event { true } else { false } }
    let later = rest.filter { fact in
      fact.event.movesOn && stages.contains { $0.subject == fact.subject && $0.carries(fact) }
    }
    let ofThings = rest.filter { $0.event.thing.map(numbers.contains) ?? false }
    let renamed = rest.filter { fact in batch.contains { $0.renames(for: fact) } }
    let following = rest.filter { fact in batch.contains { $0.isFollowed(by: fact) } }
    return Set(direct + broken + later + ofThings + renamed + following).sorted { $0.sequence < $1.sequence }
  }
}

extension Fact {
  /// Whether another fact says the same thing anew, so that both cannot stand.
  fileprivate func isReplaced(by other: Fact) -> Bool {
    guard subject == other.subject else { return false }
    if let thing = event.thing { return thing == other.event.thing }
    let presence: Set<FactType> = [.sessionHeld, .missed]
    let isSame = event.type == other.event.type || presence.isSuperset(of: [event.type, other.event.type])
    return isSame && event.columns.element == other.event.columns.element
      && (event.type == .figureKept || on == other.on)
  }

  /// Whether another fact was recorded under an id that the element only has since this one, or migrates once more.
  fileprivate func renames(for other: Fact) -> Bool {
    guard subject == other.subject, sequence < other.sequence else { return false }
    switch event {
    case .migrated:
      return if case .migrated = other.event { true } else { false }
    case .renamed(let renaming):
      if renaming.whole != nil { return renaming.isUsed(by: other.event) }
      // Ids are unique among the elements of one kind only.
      return other.event.elements.contains { $0.whole == nil && $0.kind == renaming.kind && $0.id == renaming.to }
    default: return false
    }
  }
}

extension Renaming {
  /// Whether an event names a part by the id that it has since then.
  fileprivate func isUsed(by event: Event) -> Bool {
    let back = Renaming(kind, from: to, to: from, of: whole, question: question)
    // What was answered or became of a record does not say of which kind that is.
    let ofRecord = whole.flatMap { $0.kind == .record ? event.renamed(back, ofRecord: $0.id) : nil }
    return event.renamed(back) != event || (ofRecord.map { $0 != event } ?? false)
  }
}

extension Event {
  /// Whether it leaves a stage that was entered earlier: it rests on that entry, though it would not contradict the rest
  /// without it.
  fileprivate var movesOn: Bool {
    switch self {
    case .stageEntered, .completed, .withdrawn: true
    default: false
    }
  }

  /// Whether it takes another fact back.
  package var isWithdrawal: Bool {
    if case .factWithdrawn = self { true } else { false }
  }

  /// The subjects that an event names besides its own.
  package var references: [Subject] {
    switch self {
    case .enrolled(let organisation, _, let definition): [.organisation(organisation), .programme(definition)]
    case .roleGiven(_, let holder): [.person(holder), .organisation(holder)]
    case .sessionHeld(_, _, let host?), .eventHeld(_, _, _, let host?): [.person(host), .organisation(host)]
    case .migrated(let definition): [.programme(definition)]
    case .body(let event): event.other.map { [.organisation($0), .person($0)] } ?? []
    case .life(.organisationChanged(let organisation)): [.organisation(organisation)]
    case .life(.roleEnded(_, let holder)): [.person(holder), .organisation(holder)]
    case .meeting(let event): event.person.map { [.person($0), .organisation($0)] } ?? []
    case .action(.added(let owner?, _)): [.person(owner)]
    case .ask(.asked(_, let by?, _)): [.person(by), .enrolment(by)]
    case .recordParty(_, let party, _): [party]
    case .answered(let key, let answer):
      // A respondent is a person or an enrolment; a number is only ever one of them.
      (key.by.map { [.person($0), .enrolment($0)] } ?? []) + answer.subjects
    case .organisationAnswered(_, let answer), .sessionAnswered(_, _, let answer), .recordAnswered(_, _, let answer):
      answer.subjects
    default: []
    }
  }

  /// The record, session, action point or question that an event is about, where it names one.
  fileprivate var thing: Int64? {
    switch self {
    case .recordParty(let id, _, _), .recordAnswered(let id, _, _), .recordMoved(let id, _): id?.number
    case .meeting(let event): event.session?.number
    case .action(let event): event.action?.number
    case .ask(let event): event.ask?.number
    default: nil
    }
  }
}

extension Known where Value == Answer {
  /// The body that an answer names.
  fileprivate var subjects: [Subject] {
    if case .value(.organisation(let number)) = self { [.organisation(number)] } else { [] }
  }
}
