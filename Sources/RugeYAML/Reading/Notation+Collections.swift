import RugeCore

extension Notation {
  /// A list; items that are wrong are left out after they have been reported.
  package static func list<Item>(of item: Notation<Item>) -> Notation where Value == [Item] {
    Notation(shape: .list(of: item.shape)) { node, reader in
      guard let items = reader.items(of: node) else { return nil }
      var values: [Item] = []
      values.reserveCapacity(items.count)
      for node in items {
        if let value = item.read(node, reader) { values.append(value) }
      }
      return values
    }
  }

  /// A list of at least one item, or a single item without the brackets.
  package static func oneOrMore<Item>(of item: Notation<Item>) -> Notation where Value == [Item] {
    let list = Notation.list(of: item)
    let some = Notation(shape: .list(of: item.shape, least: 1)) { node, reader in
      if case .sequence(let items, _) = node.content, items.isEmpty {
        reader.add(.error, .emptyList, at: node.range)
        return nil
      }
      return list.read(node, reader)
    }
    let single = Notation(shape: item.shape) { node, reader in
      reader.rejectBareList(node) ? nil : item.read(node, reader).map { [$0] }
    }
    return .either(text: single, else: some)
  }

  /// A mapping from names of the author's own to values of a certain shape; the names are read by `make`.
  package static func table<Item>(
    of value: @escaping @autoclosure @Sendable () -> Shape, names: NameRule = .any,
    _ make: @escaping @Sendable (Entry, NodeReader) -> Item?
  ) -> Notation where Value == [Item] {
    Notation(shape: .table(of: value(), names: names)) { node, reader in
      reader.entries(of: node)?.compactMap { entry in
        guard !entry.value.isEmpty else {
          reader.rejectEmpty(entry)
          return nil
        }
        return make(entry, reader)
      }
    }
  }
}
