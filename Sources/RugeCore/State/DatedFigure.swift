/// A figure of an indicator on a day.
package struct DatedFigure: Hashable, Sendable {
  package let on: Day
  package let value: Known<Quantity>

  package init(on: Day, value: Known<Quantity>) {
    self.on = on
    self.value = value
  }
}
