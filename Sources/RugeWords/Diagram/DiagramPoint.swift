/// A place in a picture; x grows to the right and y downwards.
package struct DiagramPoint: Hashable, Sendable {
  package let x: Double
  package let y: Double

  package init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}
