package import RugeCore

/// The ids that a text gives and those that it uses, checked against each other once all of it has been read.
package struct NameTable {
  private struct Use {
    let name: String
    let kind: DefinitionProblem.ElementKind
    let range: SourceRange
  }

  private var definitions: [DefinitionProblem.ElementKind: [String: SourceRange]] = [:]
  private var uses: [Use] = []

  init() {}

  /// Enters an id, or returns where the same id was already given to an element of that kind.
  package mutating func define(_ name: String, _ kind: DefinitionProblem.ElementKind, at range: SourceRange)
    -> SourceRange?
  {
    guard let first = definitions[kind, default: [:]].updateValue(range, forKey: name) else { return nil }
    definitions[kind]?[name] = first
    return first
  }

  /// Notes that an id is used.
  package mutating func refer(to name: String, _ kind: DefinitionProblem.ElementKind, at range: SourceRange) {
    uses.append(Use(name: name, kind: kind, range: range))
  }

  /// Reports every id that is used but never given.
  package func reportUnknown(to reader: NodeReader) {
    for use in uses {
      let known = definitions[use.kind] ?? [:]
      guard known[use.name] == nil else { continue }
      reader.add(
        .error, .unknownReference(use.name, use.kind), at: use.range,
        suggestion: reader.suggestion(for: use.name, among: known.keys))
    }
  }

  /// The ids of a kind that nothing uses, with where they are given.
  package func unused(_ kind: DefinitionProblem.ElementKind) -> [(name: String, range: SourceRange)] {
    let used = Set(uses.lazy.filter { $0.kind == kind }.map(\.name))
    return (definitions[kind] ?? [:]).filter { !used.contains($0.key) }.map { (name: $0.key, range: $0.value) }
  }
}
