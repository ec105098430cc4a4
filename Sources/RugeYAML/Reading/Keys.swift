import RugeCore

/// The keys that a mapping may have, in the order they are usually written.
package struct Keys: Sendable {
  private let names: [String]
  private let required: [String]
  /// Keys of which at least one must be there.
  private let alternatives: [String]
  private let shapes: [@Sendable () -> Shape]
  /// Keys that a later version will read.
  private let later: [String]

  package init<each Value>(_ keys: repeat Key<each Value>) {
    var names: [String] = []
    var required: [String] = []
    var shapes: [@Sendable () -> Shape] = []
    for key in repeat each keys {
      names.append(key.name)
      if key.isRequired { required.append(key.name) }
      shapes.append(key.notation.makeShape)
    }
    self.init(names: names, required: required, alternatives: [], shapes: shapes, later: [])
  }

  private init(
    names: [String], required: [String], alternatives: [String], shapes: [@Sendable () -> Shape], later: [String]
  ) {
    self.names = names
    self.required = required
    self.alternatives = alternatives
    self.shapes = shapes
    self.later = later
  }

  /// The same keys, of which at least one of some must be there; where all lack, the first is said to be missing.
  package func needingOne(of alternatives: String...) -> Keys {
    Keys(names: names, required: required, alternatives: alternatives, shapes: shapes, later: later)
  }

  /// The same keys, besides some that are known and cannot be read yet.
  package func notYet(_ later: String...) -> Keys {
    Keys(names: names, required: required, alternatives: alternatives, shapes: shapes, later: later)
  }

  /// What a text alone stands for where it can only be a title: `{title: Adviser}`.
  func titled(_ text: String) -> String? {
    guard names.contains("title"), !names.contains("id"), text.utf8.count <= 120, !text.contains("\n") else {
      return nil
    }
    return "{title: \(YAMLText.scalar(text))}"
  }

  /// The keys with what their values may be.
  package var shape: MappingShape {
    let properties = zip(names, shapes).map { name, shape in
      MappingShape.Property(name, shape(), isRequired: required.contains(name))
    }
    return MappingShape(properties, alternatives: alternatives)
  }

  /// Reports keys that do not belong to a mapping and those that it lacks.
  ///
  /// A key that was only mistyped is not said to be missing as well.
  func check(_ entries: [Entry], of node: Node, _ reader: NodeReader) {
    var found = 0
    var meant: [String] = []
    for entry in entries {
      if names.contains(entry.key.text) {
        found += required.contains(entry.key.text) ? 1 : 0
      } else if later.contains(entry.key.text) {
        reader.add(.error, .notYet(entry.key.text), at: entry.key.range)
      } else if let name = reader.rejectKey(of: entry, in: node, known: names) {
        meant.append(name)
        reader.names.leaveUnread(entry.value)
      }
    }
    let isThere = { (name: String) in meant.contains(name) || entries.contains { $0.key.text == name } }
    if found < required.count {
      for name in required where !isThere(name) { reader.add(.error, .missingKey(name), at: node.range) }
    }
    if let first = alternatives.first, !alternatives.contains(where: isThere) {
      reader.add(.error, .missingKey(first), at: node.range)
    }
  }
}

extension NodeReader {
  /// Reports a key that a mapping may not have, and returns the one that was probably meant.
  @discardableResult
  package func rejectKey(of entry: Entry, in node: Node, known: [String]) -> String? {
    let text = entry.key.text
    if let slip = slip(in: entry, of: node, known) {
      add(.error, slip.problem, at: entry.key.range, suggestion: slip.suggestion)
      return slip.key
    }
    if let other = node.key(known.first { $0 == text.lowercased() }) {
      add(.error, .duplicateKey(other.text, spelt: text), at: entry.key.range, related: other.range)
      return other.text
    }
    if case .mapping(let entries, isFlow: true) = node.content, entry.value.isEmpty {
      if let (number, range) = entry.decimals(among: entries) {
        add(.error, .badValue(number, expected: .number), at: range, suggestion: number.replacing(",", with: "."))
      } else if let (list, range) = entry.bareList(among: entries) {
        rejectBareList(list, at: range)
      } else {
        add(.error, .strayWord(text), at: entry.key.range, suggestion: Self.keyWithColon(text, known))
      }
      return nil
    }
    let meant = suggestion(for: text, among: known) ?? PhraseVocabulary.word(for: text, among: known)
    add(.error, .unknownKey(text, known: known), at: entry.key.range, suggestion: meant)
    return meant
  }

  /// A text that begins with a key, with the colon behind it that lacks: `en: Keel plan` for `en Keel plan`.
  private static func keyWithColon(_ text: String, _ known: [String]) -> String? {
    let words = text.split(separator: " ", maxSplits: 1).map(String.init)
    guard words.count == 2, known.contains(words[0]) else { return nil }
    return "\(words[0]): \(words[1])"
  }

  private struct KeySlip {
    let problem: DefinitionProblem
    var suggestion: String?
    /// The key that was meant.
    var key: String?
  }

  /// What of a key shows that a space is missing, or is none, or that quotes are.
  private func slip(in entry: Entry, of node: Node, _ known: [String]) -> KeySlip? {
    let text = entry.key.text
    let spaced = text.withPlainSpaces
    if spaced != text {
      let key = known.first { spaced.hasSuffix($0) }
      return KeySlip(problem: .noBreakSpace, suggestion: key, key: key)
    }
    guard case .mapping(_, isFlow: true) = node.content, entry.value.isEmpty else { return nil }
    if let slip = LineSlip(text) {
      let key = text.split(separator: ":").first.map(String.init)
      return KeySlip(problem: .syntax(slip.mistake), suggestion: slip.correction, key: key)
    }
    return text.contains { "“”„".contains($0) } ? KeySlip(problem: .typographicQuotes) : nil
  }
}

extension Entry {
  /// The list without its brackets inside `{…}` of which the key is one item, and the value before it the first:
  /// `to: chair, adviser`.
  fileprivate func bareList(among entries: [Entry]) -> (list: BareList, range: SourceRange)? {
    guard let own = entries.firstIndex(where: { $0.key.range.start == key.range.start }),
      let first = entries[..<own].lastIndex(where: { !$0.value.isEmpty }), let item = entries[first].value.scalar
    else { return nil }
    let others = entries[(first + 1)...].prefix { $0.value.isEmpty }.map(\.key)
    let items = [item.text] + others.map(\.text)
    // Ids are words in small letters; anything else is more likely a text.
    guard let end = others.last?.range.end, items.allSatisfy(\.isWordInSmallLetters) else { return nil }
    return BareList(items: items).map { ($0, SourceRange(entries[first].value.range.start..<end)) }
  }

  /// The number with a decimal comma of which the key is what follows the comma: `weight: 1,5` inside `{…}`.
  fileprivate func decimals(among entries: [Entry]) -> (number: String, range: SourceRange)? {
    guard key.text.isDigits, let whole = entries.last(where: { $0.key.range.start < key.range.start })?.value,
      let text = whole.scalar?.text, text.isDigits, key.range.start == whole.range.end + 1
    else { return nil }
    return ("\(text),\(key.text)", whole.range)
  }
}

extension String {
  fileprivate var isWordInSmallLetters: Bool { first?.isLowercase ?? false && !contains(" ") }

  fileprivate var isDigits: Bool { !isEmpty && utf8.allSatisfy { (48...57).contains($0) } }
}

extension Node {
  /// A key of a mapping, if it has it.
  fileprivate func key(_ name: String?) -> EntryKey? {
    guard let name, case .mapping(let entries, _) = content else { return nil }
    return entries.first { $0.key.text == name }?.key
  }
}
