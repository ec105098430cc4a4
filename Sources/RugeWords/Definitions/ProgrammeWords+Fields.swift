package import RugeCore

extension ProgrammeWords {
  /// What kind of answer a question takes: `yes or no`.
  package func fieldKind(_ kind: FieldKind) -> String {
    switch kind {
    case .choice(FieldKind.developmentGoals): words.say(da: "et af FN’s verdensmål", en: "one of the UN’s global goals")
    case .several(FieldKind.developmentGoals):
      words.say(da: "et eller flere af FN’s verdensmål", en: "one or more of the UN’s global goals")
    case .indicator(let id):
      words.say(da: "tal for »\(indicator(id))«", en: "figures of “\(indicator(id))”")
    default: words.fieldKind(kind)
    }
  }

  /// The answer that a question takes, and when it must or need not be given.
  package func answer(of field: Field, among fields: [Field]) -> String {
    let required = field.isRequired ? words.say(da: "skal besvares", en: "must be answered") : nil
    let parts = [fieldKind(field.kind), required, field.unless.map { exception($0, among: fields) }]
    return parts.compactMap { $0 }.joined(separator: "; ")
  }

  /// When a question is left out.
  func exception(_ exception: Field.Exception, among fields: [Field]) -> String {
    let question = fields.first { $0.id == exception.field }?.ask[words.language] ?? exception.field.rawValue
    let answer =
      switch exception.answered {
      case .unknown: words.quoted(words.unknown)
      case .none: words.quoted(words.notApplicable)
      case .value(let value): words.answer(.value(value), text: nil)
      }
    return words.say(
      da: "springes over, hvis svaret på »\(question)« er \(answer)",
      en: "left out if the answer to “\(question)” is \(answer)")
  }

  /// Several fields in one sentence: `subject (short text); value (an amount in DKK)`.
  package func fields(_ fields: [Field]) -> String {
    fields.map { "\($0.ask[words.language]) (\(answer(of: $0, among: fields)))" }.joined(separator: "; ")
  }
}
