package import RugeCore

/// What lies ahead of an enrolment, as lists keep it from one time to the next.
package struct KeptProspect: Hashable, Sendable {
  package let enrolment: Int64
  package let cohort: ElementID?
  /// What was decided about the application.
  package let intake: IntakeState?
  /// The day it was drawn up: everything recorded had happened by then.
  package let first: Day
  package let prospect: Prospect

  package init(enrolment: Int64, cohort: ElementID?, intake: IntakeState?, first: Day, _ prospect: Prospect) {
    self.enrolment = enrolment
    self.cohort = cohort
    self.intake = intake
    self.first = first
    self.prospect = prospect
  }
}
