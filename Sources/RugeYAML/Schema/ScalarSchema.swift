import RugeCore

/// The keywords of JSON Schema for a text that stands for a value.
struct ScalarSchema {
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
    case .boolean: ["type": .string("boolean")]
    case .integer(let bounds): integer(bounds)
    case .number: ["type": .strings(["number", "string"]), "pattern": .string(#"^[-+]?[0-9]+(\.[0-9]+)?$"#)]
    case .date: ["type": .string("string"), "pattern": .string("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
    case .oneOf(let words): ["enum": .array(words.flatMap(Self.values))]
    default: ["type": .strings(["string", "number"])]
    }
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
