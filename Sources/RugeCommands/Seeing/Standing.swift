import RugeCore
import RugeStore

/// Where one enrolment stands on a day, as far as lists show it.
///
/// Lists gather thousands of them, put them in order and into groups: they are passed on, never copied.
final class Standing: Sendable {
  let row: EnrolmentRow
  let cohort: ElementID?
  /// While it rests.
  let pause: Pause?
  /// What was decided about the application.
  let intake: IntakeState?
  let prospect: Prospect
  /// Whether an earlier list had kept it, so that no fact was read.
  let isKept: Bool

  init(_ row: EnrolmentRow, _ kept: KeptProspect) {
    self.row = row
    self.cohort = kept.cohort
    // One that rests is never kept.
    self.pause = nil
    self.intake = kept.intake
    self.prospect = kept.prospect
    self.isKept = true
  }

  /// What the facts add up to.
  init(_ state: EnrolmentState, organisationName: String?, in programme: Programme, on day: Day) {
    self.row = EnrolmentRow(state, organisationName: organisationName)
    self.cohort = state.cohort
    self.pause = state.pause
    self.intake = state.intake
    self.prospect = state.prospect(in: programme, on: day)
    self.isKept = false
  }
}
