import Foundation

extension String {
  /// The text in Unicode normalisation form C, so that `å` is one sequence of bytes however it was typed.
  package var normalised: String {
    // Everything below U+0300, which is CC 80 in UTF-8, is its own normal form, so that most texts need no work.
    utf8.contains { $0 >= 0xCC } ? precomposedStringWithCanonicalMapping : self
  }
}
