import RugeCore
import RugeYAML

extension Notation<FormCondition> {
  /// What the answers of a form must be: `frivillighed: true`, or `all` and `any` of such.
  static func formCondition(over fields: [Field]) -> Notation {
    Notation(shape: .definition("form-condition") { formConditionShape }) { node, reader in
      guard let entry = reader.onlyCondition(of: node) else { return nil }
      let nested = Notation<[FormCondition]>.conditions(of: .formCondition(over: fields))
      switch entry.key.text {
      case "all": return nested.read(entry.value, reader).map { .all($0) }
      case "any": return nested.read(entry.value, reader).map { .any($0) }
      case let name:
        guard let field = fields.first(where: { $0.id.rawValue == name }) else {
          reader.add(
            .error, .unknownReference(name, .field), at: entry.key.range,
            suggestion: reader.suggestion(for: name, among: fields.map(\.id.rawValue)))
          return nil
        }
        return Notation<Answer>.answer(to: field).read(entry.value, reader).map { .field(field.id, is: $0) }
      }
    }
  }

  /// A field's answer may be of any kind; only the reader knows the fields.
  private static var formConditionShape: Shape {
    let nested = Notation<[FormCondition]>.conditions(of: .formCondition(over: [])).shape
    return .mapping(
      MappingShape([.init("all", nested), .init("any", nested)], names: .identifier, others: .text, hasOneKey: true))
  }
}

extension Notation<Answer> {
  /// The answer that a field must have.
  fileprivate static func answer(to field: Field) -> Notation {
    switch field.kind {
    case .yesOrNo: Notation<Bool>.boolean.map { .yesOrNo($0) }
    case .number, .money: Notation<Quantity>.number.map { .number($0) }
    case .date: Notation<Day>.date.map { .date($0) }
    case .choice(let choices): .scalar(.oneOf(choices)) { choices.contains($0) ? .choice($0) : nil }
    case .scale(let bounds):
      Notation(shape: .scalar(.integer(bounds))) { node, reader in
        Notation<Int>.integer(in: bounds).read(node, reader).flatMap { Quantity($0) }.map { .number($0) }
      }
    case .text, .longText, .link, .file, .several, .organisation, .indicator:
      Notation(shape: .text) { node, reader in
        reader.add(.error, .incomparableField(field.id.rawValue), at: node.range)
        return nil
      }
    }
  }
}
