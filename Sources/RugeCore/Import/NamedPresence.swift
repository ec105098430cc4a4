/// A name on a list, with what stands beside it of whether they came: `Mind the Democracy (afbud)`.
package enum NamedPresence: Hashable, Sendable {
  /// Nothing beside the name speaks of it.
  case name
  case said(name: String, PresenceWords.Status)
  /// Something says that they may not have come, and not plainly.
  case unclear

  package static func read(_ text: String) -> NamedPresence {
    for (name, remark) in marked(text) {
      switch PresenceWords.remark(remark) {
      case .said(let status): return .said(name: name, status)
      case .unclear: return .unclear
      case .other: continue
      }
    }
    for (name, remark) in bare(text) {
      if let status = PresenceWords.standsAlone(remark) { return .said(name: name, status) }
    }
    // The words stand in the midst of others: the name may have them, or somebody may have stayed away.
    switch PresenceWords.remark(text) {
    case .said(.present), .other: return .name
    case .said(.absent), .unclear: return .unclear
    }
  }

  /// A name and a remark that a sign keeps apart, in every way they may stand.
  private static func marked(_ text: String) -> [(name: String, remark: String)] {
    var found: [(String, String)] = []
    for (open, close) in [("(", ")"), ("[", "]")] {
      guard let start = text.lastIndex(of: Character(open)) else { continue }
      let inside = text[text.index(after: start)...].prefix { String($0) != close }
      found.append((String(text[..<start]), String(inside)))
    }
    for sign in [" - ", " – ", " — ", ":", ",", ";", "\t"] {
      let parts = text.split(separator: sign, maxSplits: 1).map(String.init)
      guard parts.count == 2 else { continue }
      found += [(parts[0], parts[1]), (parts[1], parts[0])]
    }
    return found.map { (trimmed($0), trimmed($1)) }.filter { !$0.0.isEmpty && !$0.1.isEmpty }
  }

  /// A name and up to three words after or before it.
  private static func bare(_ text: String) -> [(name: String, remark: String)] {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    return (1...3).reversed().filter { $0 < words.count }.flatMap { count in
      [
        (words.dropLast(count).joined(separator: " "), words.suffix(count).joined(separator: " ")),
        (words.dropFirst(count).joined(separator: " "), words.prefix(count).joined(separator: " ")),
      ]
    }
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
