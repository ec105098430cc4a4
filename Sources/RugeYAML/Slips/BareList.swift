/// A list that lacks its brackets: `chair, adviser`, `chair and adviser`.
struct BareList {
  /// Texts longer than this are sentences.
  private static let longest = 120

  let items: [String]

  /// `nil` for a text that is no list of names.
  init?(_ text: String) {
    guard text.utf8.count <= Self.longest else { return nil }
    var items = text.split(separator: ",", omittingEmptySubsequences: false).map { Self.bare(String($0).trimmed) }
    if let last = items.popLast() {
      let words = last.split(separator: " ")
      let isPair = words.count == 3 && ["and", "og"].contains(words[1])
      items += isPair ? [String(words[0]), String(words[2])] : [last]
    }
    self.init(items: items)
  }

  /// `nil` for what is no list of names.
  init?(items: [String]) {
    guard items.count > 1, items.allSatisfy({ $0.contains { $0.isLetter || $0.isNumber } }) else { return nil }
    self.items = items
  }

  /// The list as it should stand there.
  var bracketed: String { "[\(items.map(YAMLText.scalar).joined(separator: ", "))]" }

  private static func bare(_ text: String) -> String {
    guard text.count > 2, let first = text.first, first == text.last, "\"'".contains(first) else { return text }
    return String(text.dropFirst().dropLast())
  }
}
