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
    /// What is said where there is no such element; `nil` says just that.
    let problem: DefinitionProblem?
    /// Worked out from all names, and only where there is no such element.
    let suggestion: (NameTable) -> String?

    /// The words, and what else could stand there; what takes part has no name but its word.
    var expectation: DefinitionProblem.Expectation {
      let named = kinds.filter { $0 != .participant }
      return named.isEmpty ? .oneOf(words) : .wordOrName(words, named)
    }
  }

  /// The ids that elements of one kind are given, with where.
  private struct Section {
    let kind: DefinitionProblem.ElementKind
    var places: [ElementID: SourceRange] = [:]
  }

  /// There are few kinds, which are sooner looked through than hashed.
  private var sections: [Section] = []
  private var uses: [Use] = []
  /// Words of parts that could not be read: what is given there is not said to be missing as well.
  private var unread: Set<String> = []

  init() {}

  /// Enters an id, or returns where the same id was already given to an element of that kind.
  package mutating func define(_ name: String, _ kind: DefinitionProblem.ElementKind, at range: SourceRange)
    -> SourceRange?
  {
    let section = sections.firstIndex { $0.kind == kind } ?? sections.endIndex
    if section == sections.endIndex { sections.append(Section(kind: kind)) }
    let id = ElementID(name)
    guard let first = sections[section].places.updateValue(range, forKey: id) else { return nil }
    sections[section].places[id] = first
    return first
  }

  /// The ids that have been given to elements of a kind.
  private func places(of kind: DefinitionProblem.ElementKind) -> [ElementID: SourceRange]? {
    sections.first { $0.kind == kind }?.places
  }

  /// The ids that have been given to elements of some kinds, one after another as they are asked for.
  private func names(of kinds: [DefinitionProblem.ElementKind]) -> some Sequence<String> {
    kinds.lazy.compactMap { places(of: $0)?.keys }.joined().lazy.map(\.rawValue)
  }

  /// Whether an id has been given to an element of a kind, in what has been read so far.
  package func has(_ name: String, _ kind: DefinitionProblem.ElementKind) -> Bool {
    places(of: kind)?[ElementID(name)] != nil
  }

  /// Notes that an id is used.
  package mutating func refer(to name: String, _ kind: DefinitionProblem.ElementKind, at range: SourceRange) {
    refer(to: name, anyOf: [kind], at: range)
  }

  /// Notes that an id of any of several kinds is used, where certain words of the language could stand as well.
  ///
  /// - Parameters:
  ///   - name: The id.
  ///   - kinds: The kinds.
  ///   - words: The words.
  ///   - range: Where it stands.
  ///   - problem: What is said where there is nothing of that name or one like it; `nil` says just that.
  ///   - suggestion: What was probably meant, once all names are known.
  package mutating func refer(
    to name: String, anyOf kinds: [DefinitionProblem.ElementKind], or words: [String] = [], at range: SourceRange,
    whereUnknown problem: DefinitionProblem? = nil, suggestion: @escaping (NameTable) -> String? = { _ in nil }
  ) {
    uses.append(Use(name: name, kinds: kinds, words: words, range: range, problem: problem, suggestion: suggestion))
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
    for index in uses.indices where !isKnown(uses[index].name, uses[index].kinds) {
      let use = uses[index]
      guard !unread.contains(use.name), !reader.isUnread(use.name), !isPartOfUnknown(use.name),
        let kind = use.kinds.first
      else { continue }
      let other = self.kind(of: use.name)
      var problem: DefinitionProblem =
        use.words.isEmpty
        ? .unknownReference(use.name, kind, isA: other) : .badValue(use.name, expected: use.expectation)
      // Of a name that is only misspelt it is no help to say how there would be another one.
      if let own = use.problem, reader.suggestion(for: use.name, among: names(of: use.kinds)) == nil { problem = own }
      // Only the first findings get a suggestion; the names are not gathered for the others.
      reader.add(
        .error, problem, at: use.range,
        suggestion: (other != nil && reader.givesSuggestions ? use.suggestion(self) : nil)
          ?? reader.suggestion(for: use.name, among: use.words)
          ?? reader.suggestion(for: use.name, among: names(of: use.kinds))
          ?? (reader.givesSuggestions ? use.suggestion(self) : nil))
    }
  }

  /// What an id is that of, in what has been read so far; `nil` for none.
  ///
  /// What takes part has no id but its word.
  package func kind(of name: String) -> DefinitionProblem.ElementKind? {
    let id = ElementID(name)
    return sections.first { $0.kind != .participant && $0.places[id] != nil }?.kind
  }

  private func isKnown(_ name: String, _ kinds: [DefinitionProblem.ElementKind]) -> Bool {
    let id = ElementID(name)
    return sections.indices.contains { kinds.contains(sections[$0].kind) && sections[$0].places[id] != nil }
  }

  /// Whether a name is that of a part, `referral.sent`, of something that there is not: that has been said by itself.
  private func isPartOfUnknown(_ name: String) -> Bool {
    guard let dot = name.firstIndex(of: ".") else { return false }
    let owner = ElementID(String(name[..<dot]))
    return !sections.contains { $0.places[owner] != nil }
  }

  /// The ids of a kind that nothing uses, with where they are given.
  package func unused(_ kind: DefinitionProblem.ElementKind) -> [(name: String, range: SourceRange)] {
    var unused = places(of: kind) ?? [:]
    for index in uses.indices where !unused.isEmpty && uses[index].kinds.contains(kind) {
      unused[ElementID(uses[index].name)] = nil
    }
    return unused.map { (name: $0.key.rawValue, range: $0.value) }
  }
}
