extension SessionsTest {
  /// What the sessions of an enrolment lack.
  func gaps(_ state: EnrolmentState, _ setting: Setting) -> [Gap] {
    let kinds = kind.map { [$0] } ?? []
    switch measure {
    case .held(let test): return gaps(state.sessionSeries(kinds, of: \.held), test, state, setting)
    case .hours(let test): return gaps(state.sessionSeries(kinds, of: \.minutes, parts: 60), test, state, setting)
    case .missed(let test): return gaps(state.sessionSeries(kinds, of: \.missed), test, state, setting)
    case .attendedAll:
      let missed = state.sessionSeries(kinds, of: \.missed).level
      if missed == .zero, state.sessionSeries(kinds, of: \.held).level == .zero {
        // Nobody has missed a session that has not been held, nor come to it.
        return [.sessionsNotMet(self, nil)]
      }
      return missed == .zero ? [] : [.sessionsNotMet(self, missed)]
    }
  }

  private func gaps(
    _ series: NumberSeries, _ test: NumberTest, _ state: EnrolmentState, _ setting: Setting
  ) -> [Gap] {
    let result = test.judge(series, state, setting)
    switch result.holds {
    case true?: return []
    case false?: return [.sessionsNotMet(self, result.number ?? .zero)]
    case nil: return [.sessionsNotMet(self, nil)]
    }
  }
}
