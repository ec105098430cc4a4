extension RecordsTest {
  /// What the records of an enrolment lack.
  func gaps(_ state: EnrolmentState, _ setting: Setting) -> [Gap] {
    let result = number.judge(state.recordSeries(kind, in: states), state, setting)
    switch result.holds {
    case true?: return []
    case false?: return [.recordsNotMet(self, result.number ?? .zero)]
    case nil: return [.recordsNotMet(self, nil)]
    }
  }
}
