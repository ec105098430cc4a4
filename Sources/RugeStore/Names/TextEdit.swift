import RugeCore

/// A correction of what is written down about an organisation or a person.
struct TextEdit: Hashable {
  let changed: [TextPurpose: String]
  let cleared: TextPurpose?

  /// The texts after the correction; why it was made is not one of them.
  func applied(to texts: [TextPurpose: String]) -> [TextPurpose: String] {
    var texts = texts.merging(changed.filter { !$0.key.isAboutChange }) { $1 }
    if let cleared { texts[cleared] = nil }
    return texts
  }
}
