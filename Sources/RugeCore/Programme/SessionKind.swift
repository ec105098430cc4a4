/// A kind of meeting that a programme holds.
package struct SessionKind: Hashable, Sendable {
  /// Who meets whom.
  package enum Shape: String, CaseIterable, Hashable, Sendable {
    case oneToOne = "one to one"
    case group, camp, lab, event, pitch
  }

  /// How many are planned.
  package enum Plan: Hashable, Sendable {
    /// `every 2 weeks in udvikling`, or `every 2 weeks` in the whole programme.
    case every(Span, stage: ElementID?)
    /// `4 in udvikling`, or `4` in the whole programme.
    case count(Int, stage: ElementID?)
    /// `1 per stage`
    case countPerStage(Int)
    /// `14 hours in udvikling`, or in the whole programme.
    case time(Span, stage: ElementID?)

    /// The stage that the sessions are planned for; `nil` where it is no single one.
    package var stage: ElementID? {
      switch self {
      case .every(_, let stage), .count(_, let stage), .time(_, let stage): stage
      case .countPerStage: nil
      }
    }
  }

  /// Whether it is written down who came.
  package enum Attendance: String, CaseIterable, Hashable, Sendable {
    /// By name, and staying away is remarked on.
    case required
    /// By name.
    case named
    /// A bare number: walk-ins, or people whom nobody may record.
    case counted
  }

  package let id: ElementID
  package let title: LocalisedText
  /// Ids it had in earlier versions.
  package let formerly: [ElementID]
  package let shape: Shape?
  /// The role that holds it.
  package let host: ElementID?
  package let plan: Plan?
  /// The usual length.
  package let length: Span?
  package let attendance: Attendance?
  /// Those who each have to say, besides whoever held it, that it took place.
  package let confirmedBy: [Party]
  /// Whether it may be held with people who take part in nothing.
  package let isOpen: Bool
  /// The named day of the calendar on which it is held.
  package let on: ElementID?
  /// What is noted each time.
  package let fields: [Field]

  package init(
    id: ElementID, title: LocalisedText, formerly: [ElementID] = [], shape: Shape? = nil, host: ElementID? = nil,
    plan: Plan? = nil, length: Span? = nil, attendance: Attendance? = nil, confirmedBy: [Party] = [],
    isOpen: Bool = false, on: ElementID? = nil, fields: [Field] = []
  ) {
    self.id = id
    self.title = title
    self.formerly = formerly
    self.shape = shape
    self.host = host
    self.plan = plan
    self.length = length
    self.attendance = attendance
    self.confirmedBy = confirmedBy
    self.isOpen = isOpen
    self.on = on
    self.fields = fields
  }

  package func field(_ id: ElementID) -> Field? { fields.first { $0.id == id } }
}
