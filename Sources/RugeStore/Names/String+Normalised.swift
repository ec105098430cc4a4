import Foundation

extension String {
  /// The text in Unicode normalisation form C, so that equal texts are equal bytes too.
  var normalised: String {
    // All characters before U+0300, the first combining mark, are in form C already; their UTF-8 begins below 0xCC.
    utf8.allSatisfy { $0 < 0xCC } ? self : precomposedStringWithCanonicalMapping
  }
}
