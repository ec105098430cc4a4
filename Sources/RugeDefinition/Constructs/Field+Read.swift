import RugeCore
import RugeYAML

private enum FieldKeys {
  static let ask = Key("ask", Notation<LocalisedText>.localised)
  static let answer = Key.required("answer", AnswerNotations.ofVersion.kind)
  /// What is kept about a body belongs to no version of a programme, and keeps its names.
  static let lastingAnswer = Key.required("answer", AnswerNotations.lasting.kind)
  static let isRequired = Key("required", Notation<Bool>.boolean)
  static let formerly = Key("was", Notation<[ElementID]>.oneOrMore(of: .former))
  /// Read when all fields are known.
  static let unless = Key("unless", Notation<Node>.node(later: .table(of: .text, names: .identifier())))

  static let all = Keys(ask, formerly, answer, isRequired, unless)
  static let ofOrganisation = Keys(ask, lastingAnswer, isRequired, unless)
}

/// The kind of answer that a question takes, with what the options of a list are called and were.
private struct AnswerKind: Sendable {
  let kind: FieldKind
  var options: [TitledItem<String>] = []

  static let text = AnswerKind(kind: .text)
}

/// How the kind of an answer is written, with one way of writing an option.
private struct AnswerNotations: Sendable {
  static let ofVersion = AnswerNotations(.titleAndFormerID("optionNaming", .text))
  static let lasting = AnswerNotations(.title())

  let kind: Notation<AnswerKind>

  private init(_ naming: Notation<ItemNaming<String>>) {
    let distinct = Notation<[TitledItem<String>]>.distinct(naming)
    let several = Key.required("several", Notation<[TitledItem<String>]>.choices(or: distinct))
    kind = .answerKind(
      choice: distinct.map { AnswerKind(kind: .choice($0.map(\.id)), options: $0) },
      several: .mapping(Keys(several)) { fields in
        fields[several].map { AnswerKind(kind: .several($0.map(\.id)), options: $0) }
      })
  }
}

extension Notation<[Field]> {
  /// Questions by their ids, in the order they are asked.
  static var fields: Notation { fields(FieldKeys.all, FieldKeys.answer) }

  /// Questions about a body, whatever it takes part in.
  static var fieldsOfOrganisation: Notation { fields(FieldKeys.ofOrganisation, FieldKeys.lastingAnswer) }

  private static func fields(_ keys: Keys, _ answer: Key<AnswerKind>) -> Notation {
    let shape = { @Sendable in Shape.either([answer.notation.shape, .mapping(keys)]) }
    let table = Notation<[Field]>.table(of: shape(), names: .id(of: .field)) { entry, reader in
      Field.read(entry, keys, answer, reader)
    }
    return Notation(
      shape: .mapping(MappingShape(names: .id(of: .field), others: shape(), isNeverEmpty: true))
    ) { node, reader in
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
  /// Reads `afprøvet: {ask: {da: "Er konceptet afprøvet?"}, answer: yes or no}`, or just `afprøvet: yes or no`.
  fileprivate static func read(
    _ entry: Entry, _ keys: Keys, _ key: Key<AnswerKind>, _ reader: NodeReader
  ) -> Field? {
    let id = reader.identifier(entry.key.text, of: .field, at: entry.key.range) ?? .unreadable
    guard entry.value.shape == .mapping, entry.value["several"] == nil else {
      let answer = kind(entry.value, key, id, reader)
      if id != .unreadable { reader.noteUntitled([id.rawValue], .question, at: entry.key.range) }
      return Field(
        id: id, ask: LocalisedText(id.rawValue), kind: answer.kind, optionTitles: answer.options.titles(),
        formerOptions: answer.options.formerIDs())
    }
    let notation = Notation<Field>.mapping(keys) { fields in
      let answer = fields[key]
      if answer == nil { fields.reader.misreadNames.insert(id.rawValue) }
      return Field(
        id: id, formerly: fields[FieldKeys.formerly] ?? [],
        ask: fields.title(FieldKeys.ask, of: id, at: entry.key.range, .ask) ?? LocalisedText(id.rawValue),
        kind: answer?.kind ?? .text, optionTitles: answer?.options.titles() ?? [:],
        formerOptions: answer?.options.formerIDs() ?? [:], isRequired: fields[FieldKeys.isRequired] ?? false)
    }
    return notation.read(entry.value, reader)
  }

  /// The kind of a field; where it is wrong, that has been said, and the field stands so that nothing else about it is
  /// said to be unknown.
  private static func kind(
    _ node: Node, _ key: Key<AnswerKind>, _ id: ElementID, _ reader: NodeReader
  ) -> AnswerKind {
    if let kind = key.notation.read(node, reader) { return kind }
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
      id: id, formerly: formerly, ask: ask, kind: kind, optionTitles: optionTitles, formerOptions: formerOptions,
      isRequired: isRequired, unless: Exception(field: other.id, answered: answered))
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

extension Notation<AnswerKind> {
  /// A kind of answer: words; a list is a choice; `{several: …}` is more than one of a list.
  fileprivate static func answerKind(choice: Notation, several: Notation) -> Notation {
    let phrase = Notation<FieldKind>.phrase.map { AnswerKind(kind: $0) }
    let worded = Notation<FieldKind>.phrase.knowingOwnWord(in: [FieldKind.organisation.phrase])
      .map { AnswerKind(kind: $0) }
    // Any words may stand in what the schema says of a phrase, the programme's own among them.
    return Notation(shape: .either([phrase.shape, choice.shape, several.shape])) { node, reader in
      switch node.shape {
      case .list?: choice.read(node, reader)
      case .mapping?: several.read(node, reader)
      default: reader.rejectBareList(node) ? nil : worded.read(node, reader)
      }
    }
  }
}

extension Notation<[TitledItem<String>]> {
  /// A list of at least two different answers.
  fileprivate static func distinct(_ naming: Notation<ItemNaming<String>>) -> Notation {
    let option = Notation<TitledItem<String>>.titled(names: .any, naming) { text, _, _ in text }
    let list = Notation.list(of: option)
    return Notation(shape: .list(of: option.shape, least: 2)) { node, reader in
      guard let items = list.read(node, reader) else { return nil }
      let ids = items.map(\.id)
      guard Set(ids).count == ids.count, ids.count > 1 else {
        // What is wrong with an item that could not be read has been said.
        if case .sequence(let nodes, _) = node.content, nodes.count == items.count {
          reader.add(.error, .badValue(ids.joined(separator: ", "), expected: FieldKind.expectation), at: node.range)
        }
        return nil
      }
      reader.checkNames(ofOptions: node, items.map { ($0.id, $0.title) })
      reader.noteUntitled(items.filter { $0.title == nil }.map(\.id), .option, at: node.range)
      return items
    }
  }

  /// A list of answers, or one that the language knows: `sdg`.
  fileprivate static func choices(or distinct: Notation) -> Notation {
    .either(
      text: .oneOf(["sdg"]) { word in
        word == "sdg" ? FieldKind.developmentGoals.map { TitledItem(id: $0, title: nil) } : nil
      }, else: distinct)
  }
}
