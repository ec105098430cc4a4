package import RugeCore

/// The ids that a text gives and those that it uses, checked against each other once all of it has been read.
package struct NameTable {
  private struct Use {
    let name: String
    /// An element of any of these kinds will do; the first is what an author is told is missing.
    let kinds: [DefinitionProblem.ElementKind]
    /// Words of the language that could stand there, too.
    let words: [String]
    let range: SourceRange
    /// Worked out only where there is no such element.
    let suggestion: () -> String?

    /// The words, and what else could stand there; what takes part has no name but its word.
    var expectation: DefinitionProblem.Expectation {
      let named = kinds.filter { $0 != .participant }
      return named.isEmpty ? .oneOf(words) : .wordOrName(words, named)
    }
  }

  private var definitions: [DefinitionProblem.ElementKind: [String: SourceRange]] = [:]
  private var uses: [Use] = []
  /// Words of parts that could not be read: what is given there is not said to be missing as well.
  private var unread: Set<String> = []

  init() {}

  /// Enters an id, or returns where the same id was already given to an element of that kind.
  package mutating func define(_ name: String, _ kind: DefinitionProblem.ElementKind, at range: SourceRange)
    -> SourceRange?
  {
    guard let first = definitions[kind, default: [:]].updateValue(range, forKey: name) else { return nil }
    definitions[kind]?[name] = first
    return first
  }

  /// Whether an id has been given to an element of a kind, in what has been read so far.
  package func has(_ name: String, _ kind: DefinitionProblem.ElementKind) -> Bool { definitions[kind]?[name] != nil }

  /// Notes that an id is used.
  package mutating func refer(to name: String, _ kind: DefinitionProblem.ElementKind, at range: SourceRange) {
    refer(to: name, anyOf: [kind], at: range)
  }

  /// Notes that an id of any of several kinds is used, where certain words of the language could stand as well.
  package mutating func refer(
    to name: String, anyOf kinds: [DefinitionProblem.ElementKind], or words: [String] = [], at range: SourceRange,
    suggestion: @autoclosure @escaping () -> String? = nil
  ) {
    uses.append(Use(name: name, kinds: kinds, words: words, range: range, suggestion: suggestion))
  }

  /// Notes that a part of the text is not read, since it stands where it cannot.
  mutating func leaveUnread(_ node: Node) {
    switch node.content {
    case .scalar(let scalar): unread.insert(scalar.text)
    case .sequence(let items, _): for item in items { leaveUnread(item) }
    case .mapping(let entries, _):
      for entry in entries {
        unread.insert(entry.key.text)
        leaveUnread(entry.value)
      }
    case .unreadable: break
    }
  }

  /// Reports every id that is used but never given.
  package func reportUnknown(to reader: NodeReader) {
    for use in uses {
      let isKnown = use.kinds.contains { definitions[$0]?[use.name] != nil }
      guard !isKnown, !unread.contains(use.name), !isPartOfUnknown(use.name), let kind = use.kinds.first else {
        continue
      }
      let problem: DefinitionProblem =
        use.words.isEmpty ? .unknownReference(use.name, kind) : .badValue(use.name, expected: use.expectation)
      // Only the first findings get a suggestion; the names are not gathered for the others.
      let names = use.kinds.lazy.compactMap { definitions[$0]?.keys }.joined()
      reader.add(
        .error, problem, at: use.range,
        suggestion: reader.suggestion(for: use.name, among: use.words)
          ?? reader.suggestion(for: use.name, among: names)
          ?? (reader.givesSuggestions ? use.suggestion() : nil))
    }
  }

  /// Whether a name is that of a part, `referral.sent`, of something that there is not: that has been said by itself.
  private func isPartOfUnknown(_ name: String) -> Bool {
    guard let dot = name.firstIndex(of: ".") else { return false }
    let owner = String(name[..<dot])
    return !definitions.values.contains { $0[owner] != nil }
  }

  /// The ids of a kind that nothing uses, with where they are given.
  package func unused(_ kind: DefinitionProblem.ElementKind) -> [(name: String, range: SourceRange)] {
    let used = Set(uses.lazy.filter { $0.kinds.contains(kind) }.map(\.name))
    return (definitions[kind] ?? [:]).filter { !used.contains($0.key) }.map { (name: $0.key, range: $0.value) }
  }
}
