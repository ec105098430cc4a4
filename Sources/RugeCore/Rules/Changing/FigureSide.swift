/// A number that is shown of an indicator.
package enum FigureSide: String, CaseIterable, Hashable, Sendable {
  case baseline, present, target
}
