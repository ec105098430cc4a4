import RugeCore

/// The keywords of JSON Schema for a text that stands for a value.
package struct ScalarSchema {
  private let expected: DefinitionProblem.Expectation
  private let examples: [String]
  private let pattern: String?

  init(_ expected: DefinitionProblem.Expectation, examples: [String], pattern: String?) {
    self.expected = expected
    self.examples = examples
    self.pattern = pattern
  }

  var keywords: [String: JSONValue] {
    var keywords = plainKeywords
    if let pattern { keywords["pattern"] = .string(pattern) }
    if !examples.isEmpty { keywords["examples"] = .strings(examples) }
    return keywords
  }

  private var plainKeywords: [String: JSONValue] {
    switch expected {
    case .boolean: ["enum": .array(["true", "false"].flatMap(Self.values))]
    case .integer(let bounds): integer(bounds)
    case .number: ["type": .strings(["number", "string"]), "pattern": .string("^[-+]?\(Self.decimal)$")]
    case .positive:
      [
        // The least that six decimals can say.
        "type": .strings(["number", "string"]), "minimum": .decimal(0.000_001),
        "pattern": .string(#"^\+?(?=.*[1-9])"# + Self.decimal + "$"),
      ]
    case .date: ["type": .string("string"), "pattern": .string("^\(Self.date)$")]
    case .oneOf(let words): ["enum": .array(words.flatMap(Self.values))]
    default: words
    }
  }

  /// A day of the calendar, from the year 1; how long a month is only the reader knows.
  package static let date = "(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"

  /// A number with at most six decimals, without its sign.
  private static let decimal = #"[0-9]+(\.[0-9]{1,6}0*)?"#

  /// A text, and a number where the pattern fits the digits of one: a pattern is held against texts only.
  private var words: [String: JSONValue] {
    guard let pattern = pattern.flatMap({ try? Regex($0) }) else { return ["type": .strings(["string", "number"])] }
    func fits(_ text: String) -> Bool { text.wholeMatch(of: pattern) != nil }
    guard fits("7") else { return ["type": .string("string")] }
    var keywords: [String: JSONValue] = ["type": .strings(["string", fits("7.5") ? "number" : "integer"])]
    if !fits("-7") { keywords["minimum"] = .integer(fits("0") ? 0 : 1) }
    return keywords
  }

  /// A number, or its digits where they were quoted.
  private func integer(_ bounds: ClosedRange<Int>) -> [String: JSONValue] {
    let digits = max("\(bounds.lowerBound.magnitude)".count, "\(bounds.upperBound.magnitude)".count)
    let sign = bounds.lowerBound < 0 ? "-?" : ""
    return [
      "type": .strings(["integer", "string"]), "minimum": .integer(bounds.lowerBound),
      "maximum": .integer(bounds.upperBound), "pattern": .string("^\(sign)(0|[1-9][0-9]{0,\(digits - 1)})$"),
    ]
  }

  /// What a word may be in JSON: `true` unquoted is no text there, nor is `4`.
  private static func values(of word: String) -> [JSONValue] {
    switch word {
    case "true": [.boolean(true), .string(word)]
    case "false": [.boolean(false), .string(word)]
    default: [Int(word).map { .integer($0) }, .string(word)].compactMap(\.self)
    }
  }
}
