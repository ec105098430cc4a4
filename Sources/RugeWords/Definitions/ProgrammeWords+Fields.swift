package import RugeCore

extension ProgrammeWords {
  /// What kind of answer a question takes: `yes or no`.
  package func fieldKind(_ field: Field) -> String {
    switch field.kind {
    case .choice(FieldKind.developmentGoals): words.say(da: "et af FN’s verdensmål", en: "one of the UN’s global goals")
    case .several(FieldKind.developmentGoals):
      words.say(da: "et eller flere af FN’s verdensmål", en: "one or more of the UN’s global goals")
    case .indicator(let id):
      words.say(da: "tal for »\(indicator(id))«", en: "figures of “\(indicator(id))”")
    case .choice(let choices): words.choice(titles(choices, of: field))
    case .several(let choices):
      words.say(da: "en eller flere af: ", en: "one or more of: ")
        + titles(choices, of: field).joined(separator: ", ")
    case .text: words.say(da: "kort tekst", en: "short text")
    case .longText: words.say(da: "tekst", en: "text")
    case .number(nil): words.say(da: "et tal", en: "a number")
    case .number(let unit?): words.say(da: "et tal (enhed: \(unit))", en: "a number (unit: \(unit))")
    case .date: words.say(da: "en dato", en: "a date")
    case .pastDate: words.say(da: "en dato, der ikke ligger i fremtiden", en: "a date that is not ahead")
    case .yesOrNo: words.say(da: "ja eller nej", en: "yes or no")
    case .scale(let bounds):
      words.say(
        da: "et tal fra \(bounds.lowerBound) til \(bounds.upperBound)",
        en: "a number from \(bounds.lowerBound) to \(bounds.upperBound)")
    case .link: words.say(da: "et link", en: "a link")
    case .file: words.say(da: "en fil", en: "a file")
    case .money(let currency): words.say(da: "et beløb i \(currency)", en: "an amount in \(currency)")
    case .organisation: words.say(da: "en organisation", en: "an organisation")
    }
  }

  /// An option of a question, by its title.
  func option(_ option: String, of field: Field) -> String {
    let title = field.title(of: option)[words.language]
    return showsIDs && title != option ? "\(title) (\(option))" : title
  }

  private func titles(_ options: [String], of field: Field) -> [String] {
    options.map { self.option($0, of: field) }
  }

  /// The answer that a question takes, and when it must or need not be given.
  package func answer(of field: Field, among fields: [Field]) -> String {
    let required = field.isRequired ? words.say(da: "skal besvares", en: "must be answered") : nil
    let parts = [fieldKind(field), required, field.unless.map { exception($0, among: fields) }]
    return parts.compactMap { $0 }.joined(separator: "; ")
  }

  /// When a question is left out.
  func exception(_ exception: Field.Exception, among fields: [Field]) -> String {
    let field = fields.first { $0.id == exception.field }
    let question = field?.ask[words.language] ?? exception.field.rawValue
    let answer =
      switch exception.answered {
      case .unknown: words.quoted(words.unknown)
      case .none: words.quoted(words.notApplicable)
      case .value(let value): words.answer(.value(value), to: field, among: fields, text: nil)
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
