import RugeCore
import RugeYAML

extension Notation {
  /// The same notation, in which the programme's own word for what takes part may stand for `organisation`.
  ///
  /// A programme reads what it enrols before anything else, so that the word is known.
  ///
  /// - Parameter phrases: What may be said of an organisation: `organisation`, `each organisation`.
  /// - Returns: The notation, which reads `each kommune` as `each organisation`.
  func knowingOwnWord(in phrases: [String]) -> Notation {
    Notation(shape: .either([shape, .name(.any, of: .participant)])) { node, reader in
      read(reader.saidOfOrganisations(node, phrases).map(node.saying) ?? node, reader)
    }
  }
}

extension NodeReader {
  /// The phrase about organisations that a text is in the programme's own word, if it is one.
  fileprivate func saidOfOrganisations(_ node: Node, _ phrases: [String]) -> String? {
    guard node.scalar != nil, let text = text(of: node), !phrases.contains(text) else { return nil }
    let common = Participants.organisations.kind.rawValue
    let said = text.split(separator: " ").map { names.has(String($0), .participant) ? common : String($0) }
      .joined(separator: " ")
    return phrases.contains(said) ? said : nil
  }
}
