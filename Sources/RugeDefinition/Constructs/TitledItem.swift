import RugeCore
import RugeYAML

/// An item of a list that may have a title of its own: `ja`, or `ja: {da: Ja, en: "Yes", was: j}`.
struct TitledItem<ID: Hashable & Sendable>: Sendable {
  let id: ID
  /// `nil` where it is called what its id is.
  let title: LocalisedText?
  /// What it was in earlier versions.
  var formerly: [ID] = []
}

extension Sequence {
  /// What those with a title are called.
  func titles<ID>() -> [ID: LocalisedText] where Element == TitledItem<ID> {
    Dictionary(
      compactMap { item in item.title.map { (item.id, $0) } }, uniquingKeysWith: { first, _ in first })
  }

  /// What those that were something else have been.
  func formerIDs<ID>() -> [ID: [ID]] where Element == TitledItem<ID> {
    Dictionary(
      filter { !$0.formerly.isEmpty }.map { ($0.id, $0.formerly) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Notation {
  /// An id, or one with its title and what it was.
  ///
  /// - Parameters:
  ///   - names: How ids are written.
  ///   - naming: What may stand after an id.
  ///   - id: Reads an id; `nil` after something wrong with it has been reported.
  /// - Returns: The notation of such items.
  static func titled<ID>(
    names: NameRule, _ naming: Notation<ItemNaming<ID>>,
    _ id: @escaping @Sendable (String, SourceRange, NodeReader) -> ID?
  ) -> Notation where Value == TitledItem<ID> {
    let plain: Shape = names == .any ? .text : .name(names)
    let mapping = MappingShape(names: names, others: naming.shape, hasOneKey: true)
    return Notation(shape: .either([plain, .mapping(mapping)])) { node, reader in
      guard case .mapping(let entries, _) = node.content else {
        return reader.text(of: node).flatMap { id($0, node.range, reader) }.map { TitledItem(id: $0, title: nil) }
      }
      guard entries.count == 1, let entry = entries.first else {
        reader.add(.error, .severalInItem(entries.map(\.key.text)), at: node.range)
        return nil
      }
      guard !entry.value.isEmpty else {
        reader.rejectEmpty(entry)
        return nil
      }
      guard let naming = naming.read(entry.value, reader), let id = id(entry.key.text, entry.key.range, reader) else {
        return nil
      }
      return TitledItem(id: id, title: naming.title, formerly: naming.formerly)
    }
  }
}
