/// What was decided about an application, and when.
package struct IntakeState: Hashable, Sendable {
  package let decision: LifeEvent.Intake
  package let on: Day

  package init(_ decision: LifeEvent.Intake, on day: Day) {
    self.decision = decision
    self.on = day
  }
}
