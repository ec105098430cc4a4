import RugeCore

extension ProgrammePage {
  /// Who does what.
  var roles: [String] {
    section(words.say(da: "Roller", en: "Roles"), programme.roles) { role in
      entry(role.title[words.language], [side(role.side), role.time.map(time)])
    }
  }

  private func side(_ side: Role.Side) -> String {
    switch side {
    case .programme: words.say(da: "En af programmets folk.", en: "One of the programme’s people.")
    case .organisation: words.say(da: "En af organisationens folk.", en: "One of the organisation’s people.")
    }
  }

  private func time(_ time: Role.Time) -> String {
    let amount = words.span(time.amount)
    return words.say(
      da: "Forventet tid: \(amount) \(danishPer(time.per)).",
      en: "Expected time: \(amount) per \(words.unit(time.per)).")
  }

  private func danishPer(_ unit: Span.Unit) -> String {
    switch unit {
    case .minute: "i minuttet"
    case .hour: "i timen"
    case .day: "om dagen"
    case .week: "om ugen"
    case .month: "om måneden"
    case .year: "om året"
    }
  }

  /// The questions that are asked, and what the answers must be.
  var forms: [String] {
    guard !programme.forms.isEmpty else { return [] }
    return ["## \(words.say(da: "Skemaer", en: "Forms"))"] + programme.forms.flatMap(form)
  }

  private func form(_ form: Form) -> [String] {
    var lines = ["", "### \(markdown(form.title[words.language]))", ""]
    if let respondent = form.by.map(names.respondent) {
      lines += [markdown(words.say(da: "Besvares af: \(respondent).", en: "Answered by: \(respondent).")), ""]
    }
    lines += form.fields.enumerated().map { index, field in
      "\(index + 1). \(markdown("\(field.ask[words.language]) (\(words.fieldKind(field.kind)))"))"
    }
    let passed =
      form.passedWhen.map { condition in
        let clause = names.condition(condition, of: form.id)
        return words.say(da: "Skemaet er bestået, når \(clause).", en: "The form is passed when \(clause).")
      }
      ?? words.say(
        da: "Skemaet er bestået, når alt er besvaret.", en: "The form is passed when everything is answered.")
    return lines + ["", markdown(passed)]
  }
}
