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
    let word = Notation<ElementID>.participantKind
    return .either(
      text: Notation(shape: word.shape) { node, reader in
        word.read(node, reader).map { kind in
          reader.noteUntitled(kind, at: node.range)
          return Participants(kind: kind)
        }
      },
      else: .mapping(ParticipantsKeys.all) { fields in
        let title = fields[ParticipantsKeys.title]
        let naming = fields[ParticipantsKeys.named] ?? .name
        return fields[ParticipantsKeys.kind].map { kind in
          if title == nil, let range = fields.node(of: ParticipantsKeys.kind)?.range {
            fields.reader.noteUntitled(kind, at: range)
          }
          return Participants(kind: kind, title: title, naming: naming)
        }
      })
  }
}

extension NodeReader {
  /// Notes a word of the programme's own for what takes part; what an organisation is called is known.
  fileprivate func noteUntitled(_ kind: ElementID, at range: SourceRange) {
    if kind != Participants.organisations.kind { noteUntitled([kind.rawValue], .participant, at: range) }
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
