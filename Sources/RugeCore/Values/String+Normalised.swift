// Normalisation is the one thing that this module needs of Foundation; the standard library has it only for itself.
import Foundation

extension String {
  /// The text in Unicode normalisation form C, so that `å` is one sequence of bytes however it was typed.
  package var normalised: String {
    // Everything below U+0300, the first combining mark, is its own normal form; its UTF-8 begins below 0xCC.
    withBytes { $0.allSatisfy { $0 < 0xCC } } ? self : precomposedStringWithCanonicalMapping
  }
}
