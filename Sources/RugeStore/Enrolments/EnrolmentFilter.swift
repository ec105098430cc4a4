package import RugeCore

/// Which enrolments a list shows; all where nothing is asked for.
package struct EnrolmentFilter: Hashable, Sendable {
  package let programme: ElementID?
  package let organisation: Int64?
  /// Those that run, or those that have ended.
  package let active: Bool?

  package init(programme: ElementID? = nil, organisation: Int64? = nil, active: Bool? = nil) {
    self.programme = programme
    self.organisation = organisation
    self.active = active
  }
}
