/// What an enrolment shows of its milestones, forms and indicators, whatever is due of them.
struct EnrolmentStandings {
  /// One number of an indicator.
  struct Figure: Hashable {
    let indicator: ElementID
    let side: FigureSide
  }

  /// A form that somebody has answered.
  struct Answered {
    let reference: FormReference
    let outcome: FormOutcome
    let score: Quantity?
    /// Whether the score tells what nobody may know.
    let isSecret: Bool
  }

  /// In the order of the programme.
  private(set) var milestones: [(id: ElementID, standing: MilestoneStanding, due: Day?)] = []
  /// The forms that somebody has answered.
  private(set) var forms: [Answered] = []
  private(set) var figures: [(figure: Figure, value: Known<Quantity>?)] = []

  init(_ state: EnrolmentState, _ plans: [MilestonePlan], in programme: Programme, on today: Day) {
    milestones = plans.map {
      ($0.id, MilestoneStanding($0, on: today), $0.due.value)
    }
    let answered = Set(state.answers.filter { !$0.value.isEmpty }.keys.map { FormReference($0.form, round: $0.round) })
    forms = programme.forms.flatMap { form in
      form.references.filter(answered.contains).map { reference in
        let standing = FormStanding(form, reference, state, in: programme, on: today)
        return Answered(
          reference: reference, outcome: FormOutcome(standing), score: standing.score,
          isSecret: standing.score != nil && !standing.mayShowScore)
      }
    }
    figures = programme.indicators.flatMap { indicator in
      let standing = IndicatorStanding(indicator, state, in: programme, on: today)
      let values: [(FigureSide, Known<Quantity>?)] = [
        (.baseline, standing.start?.value), (.present, standing.present?.value), (.target, standing.target),
      ]
      return values.map { (Figure(indicator: indicator.id, side: $0), $1) }
    }
  }

  /// What reads otherwise than it did, of what both versions have.
  ///
  /// - Parameters:
  ///   - before: What was shown under the old version.
  ///   - names: What elements of the old version are called in the new one.
  ///   - secrets: The forms that are answered in secret.
  /// - Returns: The consequences, in the order of the programme.
  func changes(since before: EnrolmentStandings, _ names: NameChanges, _ secrets: SecretForms) -> [Consequence] {
    milestoneChanges(before, names) + formChanges(before, names, secrets) + figureChanges(before, names)
  }

  /// Whether something is due, or not any more, only because a milestone is reached that was not, or the other way
  /// round; that is told of the milestone itself.
  func tells(_ consequence: Consequence, since before: EnrolmentStandings, _ names: NameChanges) -> Bool {
    // Several that became one were reached where each of them was.
    func isReached(_ id: ElementID, _ standings: EnrolmentStandings, _ name: (ElementID) -> ElementID) -> Bool? {
      let named = standings.milestones.filter { name($0.id) == id }
      return named.isEmpty ? nil : named.allSatisfy(\.standing.isReached)
    }
    switch consequence {
    case .dueAdded(.milestone(let id), _), .dueGone(.milestone(let id), _):
      guard let now = isReached(id, self, \.self), let then = isReached(id, before, names.renamed(milestone:)) else {
        return false
      }
      return now != then
    default: return false
    }
  }

  private func milestoneChanges(_ before: EnrolmentStandings, _ names: NameChanges) -> [Consequence] {
    let before = Dictionary(grouping: before.milestones) { names.renamed(milestone: $0.id) }
    return milestones.flatMap { now -> [Consequence] in
      guard let befores = before[now.id], let then = befores.first else { return [] }
      // Of several that became one the first stands for them, unless one was left out or reached and the whole is not, or
      // the other way round.
      let told =
        [then.standing]
        + befores.dropFirst().map(\.standing).filter {
          $0.isLeftOut != now.standing.isLeftOut || $0.isReached != now.standing.isReached
        }
      let stands = told.enumerated().filter { $1 != now.standing && !told[..<$0].contains($1) }
        .map { Consequence.milestoneStands(now.id, from: $1, to: now.standing) }
      // Dates that lie ahead are told with what is due.
      guard now.standing.isReached, then.standing.isReached, let from = then.due, let to = now.due, from != to else {
        return stands
      }
      return stands + [.dueMoved(.milestone(now.id), from: from, to: to)]
    }
  }

  private func formChanges(
    _ before: EnrolmentStandings, _ names: NameChanges, _ secrets: SecretForms
  ) -> [Consequence] {
    let then = Dictionary(
      before.forms.map { ($0.reference.renamed(names), $0) }, uniquingKeysWith: { first, _ in first })
    return forms.flatMap { now -> [Consequence] in
      guard let then = then[now.reference] else { return [] }
      return
        (then.outcome == now.outcome ? [] : [.formStands(now.reference, from: then.outcome, to: now.outcome)])
        + scoreChange(then, now, secrets)
    }
  }

  private func scoreChange(_ then: Answered, _ now: Answered, _ secrets: SecretForms) -> [Consequence] {
    // Whether it becomes another one at all would tell whether two have answered the same.
    if now.isSecret { return secrets.isRescored(now.reference.form) ? [.secretScoreChanged(now.reference)] : [] }
    guard then.score != now.score else { return [] }
    return then.isSecret
      ? [.secretScoreChanged(now.reference)] : [.scoreChanged(now.reference, from: then.score, to: now.score)]
  }

  private func figureChanges(_ before: EnrolmentStandings, _ names: NameChanges) -> [Consequence] {
    let then = Dictionary(
      before.figures.map {
        (Figure(indicator: names[.indicator, $0.figure.indicator], side: $0.figure.side), $0.value)
      },
      uniquingKeysWith: { first, _ in first })
    return figures.compactMap { now in
      guard let then = then[now.figure], then != now.value else { return nil }
      return .figureChanged(now.figure.indicator, now.figure.side, from: then, to: now.value)
    }
  }
}
