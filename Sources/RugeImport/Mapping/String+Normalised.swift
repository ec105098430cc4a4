import Foundation

extension String {
  /// The text in Unicode normalisation form C, in which `å` is one letter and not `a` and a ring.
  package var normalised: String {
    // Below U+0300 there is nothing to compose.
    utf8.allSatisfy { $0 < 0xCC } ? self : precomposedStringWithCanonicalMapping
  }
}
