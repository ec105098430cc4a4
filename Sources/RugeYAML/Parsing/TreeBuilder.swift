import RugeCore

/// Makes the tree of nodes from libyaml's events and stops as soon as a limit is passed.
struct TreeBuilder {
  /// Why the text cannot be read any further.
  enum Stop: Error {
    /// As has been noted.
    case noted
    case syntax(SyntaxFailure.Explanation)
  }

  private let events: EventStream
  private let source: SourceText
  private let reader: NodeReader
  private let limits: Limits
  private var nodeCount = 0
  private var aliasCount = 0
  /// What each anchor stands for; only texts can be used again.
  private var anchors: [String: Node.Content] = [:]
  /// Where the anchors stand that no alias has pointed to.
  private var unusedAnchors: [String: SourceRange] = [:]

  /// Reads the events of a text, and notes what is wrong with a reader.
  init(events: EventStream, of source: SourceText, reader: NodeReader, limits: Limits) {
    self.events = events
    self.source = source
    self.reader = reader
    self.limits = limits
  }

  /// The only document of the text, or `nil` where there is none.
  mutating func document() throws(Stop) -> Node? {
    var root: Node?
    var first: SourceRange?
    while true {
      let event = try next()
      switch event.kind {
      case .streamEnd:
        reportUnusedAnchors()
        return root
      case .documentStart:
        let content = try next()
        if let first {
          reader.add(.error, .severalDocuments, at: event.range, related: first)
          throw .noted
        }
        first = content.range
        root = try node(from: content, depth: 1)
      default: break
      }
    }
  }

  private func next() throws(Stop) -> Event {
    do {
      return try events.next()
    } catch {
      throw .syntax(error.explained(in: source))
    }
  }

  private mutating func node(from event: Event, depth: Int) throws(Stop) -> Node {
    nodeCount += 1
    try require(nodeCount <= limits.nodes, .nodes(limits.nodes), at: event.range)
    try require(depth <= limits.depth, .depth(limits.depth), at: event.range)
    let tag = events.tag
    if let tag { reader.add(.error, .tag(tag), at: event.range) }
    // A list or mapping is entered before its content, so that an alias to itself finds it.
    let anchor = events.anchor
    if let anchor {
      anchors[anchor] = .unreadable
      unusedAnchors[anchor] = event.range
    }
    switch event.kind {
    case .scalar:
      let scalar = events.scalar
      try require(scalar.text.utf8.count <= limits.scalarBytes, .scalarBytes(limits.scalarBytes), at: event.range)
      reportInvisibles(in: scalar, at: event.range)
      if let anchor { anchors[anchor] = .scalar(scalar) }
      // `title: !Vigtigt` has all of its text in the tag; that it has none besides need not be said.
      let isLost = tag != nil && scalar.text.isEmpty
      return Node(content: isLost ? .unreadable : .scalar(scalar), range: event.range)
    case .alias:
      return Node(content: try target(ofAlias: events.aliasName, at: event.range), range: event.range)
    case .sequenceStart(let isFlow): return try sequence(from: event, isFlow: isFlow, depth: depth)
    case .mappingStart(let isFlow): return try mapping(from: event, isFlow: isFlow, depth: depth)
    default:
      preconditionFailure("libyaml reports a node where one is due")
    }
  }

  private mutating func sequence(from start: Event, isFlow: Bool, depth: Int) throws(Stop) -> Node {
    var items: [Node] = []
    while true {
      let event = try next()
      if case .sequenceEnd = event.kind {
        let range = SourceRange(start.range.start..<event.range.end)
        return Node(content: .sequence(items, isFlow: isFlow), range: range)
      }
      items.append(try node(from: event, depth: depth + 1))
    }
  }

  private mutating func mapping(from start: Event, isFlow: Bool, depth: Int) throws(Stop) -> Node {
    var entries: [Entry] = []
    // What is written in braces is mostly a text in two languages, and what is not is an element with all its keys.
    entries.reserveCapacity(isFlow ? 2 : 6)
    var keys = KeySet()
    while true {
      let event = try next()
      if case .mappingEnd = event.kind {
        let range = SourceRange(start.range.start..<event.range.end)
        return Node(content: .mapping(entries, isFlow: isFlow), range: range)
      }
      let key = try node(from: event, depth: depth + 1)
      let value = try node(from: try next(), depth: depth + 1)
      guard let name = key.scalar else {
        reader.add(.error, .keyNotText, at: event.range)
        continue
      }
      if name.text.isEmpty, name.style == .plain {
        reader.add(.error, .syntax(.emptyKey), at: key.range)
        continue
      }
      if name.text == "<<", name.style == .plain {
        reader.add(.error, .mergeKey, at: key.range)
        continue
      }
      let entryKey = EntryKey(text: name.text.normalised, range: key.range)
      if let first = keys.insert(entryKey, after: entries) {
        reader.add(.error, .duplicateKey(entryKey.text), at: key.range, related: first)
        continue
      }
      entries.append(Entry(key: entryKey, value: value))
    }
  }

  private mutating func target(ofAlias name: String, at range: SourceRange) throws(Stop) -> Node.Content {
    aliasCount += 1
    try require(aliasCount <= limits.aliases, .aliases(limits.aliases), at: range)
    unusedAnchors[name] = nil
    switch anchors[name] {
    case .unreadable?: reader.add(.error, .aliasToCollection(name), at: range)
    case let content?: return content
    case nil: reader.add(.error, .unknownAlias(name), at: range)
    }
    return .unreadable
  }

  private func reportUnusedAnchors() {
    for (name, range) in unusedAnchors.sorted(by: { $0.value.start < $1.value.start }) {
      reader.add(.warning, .unusedAnchor(name), at: range)
    }
  }

  /// Reports a character that cannot be seen and that an escape such as `\u202E` stands for.
  private func reportInvisibles(in scalar: Scalar, at range: SourceRange) {
    guard scalar.style == .quoted, let hidden = scalar.text.unicodeScalars.first(where: \.isInvisible),
      !reader.hasFinding(in: range)
    else { return }
    reader.add(.error, .invisibleCharacter(hidden.value), at: range)
  }

  private func require(_ holds: Bool, _ limit: DefinitionProblem.Limit, at range: SourceRange) throws(Stop) {
    guard holds else {
      reader.add(.error, .tooLarge(limit), at: range)
      throw .noted
    }
  }
}
