import RugeCore
import RugeYAML

private enum RoleKeys {
  static let title = Key("title", Notation<LocalisedText>.localised)
  static let formerly = Key("was", Notation<[ElementID]>.oneOrMore(of: .former))
  static let time = Key("time", Notation<Role.Time>.phrase)
  static let of = Key("of", Notation<Role.Side>.side)
  static let part = Key("part", Notation<Role.Part>.word)

  static let all = Keys(title, formerly, time, of, part)
}

extension Role {
  static var shape: Shape { .mapping(RoleKeys.all) }

  /// Reads `rådgiver: {title: {da: Rådgiver, en: Adviser}, time: 4 hours per month}`.
  static func read(_ entry: Entry, _ reader: NodeReader) -> Role? {
    let id = reader.define(entry.key.text, .role, at: entry.key.range) ?? .unreadable
    let notation = Notation<Role>.mapping(RoleKeys.all) { fields in
      Role(
        id: id,
        title: fields.title(RoleKeys.title, of: id, at: entry.key.range) ?? LocalisedText(id.rawValue),
        formerly: fields[RoleKeys.formerly] ?? [],
        side: fields[RoleKeys.of] ?? .programme,
        time: fields[RoleKeys.time],
        part: fields[RoleKeys.part])
    }
    return notation.read(entry.value, reader)
  }
}

extension Notation<Role.Side> {
  /// `programme`, `organisation`, or the programme's own word for what takes part.
  fileprivate static var side: Notation {
    Notation(shape: .name(.identifier(), of: .participant)) { node, reader in
      guard let text = reader.text(of: node) else { return nil }
      if text == Role.Side.programme.rawValue { return .programme }
      reader.names.refer(
        to: text, anyOf: [.participant], or: Role.Side.allCases.map(\.rawValue), at: node.range)
      return .organisation
    }
  }
}
