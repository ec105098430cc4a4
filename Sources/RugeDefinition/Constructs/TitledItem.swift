import RugeCore
import RugeYAML

/// An item of a list that may have a title of its own: `ja`, or `ja: {da: Ja, en: "Yes"}`.
struct TitledItem<ID: Hashable & Sendable>: Sendable {
  let id: ID
  /// `nil` where it is called what its id is.
  let title: LocalisedText?
}

extension Sequence {
  /// What those with a title are called.
  func titles<ID>() -> [ID: LocalisedText] where Element == TitledItem<ID> {
    Dictionary(
      compactMap { item in item.title.map { (item.id, $0) } }, uniquingKeysWith: { first, _ in first })
  }
}

extension Notation {
  /// An id, or one with its title.
  ///
  /// - Parameters:
  ///   - names: How ids are written.
  ///   - id: Reads an id; `nil` after something wrong with it has been reported.
  /// - Returns: The notation of such items.
  static func titled<ID>(
    names: NameRule, _ id: @escaping @Sendable (String, SourceRange, NodeReader) -> ID?
  ) -> Notation where Value == TitledItem<ID> {
    let title = Notation<LocalisedText>.localised
    let plain: Shape = names == .any ? .text : .name(names)
    let mapping = MappingShape(names: names, others: title.shape, hasOneKey: true)
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
      guard let title = title.read(entry.value, reader), let id = id(entry.key.text, entry.key.range, reader) else {
        return nil
      }
      return TitledItem(id: id, title: title)
    }
  }
}
