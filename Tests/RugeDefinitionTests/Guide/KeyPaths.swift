import RugeCore
import RugeYAML

/// Where the keys of the language may stand: `stages.choose.order`; names of an author's own are a star.
///
/// What is used in several places stands once, under its name: `condition.form.id`, `field.ask`, `test.below`.
struct KeyPaths {
  private(set) var paths: Set<String> = []
  private var visited: Set<String> = []

  init() {}

  /// Every key that a shape has.
  init(of shape: Shape) {
    walk(shape, at: "")
  }

  private mutating func walk(_ shape: Shape, at path: String) {
    switch shape {
    case .text, .scalar, .name: break
    case .list(let item, _): walk(item, at: path)
    case .steps(let item, let last): for shape in [item, last] { walk(shape, at: path) }
    case .either(let shapes): for shape in shapes { walk(shape, at: path) }
    case .definition(let name, let make): if visited.insert(name).inserted { walk(make(), at: name) }
    case .mapping(let mapping):
      for property in mapping.properties {
        let key = Self.path(of: property, in: mapping, at: path)
        paths.insert(key)
        walk(property.shape, at: key)
      }
      if let others = mapping.others { walk(others, at: "\(path).*") }
    }
  }

  /// Notes the keys of a text that has a certain shape.
  mutating func add(keysOf node: Node, as shape: Shape, at path: String = "") {
    switch (shape, node.content) {
    case (.either(let shapes), _): for shape in shapes { add(keysOf: node, as: shape, at: path) }
    case (.definition(let name, let make), _): add(keysOf: node, as: make(), at: name)
    case (.list(let item, _), .sequence(let nodes, _)): for node in nodes { add(keysOf: node, as: item, at: path) }
    case (.steps(let item, let last), .sequence(let nodes, _)):
      for node in nodes { add(keysOf: node, as: .either([item, last]), at: path) }
    case (.mapping(let mapping), .mapping(let entries, _)):
      for entry in entries {
        if let property = mapping.properties.first(where: { $0.name == entry.key.text }) {
          let key = Self.path(of: property, in: mapping, at: path)
          paths.insert(key)
          add(keysOf: entry.value, as: property.shape, at: key)
        } else if let others = mapping.others {
          add(keysOf: entry.value, as: others, at: "\(path).*")
        }
      }
    default: break
    }
  }

  /// Questions, choices of several and tests of numbers are the same wherever they stand.
  private static func path(of property: MappingShape.Property, in mapping: MappingShape, at path: String) -> String {
    let names = Set(mapping.properties.map(\.name))
    let isTest = names.isSuperset(of: comparisons) && tests.contains(property.name)
    let owner = isTest ? "test" : names.contains("ask") ? "field" : names == ["several"] ? "choice" : path
    return "\(owner).\(property.name)"
  }

  private static let comparisons: Set = ["is", "at_least", "at_most", "above", "below"]
  private static let tests = comparisons.union(["change", "within", "held", "excluding"])
}
