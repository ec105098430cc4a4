import RugeCore

/// Ids for what an author has just named.
package enum NewIdentifier {
  /// Whether a text can be the id of an element.
  package static func isUsable(_ text: String) -> Bool {
    Identifier.isValid(text) && !Identifier.reserved.contains(text)
  }

  /// An id for a title: `Åbent hus (forår)` becomes `åbent-hus-forår`; a number tells it from the ids taken already.
  package static func suggestion(for title: String, taken: Set<String> = []) -> String {
    let words = title.lowercased().normalised.unicodeScalars.split { !isLetter($0) && !("0"..."9").contains($0) }
    let joined = words.map { String(String.UnicodeScalarView($0)) }.joined(separator: "-")
    let start = joined.unicodeScalars.first.map(isLetter) ?? false ? joined : "x-" + joined
    let base = String(start.prefix(40)).trimmingDashes
    guard !isUsable(base) || Identifier.isReservedAnywhere(base) || taken.contains(base) else { return base }
    return (2...).lazy.map { "\(base)-\($0)" }.first { !taken.contains($0) } ?? base
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    Identifier.isValid(String(scalar))
  }
}

extension String {
  fileprivate var trimmingDashes: String {
    var text = self
    while text.hasSuffix("-") { text.removeLast() }
    return text
  }
}
