/// A number that a list of organisations had, under an id made from its heading.
package struct KeptFigure: Hashable, Sendable {
  package let id: ElementID
  package let heading: String
  package let amount: Quantity

  package init(id: ElementID, heading: String, amount: Quantity) {
    self.id = id
    self.heading = heading
    self.amount = amount
  }
}
