/// A part of an indicator.
package struct IndicatorCategory: Hashable, Sendable {
  package let id: ElementID
  package let title: LocalisedText
  /// Ids it had in earlier versions.
  package let formerly: [ElementID]
  /// Others that it stands for together, where somebody cannot tell them apart.
  package let merges: [ElementID]
  /// What one of it counts in the total (full-time equivalents).
  package let weight: Quantity

  package init(
    id: ElementID, title: LocalisedText, formerly: [ElementID] = [], merges: [ElementID] = [],
    weight: Quantity = Quantity(millionths: 1_000_000)
  ) {
    self.id = id
    self.title = title
    self.formerly = formerly
    self.merges = merges
    self.weight = weight
  }
}
