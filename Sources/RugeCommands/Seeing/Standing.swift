import RugeCore
import RugeStore

/// Where one enrolment stands on a day, as far as lists show it.
struct Standing {
  let row: EnrolmentRow
  let cohort: ElementID?
  let prospect: Prospect
  /// Whether an earlier list had kept it, so that no fact was read.
  let isKept: Bool

  init(_ row: EnrolmentRow, _ kept: KeptProspect) {
    self.row = row
    self.cohort = kept.cohort
    self.prospect = kept.prospect
    self.isKept = true
  }

  /// What the facts add up to.
  init(_ state: EnrolmentState, organisationName: String?, in programme: Programme, on day: Day) {
    self.row = EnrolmentRow(state, organisationName: organisationName)
    self.cohort = state.cohort
    self.prospect = state.prospect(in: programme, on: day)
    self.isKept = false
  }
}
