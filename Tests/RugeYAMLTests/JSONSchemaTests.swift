import Foundation
import RugeCore
import Testing

@testable import RugeYAML

/// What a notation reads is what the schema made of it lets through.
struct JSONSchemaTests {
  fileprivate struct Branch: Sendable {
    let name: String
    let branches: [Branch]
  }

  fileprivate enum BranchKeys {
    static let name = Key.required("name", Notation<String>.text)
    static let branches = Key("branches", Notation<[Branch]>.list(of: .branch))
    static let size = Key("size", Notation<Int>.integer(in: 1...12))
    static let isOpen = Key("open", Notation<Bool>.boolean)

    static let all = Keys(name, branches, size, isOpen).needingOne(of: size.name, isOpen.name)
  }

  private func schema<Value>(_ notation: Notation<Value>) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let document = JSONSchema().document(of: notation.shape)
    #expect(document["$schema"] == .string("https://json-schema.org/draft/2020-12/schema"))
    guard case .object(var keywords) = document else { return "no object" }
    keywords["$schema"] = nil
    return String(decoding: try encoder.encode(JSONValue.object(keywords)), as: UTF8.self)
  }

  @Test("A text may look like a number or a truth value")
  func text() throws {
    #expect(try schema(Notation<String>.text) == #"{"type":["string","number","boolean"]}"#)
  }

  @Test("Words, with true and numbers as an editor reads them")
  func words() throws {
    #expect(try schema(Notation<Void>.only("true")) == #"{"enum":[true,"true"]}"#)
    #expect(try schema(Notation<Void>.scalar(.oneOf(["a", "4"])) { _ in () }) == #"{"enum":["a",4,"4"]}"#)
  }

  @Test("Numbers have their bounds, also as digits in quotes")
  func numbers() throws {
    #expect(
      try schema(Notation<Int>.integer(in: 1...12))
        == #"{"maximum":12,"minimum":1,"pattern":"^(0|[1-9][0-9]{0,1})$","type":["integer","string"]}"#)
    #expect(try schema(Notation<Int>.integer(in: -5...5)).contains("^-?(0|[1-9][0-9]{0,0})$"))
    #expect(try schema(Notation<Bool>.boolean) == #"{"enum":[true,"true",false,"false"]}"#)
  }

  @Test("A number may stand where the pattern fits its digits")
  func patterns() throws {
    func keywords(_ pattern: String) throws -> String {
      try schema(Notation<Void>.scalar(.span, pattern: pattern) { _ in () })
    }
    #expect(try keywords("^[0-9]+ weeks$") == #"{"pattern":"^[0-9]+ weeks$","type":"string"}"#)
    #expect(try keywords("^[0-9]+$") == #"{"minimum":0,"pattern":"^[0-9]+$","type":["string","integer"]}"#)
    #expect(try keywords("^[-.0-9]+$") == #"{"pattern":"^[-.0-9]+$","type":["string","number"]}"#)
  }

  @Test("A single item may stand without its list")
  func oneOrMore() throws {
    #expect(
      try schema(Notation<[Bool]>.oneOrMore(of: .boolean))
        == #"{"anyOf":[{"enum":[true,"true",false,"false"]},{"items":{"enum":[true,"true",false,"false"]},"#
        + #""minItems":1,"type":"array"}]}"#)
  }

  @Test("A table has the author's names, a mapping only the language's")
  func mappings() throws {
    let table = Notation<[Void]>.table(of: .scalar(.boolean), names: .identifier()) { _, _ in () }
    let pattern = try #require(NameRule.identifier().pattern).replacing("\\", with: "\\\\")
    #expect(
      try schema(table)
        == "{\"additionalProperties\":{\"enum\":[true,\"true\",false,\"false\"]},\"propertyNames\":{\"pattern\":\"\(pattern)\"},"
        + "\"type\":\"object\"}")
    let choice = Shape.oneKey(of: ["a", "b", "c"]) { $0 == "b" ? nil : .scalar(.boolean) }
    #expect(
      try schema(Notation<Void>(shape: choice) { _, _ in nil })
        == #"{"additionalProperties":false,"maxProperties":1,"minProperties":1,"#
        + #""properties":{"a":{"enum":[true,"true",false,"false"]},"c":{"enum":[true,"true",false,"false"]}},"type":"object"}"#
    )
  }

  @Test("What contains itself is defined once and referred to")
  func recursion() throws {
    #expect(
      try schema(Notation<Branch>.branch)
        == #"{"$defs":{"branch":{"additionalProperties":false,"#
        + #""anyOf":[{"required":["size"]},{"required":["open"]}],"properties":{"#
        + ##""branches":{"items":{"$ref":"#/$defs/branch"},"type":"array"},"##
        + #""name":{"type":["string","number","boolean"]},"open":{"enum":[true,"true",false,"false"]},"#
        + #""size":{"maximum":12,"minimum":1,"pattern":"^(0|[1-9][0-9]{0,1})$","type":["integer","string"]}},"#
        + ##""required":["name"],"type":"object"}},"$ref":"#/$defs/branch"}"##)
  }

  @Test("Descriptions and examples are for whoever writes")
  func descriptions() {
    let schema = JSONSchema { shape in if case .scalar(.span, _, _) = shape { "a time" } else { nil } }
    let span = Shape.scalar(.span, examples: ["6 weeks"], pattern: "^[0-9]+ weeks$")
    let document = schema.document(of: .list(of: span, least: 1))
    #expect(document["minItems"] == .integer(1))
    #expect(document["items"]?["description"] == .string("a time"))
    #expect(document["items"]?["examples"] == .array([.string("6 weeks")]))
    #expect(document["items"]?["pattern"] == .string("^[0-9]+ weeks$"))
    #expect(document["description"] == nil)
  }
}

extension Notation<JSONSchemaTests.Branch> {
  fileprivate static var branch: Notation {
    .mapping(JSONSchemaTests.BranchKeys.all) { fields in
      JSONSchemaTests.Branch(
        name: fields[JSONSchemaTests.BranchKeys.name] ?? "",
        branches: fields[JSONSchemaTests.BranchKeys.branches] ?? [])
    }.named("branch")
  }
}
