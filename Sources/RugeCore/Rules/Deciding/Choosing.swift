/// Decides who enters a stage for which the programme chooses among all who could.
package enum Choosing {
  /// One who could be chosen.
  package struct Candidate: Hashable, Sendable {
    package let enrolment: Int64
    package let organisation: Int64
    /// What its place rests on; `nil` where that would tell what one of few respondents answered in secret.
    package let score: Quantity?
    /// Among the candidates; equal scores share a place.
    package let place: Int
    /// What the enrolment is recorded with; nothing for one that stays where it is.
    package internal(set) var events: [Event]
  }

  /// Who enters the stage and who does not, each list in the order of their places.
  package struct Outcome: Hashable, Sendable {
    package let chosen: [Candidate]
    package let others: [Candidate]
  }

  /// The enrolments among which is chosen: those that run and stand just before a stage, or in none where it is the first.
  ///
  /// Who is on the waiting list waits for a place that somebody leaves, and is neither chosen nor sent away.
  package static func candidates(
    for stage: Stage, among states: [EnrolmentState], in programme: Programme
  ) -> [EnrolmentState] {
    let place = programme.stages.firstIndex { $0.id == stage.id } ?? 0
    let before = place > 0 ? programme.stages[place - 1].id : nil
    return states.filter { state in
      state.isActive && state.visits.last?.stage == before && (before != nil || state.intake?.decision != .waitlisted)
    }
  }

  /// Whether a version of the programme has the stage, and the exit for those who are not chosen, by the same ids.
  package static func knows(_ stage: Stage, in version: Programme) -> Bool {
    version.stage(stage.id) != nil && stage.choice?.others.map { version.exit($0) != nil } ?? true
  }

  /// The choice.
  ///
  /// Who is accepted for the first stage comes first: a place is held for it.
  ///
  /// Overriding chooses although there are fewer than the stage is for, or the gate of some is closed; of those who share
  /// the last places it takes the ones who were enrolled first. It never makes a score that nobody knows a last place.
  ///
  /// - Parameters:
  ///   - stage: The stage that is entered.
  ///   - states: Those who could enter; see ``candidates(for:among:in:)``.
  ///   - occupants: How many are in the stage already; they take up room.
  ///   - programme: What they take part in.
  ///   - day: The day they enter it.
  ///   - overriding: Whether somebody has said why it must happen all the same.
  /// - Returns: Both lists with the events that record them.
  /// - Throws: A refusal that names those who stand in the way.
  package static func decide(
    _ stage: Stage, candidates states: [EnrolmentState], occupants: Int = 0, in programme: Programme, on day: Day,
    overriding: Bool = false
  ) throws(Refusal) -> Outcome {
    guard let choice = stage.choice, let form = programme.form(choice.form.form) else { throw .noChoice(stage.id) }
    let ranking = FormRanking(states, by: form, choice.form, in: programme, on: day)
    // Who is accepted has a place already, whatever its score.
    let isFirst = stage.id == programme.stages.first?.id
    let accepted = Set(isFirst ? states.filter { $0.intake?.decision == .accepted }.map(\.enrolment) : [])
    let unscored = ranking.unscored.filter { !accepted.contains($0) }
    guard unscored.isEmpty else { throw .notScored(stage.id, unscored) }
    let least = stage.capacity?.least ?? 1
    let isShort = states.count + occupants < least
    guard !states.isEmpty, !isShort || overriding else {
      throw .tooFewCandidates(stage.id, states.isEmpty ? 0 : states.count + occupants, least: least)
    }
    let ranked = order(states, ranking)
    let ordered = ranked.filter { accepted.contains($0.enrolment) } + ranked.filter { !accepted.contains($0.enrolment) }
    let room = max(try room(in: stage, beside: occupants, for: ordered.count), accepted.count)
    let tied = tied(ordered, at: room, beside: accepted.count, ranking)
    guard tied.numbers.isEmpty || overriding else { throw .tied(stage.id, tied.numbers, places: tied.places) }
    let entrants = ordered.prefix(room).map { state in
      Refusal.StoppedCandidate(enrolment: state.enrolment, Gate.into(stage, state, in: programme, on: day))
    }
    let stopped = entrants.filter { !$0.truth.isMet }
    guard stopped.isEmpty || overriding else { throw .candidatesStopped(stage.id, stopped) }
    let closed = Set(stopped.map(\.enrolment))
    let chosen = ordered.prefix(room).map { state in
      let isForced = isShort || closed.contains(state.enrolment) || tied.numbers.contains(state.enrolment)
      return candidate(state, ranking, [.stageEntered(stage.id, overridden: isForced)])
    }
    let others = ordered.dropFirst(room).map { candidate($0, ranking, leaving($0, choice, programme, on: day)) }
    return Outcome(chosen: chosen, others: others)
  }

  /// How many of so many there is room for.
  ///
  /// A choice is never made for a full stage, whatever is said: everybody would be sent away by it.
  private static func room(in stage: Stage, beside occupants: Int, for count: Int) throws(Refusal) -> Int {
    guard let most = stage.capacity?.most else { return count }
    guard occupants < most else { throw .noRoomToChoose(stage.id, most: most) }
    return min(most - occupants, count)
  }

  /// The best first; equals in the order in which they were enrolled.
  private static func order(_ states: [EnrolmentState], _ ranking: FormRanking) -> [EnrolmentState] {
    states.sorted { left, right in
      let (first, second) = (ranking.scores[left.enrolment] ?? .zero, ranking.scores[right.enrolment] ?? .zero)
      return first == second ? left.enrolment < right.enrolment : first > second
    }
  }

  private struct Tie {
    let numbers: [Int64]
    /// How many of them there is room for.
    let places: Int
  }

  /// Those who have the same score on both sides of the last place.
  private static func tied(
    _ ordered: [EnrolmentState], at room: Int, beside accepted: Int, _ ranking: FormRanking
  ) -> Tie {
    guard room > accepted, room < ordered.count else { return Tie(numbers: [], places: 0) }
    let scores = ordered.map { ranking.scores[$0.enrolment] }
    guard scores[room - 1] == scores[room] else { return Tie(numbers: [], places: 0) }
    let equal = ordered.indices.filter { $0 >= accepted && scores[$0] == scores[room] }
    return Tie(numbers: equal.map { ordered[$0].enrolment }, places: equal.count { $0 < room })
  }

  private static func candidate(
    _ state: EnrolmentState, _ ranking: FormRanking, _ events: [Event]
  ) -> Candidate {
    Candidate(
      enrolment: state.enrolment, organisation: state.organisation, score: ranking.scoreToShow(of: state.enrolment),
      place: ranking.place(of: state.enrolment) ?? 0, events: events)
  }

  /// Those who are not chosen leave by the exit that the programme names for them; who was never in a stage, or leaves by
  /// an exit that means it, has not completed anything.
  private static func leaving(
    _ state: EnrolmentState, _ choice: StageChoice, _ programme: Programme, on day: Day
  ) -> [Event] {
    guard let exit = choice.others else { return [] }
    let isLoss = programme.exit(exit)?.meaning?.isLoss ?? state.visits.isEmpty
    return [isLoss ? .withdrawn(exit: exit) : .completed(exit: exit, overridden: false)]
      + state.cancellations(after: day)
  }
}

extension Choosing.Outcome {
  /// The same in the knowledge of what was recorded for later days: whoever leaves has the sessions called off, too, that
  /// were planned since.
  ///
  /// - Parameters:
  ///   - day: The day of the choice.
  ///   - decision: What decides about an enrolment, by its number.
  /// - Returns: Both lists, in the same order.
  /// - Throws: A refusal that names what the choice would contradict.
  package func knowingLaterDays(after day: Day, _ decision: (Int64) throws -> Decision) throws -> Self {
    func completed(_ candidate: Choosing.Candidate) throws -> Choosing.Candidate {
      guard !candidate.events.isEmpty else { return candidate }
      let decision = try decision(candidate.enrolment)
      var candidate = candidate
      if candidate.events.contains(where: \.isEnding) {
        candidate.events += decision.cancellations(after: day).filter { !candidate.events.contains($0) }
      }
      try decision.check(candidate.events, on: day)
      return candidate
    }
    return Self(chosen: try chosen.map(completed), others: try others.map(completed))
  }
}
