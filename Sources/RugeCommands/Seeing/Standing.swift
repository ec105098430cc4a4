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

  /// The same with nothing ahead but some action points.
  private init(_ standing: Standing, only actions: Set<ActionID>) {
    self.row = standing.row
    self.cohort = standing.cohort
    self.pause = standing.pause
    self.intake = standing.intake
    self.prospect = Prospect(
      dues: standing.prospect.dues.filter { $0.action.map(actions.contains) ?? false }, until: standing.prospect.until)
    self.isKept = false
  }

  /// As much of it as concerns a person: all where they hold a role, else what they have promised; `nil` where they have
  /// promised nothing either.
  ///
  /// - Parameters:
  ///   - person: The number of the person; all of it concerns everybody.
  ///   - state: What the facts of the enrolment add up to.
  /// - Returns: As much of it.
  func concerning(_ person: Int64?, _ state: EnrolmentState) -> Standing? {
    guard let person, !state.isHeld(by: person) else { return self }
    let promises = state.promises(of: person)
    return promises.isEmpty ? nil : Standing(self, only: promises)
  }
}
