import RugeCore

/// Describes a ``Shape`` in JSON Schema, so that editors complete and check a YAML file while it is being written.
///
/// Editors read `65`, `2026` and `true` as numbers and truth values where our reader sees texts; the schema lets them.
package struct JSONSchema {
  /// The edition of JSON Schema.
  package static let dialect = "https://json-schema.org/draft/2020-12/schema"

  private let describe: @Sendable (Shape) -> String?

  /// - Parameter describe: a sentence for a person who writes such a value, or `nil`.
  package init(describe: @escaping @Sendable (Shape) -> String? = { _ in nil }) {
    self.describe = describe
  }

  /// A whole schema; what it uses in several places stands in its `$defs`.
  package func document(of shape: Shape) -> JSONValue {
    var definitions: [String: JSONValue] = [:]
    guard case .object(var document) = schema(of: shape, &definitions) else { return .null }
    document["$schema"] = .string(Self.dialect)
    if !definitions.isEmpty { document["$defs"] = .object(definitions) }
    return .object(document)
  }

  private func schema(of shape: Shape, _ definitions: inout [String: JSONValue]) -> JSONValue {
    var schema = plainSchema(of: shape, &definitions)
    if let description = describe(shape) { schema["description"] = .string(description) }
    return .object(schema)
  }

  private func plainSchema(of shape: Shape, _ definitions: inout [String: JSONValue]) -> [String: JSONValue] {
    switch shape {
    case .text: return ["type": .strings(["string", "number", "boolean"])]
    case .scalar(let expected, let examples, let pattern):
      return ScalarSchema(expected, examples: examples, pattern: pattern).keywords
    case .name(let rule, _): return name(rule)
    case .list(let item, let least):
      var list: [String: JSONValue] = ["type": .string("array"), "items": schema(of: item, &definitions)]
      if least > 0 { list["minItems"] = .integer(least) }
      return list
    case .steps(let item, let last): return steps(schema(of: item, &definitions), schema(of: last, &definitions))
    case .mapping(let mapping): return object(mapping, &definitions)
    case .either(let shapes):
      return ["anyOf": .array(shapes.map { schema(of: $0, &definitions) })]
    case .definition(let name, let make):
      if definitions[name] == nil {
        // Holds the place, since the definition may refer to itself.
        definitions[name] = .null
        definitions[name] = schema(of: make(), &definitions)
      }
      return ["$ref": .string("#/$defs/\(name)")]
    }
  }

  private func name(_ rule: NameRule) -> [String: JSONValue] {
    switch rule {
    case .any: return ["type": .strings(["string", "number"])]
    case .identifier: return excluding(rule, from: ["type": .string("string"), "pattern": .string(rule.pattern ?? "")])
    case .numberedIdentifier, .level:
      return excluding(
        rule,
        from: [
          "type": .strings(["string", "integer"]), "minimum": .integer(0), "pattern": .string(rule.pattern ?? ""),
        ])
    }
  }

  /// The keywords of names without the words that are none.
  private func excluding(_ rule: NameRule, from keywords: [String: JSONValue]) -> [String: JSONValue] {
    guard !rule.excluded.isEmpty else { return keywords }
    return keywords.merging(["not": .object(["enum": .strings(rule.excluded)])]) { $1 }
  }

  /// How many items of a list the schema looks at to see that none of them is of the shape of the last.
  ///
  /// JSON Schema knows places from the front alone.
  private static let countedSteps = 24

  private func steps(_ item: JSONValue, _ last: JSONValue) -> [String: JSONValue] {
    let alone = JSONValue.object([
      "type": .string("array"), "items": item, "minItems": .integer(1), "maxItems": .integer(1),
    ])
    let before = JSONValue.object(["anyOf": .array([item, alone])])
    let places = (0..<Self.countedSteps).map { place -> JSONValue in
      let places = Array(repeating: JSONValue.boolean(true), count: place) + [before]
      return .object([
        "if": .object(["minItems": .integer(place + 2)]), "then": .object(["prefixItems": .array(places)]),
      ])
    }
    return ["type": .string("array"), "items": .object(["anyOf": .array([item, last])]), "allOf": .array(places)]
  }

  private func object(_ shape: MappingShape, _ definitions: inout [String: JSONValue]) -> [String: JSONValue] {
    var object: [String: JSONValue] = ["type": .string("object")]
    if !shape.properties.isEmpty {
      var properties: [String: JSONValue] = [:]
      for property in shape.properties { properties[property.name] = schema(of: property.shape, &definitions) }
      object["properties"] = .object(properties)
    }
    let required = shape.properties.filter(\.isRequired).map(\.name)
    if !required.isEmpty { object["required"] = .strings(required) }
    if !shape.alternatives.isEmpty {
      object["anyOf"] = .array(shape.alternatives.map { .object(["required": .strings([$0])]) })
    }
    if shape.hasOneKey || shape.isNeverEmpty { object["minProperties"] = .integer(1) }
    if shape.hasOneKey { object["maxProperties"] = .integer(1) }
    object["additionalProperties"] = shape.others.map { schema(of: $0, &definitions) } ?? .boolean(false)
    if shape.others != nil, let pattern = shape.names.pattern {
      object["propertyNames"] = .object(excluding(shape.names, from: ["pattern": .string(pattern)]))
    }
    return object
  }
}
