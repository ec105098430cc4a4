package import RugeCore

/// A figure that came with an imported list.
package struct RecordedFigure: Hashable, Sendable {
  package let sequence: Int64
  package let element: ElementID
  /// The heading it had in the list.
  package let heading: String?
  package let value: Quantity
  package let on: Day
}
