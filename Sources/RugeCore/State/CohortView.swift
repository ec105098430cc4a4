/// What the enrolments of one cohort show of each other: who is still there, who has answered about whom, and how forms
/// rank them.
///
/// It is made once for all of them, and given to each state that is asked about the others.
package struct CohortView: Hashable, Sendable {
  /// The enrolments that still run, by number.
  package let active: [Int64]
  /// The places that each form, or round of one, gives.
  package let rankings: [FormReference: FormRanking]
  /// Those that are accepted and wait for the first stage.
  package let accepted: Set<Int64>
  /// Those on the waiting list, who is next first: the best score, then who has waited longest.
  private let waiting: [Int64]
  private let stages: [ElementID: Set<Int64>]
  /// For each form that the organisations answer about each other: about whom, and who has done so in full.
  private let answered: [FormReference: [Int64: Set<Int64>]]

  /// The view of a cohort.
  ///
  /// - Parameters:
  ///   - states: Every enrolment of the cohort in the programme, those that have ended included.
  ///   - programme: What they take part in.
  ///   - day: The day of the states.
  package init(_ states: [EnrolmentState], in programme: Programme, on day: Day) {
    let running = states.filter(\.isActive)
    let setting = Setting(programme, on: day)
    var rankings: [FormReference: FormRanking] = [:]
    var answered: [FormReference: [Int64: Set<Int64>]] = [:]
    for form in programme.forms {
      for reference in form.references {
        if form.score != nil {
          let ranked = states.filter { $0.isRanked(by: form, reference, setting) }
          rankings[reference] = FormRanking(ranked, by: form, reference, setting)
        }
        guard form.by == .eachParticipant else { continue }
        for state in states {
          let standing = FormStanding(form, reference, state, setting)
          answered[reference, default: [:]][state.enrolment] = Set(standing.complete)
        }
      }
    }
    let applied = running.filter(\.visits.isEmpty)
    self.accepted = Set(applied.filter { $0.intake?.decision == .accepted }.map(\.enrolment))
    let scores = programme.intakeForms.lazy
      .compactMap { rankings[FormReference($0.id, round: $0.rounds.first?.id)]?.scores }.first
    self.waiting = Self.queue(applied.filter { $0.intake?.decision == .waitlisted }, scores ?? [:])
    self.active = running.map(\.enrolment).sorted()
    self.rankings = rankings
    self.answered = answered
    self.stages = Dictionary(grouping: running.filter { $0.stage != nil }) { $0.stage?.stage ?? "" }
      .mapValues { Set($0.map(\.enrolment)) }
  }

  /// Those on a waiting list in the order in which they are next; unknown is never better than a score.
  private static func queue(_ states: [EnrolmentState], _ scores: [Int64: Quantity]) -> [Int64] {
    states.sorted { left, right in
      let (one, other) = (scores[left.enrolment], scores[right.enrolment])
      if one != other { return one.map { mine in other.map { mine > $0 } ?? true } ?? false }
      let (first, second) = (left.intake?.on ?? left.enrolledOn, right.intake?.on ?? right.enrolledOn)
      return (first, left.enrolment) < (second, right.enrolment)
    }.map(\.enrolment)
  }

  /// Who is next on the waiting list.
  package var firstWaiting: Int64? { waiting.first }

  /// The place of an enrolment on the waiting list, from 1; `nil` where it is not on it.
  package func waitingPlace(of enrolment: Int64) -> Int? {
    waiting.firstIndex(of: enrolment).map { $0 + 1 }
  }

  /// How many are in a stage, leaving out the one that is asked about, if any.
  package func occupants(of stage: ElementID, but enrolment: Int64? = nil) -> Int {
    stages[stage, default: []].count { $0 != enrolment }
  }

  /// Of these, the ones about whom an enrolment's organisation has not answered in full.
  package func missing(of others: [Int64], from enrolment: Int64, in reference: FormReference) -> [Int64] {
    others.filter { answered[reference]?[$0]?.contains(enrolment) != true }
  }
}

extension EnrolmentState {
  /// Whether it has a place in a ranking of its cohort: while it runs, and when it has gone through with a score, so that
  /// the places by which some were chosen stay what they were.
  fileprivate func isRanked(by form: Form, _ reference: FormReference, _ setting: Setting) -> Bool {
    if isActive { return true }
    guard cohort != nil, ending?.kind == .completed else { return false }
    return FormStanding(form, reference, self, setting).score != nil
  }
}

extension Form {
  /// The form, or each of its rounds.
  package var references: [FormReference] {
    rounds.isEmpty ? [FormReference(id)] : rounds.map { FormReference(id, round: $0.id) }
  }
}
