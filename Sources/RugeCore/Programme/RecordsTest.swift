/// What is asked of an enrolment's records of a kind.
package struct RecordsTest: Hashable, Sendable {
  package let kind: ElementID
  /// Only those in one of these states count; empty for all.
  package let states: [ElementID]
  /// What their number must be.
  package let number: NumberTest

  package init(_ kind: ElementID, states: [ElementID] = [], number: NumberTest) {
    self.kind = kind
    self.states = states
    self.number = number
  }
}
