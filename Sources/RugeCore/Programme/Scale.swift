/// The levels of an indicator.
package struct Scale: Hashable, Sendable {
  package let bounds: ClosedRange<Int>
  /// The levels that have a name.
  package let names: [Int: LocalisedText]

  package init(_ bounds: ClosedRange<Int>, names: [Int: LocalisedText] = [:]) {
    self.bounds = bounds
    self.names = names
  }
}
