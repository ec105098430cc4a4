/// A kind of meeting that a programme holds.
package struct SessionKind: Hashable, Sendable {
  /// Who meets whom.
  package enum Shape: String, CaseIterable, Hashable, Sendable {
    case oneToOne = "one to one"
    case group, camp, lab, event, pitch
  }

  /// How many are planned.
  package enum Plan: Hashable, Sendable {
    /// `every 2 weeks`
    case every(Span)
    /// `4 in udvikling`, or `4` in the whole programme.
    case count(Int, stage: ElementID?)
  }

  /// Whether it is written down who came.
  package enum Attendance: String, CaseIterable, Hashable, Sendable {
    case required, named, counted
  }

  package let id: ElementID
  package let title: LocalisedText
  package let shape: Shape?
  /// The role that holds it.
  package let host: ElementID?
  package let plan: Plan?
  /// The usual length.
  package let length: Span?
  package let attendance: Attendance?

  package init(
    id: ElementID, title: LocalisedText, shape: Shape? = nil, host: ElementID? = nil, plan: Plan? = nil,
    length: Span? = nil, attendance: Attendance? = nil
  ) {
    self.id = id
    self.title = title
    self.shape = shape
    self.host = host
    self.plan = plan
    self.length = length
    self.attendance = attendance
  }
}
