import RugeCore

/// `KEY=VALUE` as it stands on a command line.
enum KeyValue {
  static func split(_ text: String) throws(UsageProblem) -> (key: String, value: String) {
    guard let equals = text.firstIndex(of: "="), equals != text.startIndex else { throw .notKeyValue(text) }
    let value = text[text.index(after: equals)...]
    guard !value.isEmpty else { throw .notKeyValue(text) }
    return (String(text[..<equals]), String(value))
  }

  /// Several of them, no key twice.
  static func split(_ texts: [String]) throws(UsageProblem) -> [(key: String, value: String)] {
    var pairs: [(key: String, value: String)] = []
    for text in texts {
      let pair = try split(text)
      guard !pairs.contains(where: { $0.key == pair.key }) else { throw .repeatedKey(pair.key) }
      pairs.append(pair)
    }
    return pairs
  }
}
