extension RecordsTest {
  /// What the records of an enrolment lack.
  package func gaps(_ state: EnrolmentState) -> [Gap] {
    let count = state.records.values.count { record in
      record.kind == kind && (states.isEmpty || record.state.map(states.contains) ?? false)
    }
    return number.holds(for: Quantity(count) ?? .zero) ? [] : [.recordsNotMet(self, count)]
  }
}
