extension SessionsTest {
  /// What the sessions of an enrolment lack.
  package func gaps(_ state: EnrolmentState) -> [Gap] {
    switch measure {
    case .held(let test): gaps(of: held(state), test)
    case .hours(let test): gaps(of: Quantity(millionths: Int64(minutes(state)) * 1_000_000 / 60), test)
    case .missed(let test): gaps(of: Quantity(missed(state)) ?? .zero, test)
    case .attendedAll: gaps(of: Quantity(missed(state)) ?? .zero, NumberTest([.init(.atMost, Amount(.zero))]))
    }
  }

  private func gaps(of number: Quantity, _ test: NumberTest) -> [Gap] {
    test.holds(for: number) ? [] : [.sessionsNotMet(self, number)]
  }

  private func held(_ state: EnrolmentState) -> Quantity {
    Quantity(kind.map { state.sessions[$0]?.count ?? 0 } ?? state.sessionCount) ?? .zero
  }

  private func minutes(_ state: EnrolmentState) -> Int {
    kind.map { state.sessions[$0]?.minutes ?? 0 } ?? state.sessionMinutes
  }

  private func missed(_ state: EnrolmentState) -> Int {
    kind.map { state.attendance[$0]?.missed ?? 0 } ?? state.attendance.values.reduce(0) { $0 + $1.missed }
  }
}
