/// What the figures of an indicator, or of one of its categories, come to.
package struct IndicatorReading: Hashable, Sendable {
  /// Unknown as soon as one of its parts is.
  package let value: Known<Quantity>
  /// The day of the latest figure in it.
  package let on: Day
  /// What the parts that are known come to; `nil` where none is.
  package let known: Quantity?
  /// The categories that nobody knows.
  package let unknown: [ElementID]
  /// How many sessions nobody counted the heads of, where heads are what is counted.
  package let uncounted: Int

  package init(
    value: Known<Quantity>, on: Day, known: Quantity? = nil, unknown: [ElementID] = [], uncounted: Int = 0
  ) {
    self.value = value
    self.on = on
    self.known = known ?? value.value
    self.unknown = unknown
    self.uncounted = uncounted
  }

  init(_ figure: DatedFigure) {
    self.init(value: figure.value, on: figure.on)
  }

  package var figure: DatedFigure { DatedFigure(on: on, value: value) }
}
