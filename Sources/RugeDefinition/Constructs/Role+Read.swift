import RugeCore
import RugeYAML

private enum RoleKeys {
  static let title = Key("title", Notation<LocalisedText>.localised)
  static let time = Key("time", Notation<Role.Time>.phrase)
  static let of = Key("of", Notation<Role.Side>.word(of: [.programme, .organisation]))

  static let all = Keys(title, time, of)
}

extension Role {
  static var shape: Shape { .mapping(RoleKeys.all) }

  /// Reads `rådgiver: {title: {da: Rådgiver, en: Adviser}, time: 4 hours per month}`.
  static func read(_ entry: Entry, _ reader: NodeReader) -> Role? {
    let id = reader.define(entry.key.text, .role, at: entry.key.range) ?? .unreadable
    let notation = Notation<Role>.mapping(RoleKeys.all) { fields in
      Role(
        id: id,
        title: fields[RoleKeys.title] ?? LocalisedText(id.rawValue),
        side: fields[RoleKeys.of] ?? .programme,
        time: fields[RoleKeys.time])
    }
    return notation.read(entry.value, reader)
  }
}
