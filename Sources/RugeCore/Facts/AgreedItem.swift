/// Something in a programme that is settled for each organisation.
package enum AgreedItem: Hashable, Sendable {
  /// The target of an indicator.
  case target(ElementID)
  /// Whether a milestone is needed and, where its due date is settled too, by when.
  case milestone(ElementID)

  /// The element it belongs to.
  package var element: ElementID {
    switch self {
    case .target(let id), .milestone(let id): id
    }
  }
}

extension AgreedItem: CustomStringConvertible {
  /// The key that `ruge agree` takes: `kommuner.target`, `økonomi`.
  package var description: String {
    switch self {
    case .target(let id): "\(id).target"
    case .milestone(let id): id.rawValue
    }
  }
}
