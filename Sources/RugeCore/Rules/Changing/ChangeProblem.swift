/// Why a definition cannot take the place of the versions before it.
package enum ChangeProblem: Hashable, Sendable {
  /// `was` names an id that no version had.
  case neverExisted(ElementKind, ElementID, of: ElementID, suggestion: String?)
  /// `was` names an id that still is an element of its own.
  case stillExists(ElementKind, ElementID, of: ElementID)
  /// An id was given up for another one, which is gone now, and is there again: as when an old file is taken up once more.
  case wentOn(ElementKind, ElementID, as: ElementID)
  /// An element takes an id that another one gave up.
  case taken(ElementKind, ElementID, nowCalled: ElementID)
  /// Parts would become one of which each has figures, or answers, of its own.
  case joined(ElementKind, [ElementID], of: ElementID)
}
