/// What was decided about an application, and when.
package struct IntakeState: Hashable, Sendable {
  package let decision: LifeEvent.Intake
  package let on: Day
}
