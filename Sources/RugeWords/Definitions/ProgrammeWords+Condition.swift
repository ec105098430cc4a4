package import RugeCore

extension ProgrammeWords {
  /// A condition as a clause after “when”: `the form “Admission” is passed and …`.
  package func condition(_ condition: Condition) -> String {
    switch condition {
    case .all(let parts): words.list(parts.map(nested))
    case .any(let parts): words.choice(parts.map(nested))
    case .atLeast(let count, let parts):
      words.say(da: "mindst \(count) af disse gælder: ", en: "at least \(count) of these hold: ")
        + parts.map(nested).joined(separator: "; ")
    case .milestone(let id):
      words.say(
        da: "milepælen »\(milestone(id))« er godkendt", en: "the milestone “\(milestone(id))” is accepted")
    case .milestones(.agreed):
      words.say(da: "alle aftalte milepæle er godkendt", en: "all agreed milestones are accepted")
    case .milestones(.all):
      words.say(da: "alle milepæle er godkendt", en: "all milestones are accepted")
    case .form(let id, passed: true):
      words.say(da: "skemaet »\(form(id))« er bestået", en: "the form “\(form(id))” is passed")
    case .form(let id, passed: false):
      words.say(da: "skemaet »\(form(id))« er besvaret", en: "the form “\(form(id))” is answered")
    case .sessions(let id, let count):
      words.say(
        da: "»\(session(id))« er holdt mindst \(words.times(count))",
        en: "“\(session(id))” was held at least \(words.times(count))")
    case .agreedAll:
      words.say(
        da: "alle aftaler med organisationen er på plads", en: "all agreements with the organisation are in place")
    case .stage(let id):
      words.say(da: "organisationen er i fasen »\(stage(id))«", en: "the organisation is in the stage “\(stage(id))”")
    }
  }

  /// What the answers of a form must be, as a clause after “when”.
  package func condition(_ condition: FormCondition, of form: ElementID) -> String {
    switch condition {
    case .all(let parts): words.list(parts.map { nested($0, of: form) })
    case .any(let parts): words.choice(parts.map { nested($0, of: form) })
    case .field(let field, let answer):
      words.say(
        da: "svaret på »\(question(field, of: form))« er \(words.answer(.value(answer), text: nil))",
        en: "the answer to “\(question(field, of: form))” is \(words.answer(.value(answer), text: nil))")
    }
  }

  /// A part of a condition; what has parts of its own stands in brackets, so that “and” and “or” cannot be mixed up.
  private func nested(_ part: Condition) -> String {
    switch part {
    case .all, .any, .atLeast: "(\(condition(part)))"
    default: condition(part)
    }
  }

  private func nested(_ part: FormCondition, of form: ElementID) -> String {
    switch part {
    case .all, .any: "(\(condition(part, of: form)))"
    case .field: condition(part, of: form)
    }
  }
}

extension Words {
  /// A number of times: `5 times`.
  fileprivate func times(_ count: Int) -> String {
    say(da: count == 1 ? "én gang" : "\(count) gange", en: count == 1 ? "once" : "\(count) times")
  }
}
