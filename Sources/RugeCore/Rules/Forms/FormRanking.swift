/// The places that the scores of a form give among the enrolments of a cohort.
package struct FormRanking: Hashable, Sendable {
  /// Those that have a score.
  package let scores: [Int64: Quantity]
  /// Those whose score nobody knows yet.
  package let unscored: [Int64]
  /// Those whose score nobody may read, since it would tell what one of few respondents answered.
  package let withheld: Set<Int64>

  package init(scores: [Int64: Quantity], unscored: [Int64] = [], withheld: Set<Int64> = []) {
    self.scores = scores
    self.unscored = unscored
    self.withheld = withheld
  }

  /// The ranking of states by what was answered so far in a form, or in a round of it.
  package init(
    _ states: [EnrolmentState], by form: Form, _ reference: FormReference, in programme: Programme, on day: Day
  ) {
    self.init(states, by: form, reference, Setting(programme, on: day))
  }

  init(_ states: [EnrolmentState], by form: Form, _ reference: FormReference, _ setting: Setting) {
    var scores: [Int64: Quantity] = [:]
    var unscored: [Int64] = []
    var withheld: Set<Int64> = []
    for state in states {
      let standing = FormStanding(form, reference, state, setting)
      guard let score = standing.score else {
        unscored.append(state.enrolment)
        continue
      }
      scores[state.enrolment] = score
      if !standing.mayShowScore { withheld.insert(state.enrolment) }
    }
    self.init(scores: scores, unscored: unscored.sorted(), withheld: withheld)
  }

  /// The score for those who read it; `nil` too where it is withheld.
  package func scoreToShow(of enrolment: Int64) -> Quantity? {
    withheld.contains(enrolment) ? nil : scores[enrolment]
  }

  /// The place among those that have a score: 1 for the highest; equal scores share a place, and the next is left out.
  package func place(of enrolment: Int64) -> Int? {
    scores[enrolment].map { score in 1 + scores.values.count { $0 > score } }
  }

  /// The places it can still come to have once all are scored; `nil` without a score of its own.
  package func possiblePlaces(of enrolment: Int64) -> ClosedRange<Int>? {
    place(of: enrolment).map { $0...($0 + unscored.count) }
  }
}
