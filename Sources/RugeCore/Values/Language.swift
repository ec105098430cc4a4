/// A language that people read: BCP 47 primary tags.
package enum Language: String, CaseIterable, Codable, Sendable {
  case danish = "da"
  case english = "en"

  /// The language of a locale such as `da`, `da_DK.UTF-8` or `en-GB`; `nil` where we have no words in it.
  ///
  /// Norwegian readers are given Danish, which they read, rather than English.
  package init?(locale: String) {
    let tag = locale.split(whereSeparator: { "_-.@".contains($0) }).first.map { $0.lowercased() } ?? ""
    switch tag {
    case "da", "nb", "nn", "no": self = .danish
    case "en", "c", "posix": self = .english
    default: return nil
    }
  }
}
