/// A line from one box to another, in straight pieces.
package struct DiagramArrow: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    /// The way through the programme.
    case course
    /// The way of those who are not chosen.
    case others
    /// What hangs under a stage.
    case branch
    /// Nobody's way: what comes after the programme proper stands below it.
    case divider
  }

  package let kind: Kind
  package let points: [DiagramPoint]
  /// Whether it ends in a head.
  package let hasHead: Bool

  init(_ kind: Kind, _ points: [DiagramPoint], hasHead: Bool) {
    self.kind = kind
    self.points = points
    self.hasHead = hasHead
  }
}
