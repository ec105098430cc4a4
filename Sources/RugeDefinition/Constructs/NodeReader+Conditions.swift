import RugeCore
import RugeYAML

extension NodeReader {
  /// The one entry that a condition is made of.
  func onlyCondition(of node: Node) -> Entry? {
    guard !rejectSeveral(in: node), let entries = entries(of: node) else { return nil }
    guard let entry = entries.first else {
      add(.error, .badValue("{}", expected: .condition), at: node.range)
      return nil
    }
    guard entries.count == 1 else {
      add(.error, .severalConditions(entries.map(\.key.text)), at: entries[1].key.range, related: entry.key.range)
      return nil
    }
    guard !entry.value.isEmpty else {
      rejectEmpty(entry)
      return nil
    }
    return entry
  }

  /// Reports a list of conditions that does not say whether all of them must hold or one.
  ///
  /// - Returns: Whether there is one.
  private func rejectSeveral(in node: Node) -> Bool {
    guard case .sequence(let items, _) = node.content, items.count > 1 else { return false }
    let keys = items.compactMap { item in
      if case .mapping(let entries, _) = item.content { entries.first?.key.text } else { nil }
    }
    guard keys.count == items.count else { return false }
    add(.error, .severalConditions(keys), at: items[1].range, related: items[0].range)
    return true
  }

  /// Reports what is asked of something beside it instead of with it: `{indicator: x, at_least: 3}`.
  ///
  /// - Parameters:
  ///   - node: The condition.
  ///   - shape: What a word of a condition takes.
  /// - Returns: Whether it is one.
  func rejectTestOutside(of node: Node, _ shape: (String) -> Shape?) -> Bool {
    guard case .mapping(let entries, _) = node.content, entries.count > 1 else { return false }
    for entry in entries where !entry.value.isEmpty {
      guard let name = entry.value.flowText, case .mapping(let inner)? = shape(entry.key.text),
        let key = inner.properties.first?.name
      else { continue }
      let others = entries.filter { $0.key.range.start != entry.key.range.start }
      let isTested = others.allSatisfy { other in
        inner.properties.dropFirst().contains { $0.name == other.key.text }
      }
      guard isTested, let first = others.first else { return false }
      func whole(_ values: [String]) -> String {
        let parts = zip([key] + others.map(\.key.text), values).map { "\($0): \($1)" }
        return "\(entry.key.text): {\(parts.joined(separator: ", "))}"
      }
      let values = others.compactMap(\.value.flowText)
      add(
        .error, .testOutside(whole(["…"] + others.map { _ in "…" })), at: first.key.range,
        suggestion: values.count == others.count ? whole([name] + values) : nil)
      return true
    }
    return false
  }

  /// Whether as many conditions are written as must hold, those that cannot be read among them.
  func checkCount(_ count: Int, at place: Node?, of conditions: Node?) {
    guard let place, let conditions, isWhole(conditions.range), case .sequence(let written, _) = conditions.content,
      !written.isEmpty, count > written.count
    else { return }
    add(.error, .badValue("\(count)", expected: .integer(1...written.count)), at: place.range)
  }
}

extension Node {
  /// A text as it stands inside `{…}`; `nil` for a list or a mapping.
  fileprivate var flowText: String? {
    scalar.map { $0.style == .plain && !$0.text.contains { ",[]{}".contains($0) } ? $0.text : YAMLText.quoted($0.text) }
  }
}

extension Notation {
  /// A list of conditions; none at all would be a gate that nobody can make sense of.
  ///
  /// - Parameters:
  ///   - item: The notation of one.
  ///   - unread: What takes the place of one that is wrong, so that the others keep theirs.
  /// - Returns: The notation of the list.
  static func conditions<Item: Sendable>(of item: Notation<Item>, unread: Item) -> Notation where Value == [Item] {
    Notation(shape: .list(of: item.shape, least: 1)) { node, reader in
      guard let items = reader.items(of: node) else { return nil }
      guard !items.isEmpty else {
        reader.add(.error, .badValue("[]", expected: .condition), at: node.range)
        return nil
      }
      return items.map { item.read($0, reader) ?? unread }
    }
  }
}
