import RugeCore
import RugeYAML

private enum AtLeastKeys {
  static func keys(over fields: Indexed<Field>) -> (Key<Int>, Key<[FormCondition]>) {
    (
      Key.required("at_least", Notation<Int>.integer(in: 1...1000)),
      Key.required("of", Notation<[FormCondition]>.conditions(of: .formCondition(over: fields), unread: .all([])))
    )
  }
}

extension Notation<FormCondition> {
  /// What the answers of a form must be: `frivillighed: true`, `omsætning: {above: DKK 100000}`, `score: {at_least: 3}`,
  /// or `all`, `any` and `at_least … of` such.
  static func formCondition(over fields: Indexed<Field>) -> Notation {
    Notation(shape: .definition("form-condition") { formConditionShape }) { node, reader in
      if node["at_least"] != nil, node["of"] != nil { return atLeast(over: fields).read(node, reader) }
      guard let entry = reader.onlyCondition(of: node) else { return nil }
      let nested = Notation<[FormCondition]>.conditions(of: .formCondition(over: fields), unread: .all([]))
      switch entry.key.text {
      case "all": return nested.read(entry.value, reader).map { .all($0) }
      case "any": return nested.read(entry.value, reader).map { .any($0) }
      case let name:
        if name == "score", fields[ElementID(name)] == nil {
          return Notation<NumberTest>.numberTest.read(entry.value, reader).map { .score($0) }
        }
        return reader.field(named: entry.key, among: fields).flatMap { condition(on: $0).read(entry.value, reader) }
      }
    }
  }

  private static func atLeast(over fields: Indexed<Field>) -> Notation {
    let (count, of) = AtLeastKeys.keys(over: fields)
    return .mapping(Keys(count, of)) { values in
      guard let number = values[count], let conditions = values[of] else { return nil }
      values.reader.checkCount(number, at: values.node(of: count), of: values.node(of: of))
      return .atLeast(number, of: conditions)
    }
  }

  /// A value that a field must have, or a test of its number.
  private static func condition(on field: Field) -> Notation {
    let value = Notation<Answer>.answer(to: field).map { FormCondition.field(field.id, is: $0) }
    guard field.kind.isNumber else { return value }
    return .either(text: value, else: Notation<NumberTest>.numberTest.map { .number(field.id, $0) })
  }

  /// A field's answer may be of any kind; only the reader knows the fields.
  private static var formConditionShape: Shape {
    let (count, of) = AtLeastKeys.keys(over: .none)
    let nested = Notation<[FormCondition]>.conditions(of: .formCondition(over: .none), unread: .all([])).shape
    let test = Notation<NumberTest>.numberTest.shape
    return .either([
      .mapping(
        MappingShape(
          [.init("all", nested), .init("any", nested), .init("score", test)], names: .identifier(),
          others: .either([.text, test]), hasOneKey: true)),
      .mapping(Keys(count, of)),
    ])
  }
}

extension Indexed<Field> {
  /// No fields: what a condition looks like does not depend on them.
  static var none: Indexed { Indexed([], by: \.id) }
}

extension FieldKind {
  /// One of the answers that a condition can ask for, as it is written there; `nil` where it can ask for none.
  fileprivate var certainAnswer: String? {
    switch self {
    case .yesOrNo: "true"
    case .number, .money: "5"
    case .scale(let bounds): "\(bounds.upperBound)"
    case .date, .pastDate: "2026-05-01"
    case .choice(let choices): choices.first.map(YAMLText.scalar)
    case .text, .longText, .link, .file, .several, .organisation, .indicator: nil
    }
  }

  fileprivate var isNumber: Bool {
    switch self {
    case .number, .money, .scale: true
    default: false
    }
  }
}

extension Notation<Answer> {
  /// The answer that a field must have.
  static func answer(to field: Field) -> Notation {
    let notation = single(answerTo: field)
    return Notation(shape: notation.shape) { node, reader in
      guard node.scalar == nil, let example = field.kind.certainAnswer else { return notation.read(node, reader) }
      reader.add(.error, .oneAnswer(field: field.id.rawValue, example: example), at: node.range)
      return nil
    }
  }

  private static func single(answerTo field: Field) -> Notation {
    switch field.kind {
    case .yesOrNo: Notation<Bool>.boolean.map { .yesOrNo($0) }
    case .number, .money: Notation<Quantity>.number.map { .number($0) }
    case .date, .pastDate: Notation<Day>.date.map { .date($0) }
    case .choice(let choices): .scalar(.oneOf(choices)) { choices.contains($0) ? .choice($0) : nil }
    case .scale(let bounds):
      Notation(shape: .scalar(.integer(bounds))) { node, reader in
        Notation<Int>.integer(in: bounds).read(node, reader).flatMap { Quantity($0) }.map { .number($0) }
      }
    case .text, .longText, .link, .file, .several, .organisation, .indicator:
      Notation(shape: .text) { node, reader in
        if !reader.misreadNames.contains(field.id.rawValue) {
          reader.add(.error, .incomparableField(field.id.rawValue), at: node.range)
        }
        return nil
      }
    }
  }
}
