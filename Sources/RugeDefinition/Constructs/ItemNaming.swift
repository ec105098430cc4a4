import RugeCore
import RugeYAML

/// What may be said of an item of a list beside its id.
struct ItemNaming<ID: Sendable>: Sendable {
  let title: LocalisedText?
  /// What it was in earlier versions.
  var formerly: [ID] = []
}

extension Notation {
  /// A title, of something that keeps its id for ever.
  static func title<ID>() -> Notation where Value == ItemNaming<ID> {
    Notation<LocalisedText>.localised.map { ItemNaming(title: $0) }
  }

  /// A title, or keys for it and for what the item was: `{da: Ja, en: "Yes", was: j}`.
  ///
  /// - Parameters:
  ///   - name: What the keys are known by.
  ///   - former: The notation of what it was.
  /// - Returns: The notation of both.
  static func titleAndFormerID<ID>(_ name: String, _ former: Notation<ID>) -> Notation
  where Value == ItemNaming<ID> {
    let was = Key("was", Notation<[ID]>.oneOrMore(of: former))
    let keys = Keys(TitleKeys.danish, TitleKeys.english, TitleKeys.title, was)
    let keyed = Notation.mapping(keys) { ItemNaming(title: $0.title, formerly: $0[was] ?? []) }.named(name)
    let title: Notation = .title()
    return Notation(shape: .either([title.shape, keyed.shape])) { node, reader in
      node.isTitled ? keyed.read(node, reader) : title.read(node, reader)
    }
  }
}
