/// The phrases of a request, by key: every word that a plugin shows comes through here.
///
/// A phrase may hold placeholders, `{{count}}`, which ``say(_:_:)`` fills in. A phrase that depends on a number comes in
/// two forms, `<key>-one` and `<key>-many`.
public struct Phrases: Sendable {
  /// The phrases as they came.
  public let words: [String: String]

  /// Wraps the words of a request.
  public init(_ words: [String: String]) {
    self.words = words
  }

  /// The phrase with a key; the key itself where the core sent no such phrase, which shows what is missing and where.
  public subscript(key: String) -> String {
    words[key] ?? key
  }

  /// A phrase with its placeholders filled in.
  ///
  /// What is filled in is not searched for placeholders again, so that nobody's name can call on another value.
  public func say(_ key: String, _ values: [String: String]) -> String {
    var rest = self[key][...]
    var text = ""
    while let open = rest.firstRange(of: "{{") {
      text += rest[..<open.lowerBound]
      rest = rest[open.upperBound...]
      guard let close = rest.firstRange(of: "}}") else { return text + "{{" + rest }
      let name = rest[..<close.lowerBound]
      text += values[String(name)] ?? "{{\(name)}}"
      rest = rest[close.upperBound...]
    }
    return text + rest
  }

  /// A phrase that depends on a number, with the number as `{{count}}`.
  public func say(_ key: String, count: Int, _ values: [String: String] = [:]) -> String {
    say(count == 1 ? "\(key)-one" : "\(key)-many", values.merging(["count": number(count)]) { given, _ in given })
  }
}
