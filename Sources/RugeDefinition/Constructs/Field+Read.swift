import RugeCore
import RugeYAML

private enum FieldKeys {
  static let ask = Key("ask", Notation<LocalisedText>.localised)
  static let answer = Key.required("answer", Notation<FieldKind>.fieldKind)
  static let isRequired = Key("required", Notation<Bool>.boolean)
  /// Read when all fields are known.
  static let unless = Key("unless", Notation<Node>.node(later: .table(of: .text, names: .identifier)))

  static let all = Keys(ask, answer, isRequired, unless)
}

private enum SeveralKeys {
  static let several = Key.required("several", Notation<[String]>.choices)

  static let all = Keys(several)
}

extension Notation<[Field]> {
  /// Questions by their ids, in the order they are asked.
  static var fields: Notation {
    let table = Notation<[Field]>.table(of: Field.shape, names: .identifier) { entry, reader in
      Field.read(entry, reader)
    }
    return Notation(shape: table.shape) { node, reader in
      guard let fields = table.read(node, reader) else { return nil }
      return fields.map { field in field.exceptions(in: node, among: fields, reader) }
    }
  }
}

extension Field {
  static var shape: Shape { .either([Notation<FieldKind>.fieldKind.shape, .mapping(FieldKeys.all)]) }

  /// Reads `afprøvet: {ask: {da: "Er konceptet afprøvet?"}, answer: yes or no}`, or just `afprøvet: yes or no`.
  static func read(_ entry: Entry, _ reader: NodeReader) -> Field? {
    let id = reader.identifier(entry.key.text, at: entry.key.range) ?? .unreadable
    guard entry.value.shape == .mapping, entry.value[SeveralKeys.several.name] == nil else {
      return Notation<FieldKind>.fieldKind.read(entry.value, reader).map {
        Field(id: id, ask: LocalisedText(id.rawValue), kind: $0)
      }
    }
    let notation = Notation<Field>.mapping(FieldKeys.all) { fields in
      // A wrong kind has been reported; the field still stands, so that nothing else about it is reported as unknown.
      Field(
        id: id, ask: fields[FieldKeys.ask] ?? LocalisedText(id.rawValue), kind: fields[FieldKeys.answer] ?? .text,
        isRequired: fields[FieldKeys.isRequired] ?? false)
    }
    return notation.read(entry.value, reader)
  }

  /// The same with what stands under `unless`, which names another field.
  fileprivate func exceptions(in node: Node, among fields: [Field], _ reader: NodeReader) -> Field {
    guard let unless = node[id.rawValue]?[FieldKeys.unless.name], let entry = reader.onlyCondition(of: unless) else {
      return self
    }
    guard let other = fields.first(where: { $0.id.rawValue == entry.key.text }) else {
      reader.add(
        .error, .unknownReference(entry.key.text, .field), at: entry.key.range,
        suggestion: reader.suggestion(for: entry.key.text, among: fields.map(\.id.rawValue)))
      return self
    }
    guard let answered = Notation<Field.Exception.Answered>.answered(by: other).read(entry.value, reader) else {
      return self
    }
    return Field(
      id: id, ask: ask, kind: kind, isRequired: isRequired,
      unless: Exception(field: other.id, answered: answered))
  }
}

extension Notation<Field.Exception.Answered> {
  /// `none`, `unknown`, or a value that the field can have.
  fileprivate static func answered(by field: Field) -> Notation {
    Notation(shape: .text) { node, reader in
      switch node.scalar?.text {
      case "none"?: return Field.Exception.Answered.none
      case "unknown"?: return .unknown
      default: return Notation<Answer>.answer(to: field).read(node, reader).map { .value($0) }
      }
    }
  }
}

extension Notation<FieldKind> {
  /// A kind of answer: words; a list is a choice; `{several: …}` is more than one of a list.
  static var fieldKind: Notation {
    let choice = Notation<[String]>.distinct.map { FieldKind.choice($0) }
    let several = Notation<FieldKind>.mapping(SeveralKeys.all) { $0[SeveralKeys.several].map { .several($0) } }
    return Notation(shape: .either([Notation<FieldKind>.phrase.shape, choice.shape, several.shape])) { node, reader in
      switch node.shape {
      case .list?: choice.read(node, reader)
      case .mapping?: several.read(node, reader)
      default: Notation<FieldKind>.phrase.read(node, reader)
      }
    }
  }
}

extension Notation<[String]> {
  /// A list of at least two different answers.
  fileprivate static var distinct: Notation {
    Notation(shape: .list(of: .text, least: 2)) { node, reader in
      guard let items = Notation<[String]>.list(of: .text).read(node, reader) else { return nil }
      guard Set(items).count == items.count, items.count > 1 else {
        reader.add(.error, .badValue(items.joined(separator: ", "), expected: .fieldKind), at: node.range)
        return nil
      }
      return items
    }
  }

  /// A list of answers, or one that the language knows: `sdg`.
  fileprivate static var choices: Notation {
    .either(text: .oneOf(["sdg"]) { $0 == "sdg" ? FieldKind.developmentGoals : nil }, else: .distinct)
  }
}
