package import RugeCore

/// The rules by which it is examined whether what is kept of enrolments' prospects is right.
package struct ProspectJudge {
  /// Which prospects are judged: those that the same rules drew up.
  let edition: String
  /// What lies ahead of a state on a day; `nil` where nothing should be kept.
  let prospect: (EnrolmentState, Day) throws -> Prospect?

  package init(edition: String, prospect: @escaping (EnrolmentState, Day) throws -> Prospect?) {
    self.edition = edition
    self.prospect = prospect
  }
}
