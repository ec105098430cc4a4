extension String {
  /// No more of a text of foreign origin than a sentence can quote.
  func cut(to limit: Int = 200) -> String {
    let end = unicodeScalars.index(startIndex, offsetBy: limit, limitedBy: endIndex) ?? endIndex
    return end == endIndex ? self : self[..<end] + "…"
  }
}
