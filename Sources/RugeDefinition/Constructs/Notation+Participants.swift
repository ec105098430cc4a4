import RugeCore
import RugeYAML

private enum ParticipantsKeys {
  static let kind = Key.required("kind", Notation<ElementID>.participantKind)
  static let title = Key("title", Notation<LocalisedText>.localised)
  static let named = Key("named", Notation<Participants.Naming>.word)

  static let all = Keys(kind, title, named)
}

extension Notation<Participants> {
  /// What takes part: `kommune`, or `{kind: family, named: pseudonym}`.
  static var participants: Notation {
    .either(
      text: Notation<ElementID>.participantKind.map { Participants(kind: $0) },
      else: .mapping(ParticipantsKeys.all) { fields in
        let title = fields[ParticipantsKeys.title]
        let naming = fields[ParticipantsKeys.named] ?? .name
        return fields[ParticipantsKeys.kind].map { Participants(kind: $0, title: title, naming: naming) }
      })
  }
}

extension Notation<ElementID> {
  fileprivate static var participantKind: Notation {
    Notation(shape: .name(.id(of: .participant))) { node, reader in
      guard let text = reader.text(of: node), let id = reader.identifier(text, of: .participant, at: node.range) else {
        return nil
      }
      // `organisation` is known to every programme.
      if id != Participants.organisations.kind { _ = reader.names.define(text, .participant, at: node.range) }
      return id
    }
  }
}
