import RugeCore
import RugeYAML

private enum FieldKeys {
  static let ask = Key("ask", Notation<LocalisedText>.localised)
  static let answer = Key.required("answer", Notation<FieldKind>.fieldKind)
  static let isRequired = Key("required", Notation<Bool>.boolean)
  static let formerly = Key("was", Notation<[ElementID]>.oneOrMore(of: .former))
  /// Read when all fields are known.
  static let unless = Key("unless", Notation<Node>.node(later: .table(of: .text, names: .identifier)))

  static let all = Keys(ask, formerly, answer, isRequired, unless)
  /// What is kept about a body belongs to no version of a programme, and keeps its name.
  static let ofOrganisation = Keys(ask, answer, isRequired, unless)
}

private enum SeveralKeys {
  static let several = Key.required("several", Notation<[String]>.choices)

  static let all = Keys(several)
}

extension Notation<[Field]> {
  /// Questions by their ids, in the order they are asked.
  static var fields: Notation { fields(FieldKeys.all) }

  /// Questions about a body, whatever it takes part in.
  static var fieldsOfOrganisation: Notation { fields(FieldKeys.ofOrganisation) }

  private static func fields(_ keys: Keys) -> Notation {
    let table = Notation<[Field]>.table(of: Field.shape(keys), names: .identifier) { entry, reader in
      Field.read(entry, keys, reader)
    }
    let shape = Shape.mapping(MappingShape(names: .identifier, others: Field.shape(keys), isNeverEmpty: true))
    return Notation(shape: shape) { node, reader in
      guard let fields = table.read(node, reader) else { return nil }
      if case .mapping(let entries, _) = node.content, entries.isEmpty {
        reader.add(.error, .emptyValue("fields"), at: node.range)
      }
      let conditions = Field.exceptions(in: node)
      guard !conditions.isEmpty else { return fields }
      let others = Indexed(fields, by: \.id)
      return fields.map { field in
        conditions[field.id].flatMap { field.leftOut(unless: $0, among: others, reader) } ?? field
      }
    }
  }
}

extension Field {
  fileprivate static func shape(_ keys: Keys) -> Shape {
    .either([Notation<FieldKind>.fieldKind.shape, .mapping(keys)])
  }

  /// Reads `afprøvet: {ask: {da: "Er konceptet afprøvet?"}, answer: yes or no}`, or just `afprøvet: yes or no`.
  fileprivate static func read(_ entry: Entry, _ keys: Keys, _ reader: NodeReader) -> Field? {
    let id = reader.identifier(entry.key.text, of: .field, at: entry.key.range) ?? .unreadable
    guard entry.value.shape == .mapping, entry.value[SeveralKeys.several.name] == nil else {
      return Field(id: id, ask: LocalisedText(id.rawValue), kind: kind(entry.value, id, reader))
    }
    let notation = Notation<Field>.mapping(keys) { fields in
      let kind = fields[FieldKeys.answer]
      if kind == nil { fields.reader.misreadNames.insert(id.rawValue) }
      return Field(
        id: id, formerly: fields[FieldKeys.formerly] ?? [],
        ask: fields[FieldKeys.ask] ?? LocalisedText(id.rawValue), kind: kind ?? .text,
        isRequired: fields[FieldKeys.isRequired] ?? false)
    }
    return notation.read(entry.value, reader)
  }

  /// The kind of a field; where it is wrong, that has been said, and the field stands so that nothing else about it is
  /// said to be unknown.
  private static func kind(_ node: Node, _ id: ElementID, _ reader: NodeReader) -> FieldKind {
    if let kind = Notation<FieldKind>.fieldKind.read(node, reader) { return kind }
    reader.misreadNames.insert(id.rawValue)
    return .text
  }

  /// What stands under `unless`, by the fields that have it.
  fileprivate static func exceptions(in node: Node) -> [ElementID: Node] {
    guard case .mapping(let entries, _) = node.content else { return [:] }
    let exceptions = entries.lazy.compactMap { entry in
      entry.value[FieldKeys.unless.name].map { (ElementID(entry.key.text), $0) }
    }
    return Dictionary(exceptions, uniquingKeysWith: { first, _ in first })
  }

  /// The same with what stands under `unless`, which names another field; `nil` where that is wrong.
  fileprivate func leftOut(unless node: Node, among fields: Indexed<Field>, _ reader: NodeReader) -> Field? {
    guard let entry = reader.onlyCondition(of: node),
      let other = reader.field(named: entry.key, among: fields),
      let answered = Notation<Field.Exception.Answered>.answered(by: other).read(entry.value, reader)
    else { return nil }
    return Field(
      id: id, formerly: formerly, ask: ask, kind: kind, isRequired: isRequired,
      unless: Exception(field: other.id, answered: answered))
  }
}

extension NodeReader {
  /// The field that a key names, or `nil` after it has been reported that there is none.
  func field(named key: EntryKey, among fields: Indexed<Field>) -> Field? {
    if let field = fields[ElementID(key.text)] { return field }
    add(
      .error, .unknownReference(key.text, .field), at: key.range,
      suggestion: suggestion(for: key.text, among: fields.ids.lazy.map(\.rawValue)))
    return nil
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
    let phrase = Notation<FieldKind>.phrase
    let worded = phrase.knowingOwnWord(in: [FieldKind.organisation.phrase])
    // Any words may stand in what the schema says of a phrase, the programme's own among them.
    return Notation(shape: .either([phrase.shape, choice.shape, several.shape])) { node, reader in
      switch node.shape {
      case .list?: choice.read(node, reader)
      case .mapping?: several.read(node, reader)
      default: worded.read(node, reader)
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
