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
    let waiting = running.filter { $0.visits.isEmpty && $0.intake?.decision == .accepted }
    self.accepted = Set(waiting.map(\.enrolment))
    self.active = running.map(\.enrolment).sorted()
    self.rankings = rankings
    self.answered = answered
    self.stages = Dictionary(grouping: running.filter { $0.stage != nil }) { $0.stage?.stage ?? "" }
      .mapValues { Set($0.map(\.enrolment)) }
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
