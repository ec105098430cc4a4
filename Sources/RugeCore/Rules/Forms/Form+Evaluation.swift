extension Form {
  /// Whether what is asked of the form, or of one of its rounds, holds.
  ///
  /// Of a form with rounds of which none is named, every round must be answered or passed; score and place are those of
  /// the latest round, in the order of the definition, that has a score.
  func evaluate(_ reference: FormReference, _ test: FormTest, _ state: EnrolmentState, _ setting: Setting) -> Truth {
    let asked = reference.round == nil ? references : [reference]
    let standings = asked.map { FormStanding(self, $0, state, setting) }
    switch test {
    case .answered: return Truth(missing: standings.flatMap(\.answered.gaps))
    case .passed: return Truth(missing: standings.flatMap(\.passed.gaps))
    case .score(let test):
      guard let scored = standings.last(where: { $0.score != nil }), let score = scored.score else {
        return Truth(missing: [.scoreNotMet(reference, nil, test)])
      }
      let isMet = scored.assumed(SecretTest(reference: reference, test: .score(test))) ?? test.holds(for: score)
      return isMet ? .met : Truth(missing: [scored.gap(of: score, test)])
    case .place(let test):
      let scored = asked.last { state.cohortView?.rankings[$0]?.place(of: state.enrolment) != nil }
      let ranking = scored.flatMap { state.cohortView?.rankings[$0] }
      return Self.truth(of: test, reference, ranking, state.enrolment)
    }
  }

  /// While others have no score yet, a place is known only so far as they could not change what is asked.
  private static func truth(
    of test: NumberTest, _ reference: FormReference, _ ranking: FormRanking?, _ enrolment: Int64
  ) -> Truth {
    guard let places = ranking?.possiblePlaces(of: enrolment) else {
      return .unknown([.placeNotMet(reference, nil, test)])
    }
    let holding = places.count { Quantity($0).map(test.holds) ?? false }
    if holding == places.count { return .met }
    return Truth(missing: [.placeNotMet(reference, holding == 0 ? Quantity(places.lowerBound) : nil, test)])
  }

  /// Whether one set of answers is complete and, where asked for, passed.
  package func evaluate(_ answers: [ElementID: Known<Answer>], mustPass: Bool) -> Truth {
    let sheet = FilledForm(fields, answers)
    guard mustPass, let passedWhen else {
      return sheet.open.isEmpty ? .met : .unknown([.formUnanswered(FormReference(id), fields: sheet.open)])
    }
    let own = score(of: sheet)
    return passedWhen.evaluate(sheet, score: own, orElse: { .scoreNotMet(FormReference(id), own, $0) }).truth(
      of: FormReference(id))
  }
}
