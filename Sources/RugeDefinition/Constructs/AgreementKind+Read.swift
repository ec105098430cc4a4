import RugeCore
import RugeYAML

private enum AgreementKeys {
  static let title = Key.required("title", Notation<LocalisedText>.localised)
  static let formerly = Key("was", Notation<[ElementID]>.oneOrMore(of: .former))
  static let evidence = Key("evidence", Notation<Milestone.EvidenceKind>.word)
  static let with = Key("with", Notation<ElementID>.reference(to: .role))

  static let all = Keys(title, formerly, evidence, with)
}

extension AgreementKind {
  static var shape: Shape { .either([Notation<LocalisedText>.localised.shape, .mapping(AgreementKeys.all)]) }

  /// Reads `samarbejde: {da: Samarbejdsaftale}`, or a mapping with a title and what is kept of it.
  static func read(_ entry: Entry, _ reader: NodeReader) -> AgreementKind? {
    let id = reader.define(entry.key.text, .agreement, at: entry.key.range) ?? .unreadable
    guard entry.value.isTitled else {
      return Notation<LocalisedText>.localised.read(entry.value, reader).map { AgreementKind(id: id, title: $0) }
    }
    let notation = Notation<AgreementKind>.mapping(AgreementKeys.all) { fields in
      AgreementKind(
        id: id, title: fields[AgreementKeys.title] ?? LocalisedText(id.rawValue),
        formerly: fields[AgreementKeys.formerly] ?? [],
        evidence: fields[AgreementKeys.evidence], with: fields[AgreementKeys.with])
    }
    return notation.read(entry.value, reader)
  }
}
