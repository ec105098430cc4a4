import Foundation
import RugePluginKit

extension Phrases {
  /// A number that was worked out, with two decimals at most.
  ///
  /// What would become zero by it, and is not, stays as it is.
  func rounded(_ value: Decimal) -> String {
    let rounded = FigureSum.rounded(value, to: 2)
    return number((rounded.isZero ? value : rounded).description)
  }
}
