import RugeCore

/// Sentences about what reads otherwise under another version.
extension ChangeWords {
  func answersUnfit(_ element: RecordedElement) -> String {
    let answers = answersTo(element)
    let kinds = kinds(element)
    return words.say(
      da: "kan ikke flyttes: \(answers) passer ikke til den nye svartype (\(kinds))",
      en: "cannot move: \(answers) do not fit the new kind of answer (\(kinds))")
  }

  func answerKindChanged(_ element: RecordedElement) -> String {
    let answers = answersTo(element)
    let kinds = kinds(element)
    return words.say(
      da: "\(answers) kommer til at stå under en anden svartype (\(kinds))",
      en: "\(answers) will stand under another kind of answer (\(kinds))")
  }

  func questionReworded(_ element: RecordedElement) -> String {
    let answers = answersTo(element)
    let now = words.quoted(difference.new.field(element)?.ask[words.language] ?? element.id.rawValue)
    return words.say(
      da: "\(answers) kommer til at stå under \(now)", en: "\(answers) will stand under \(now)")
  }

  /// A number of an indicator.
  func figure(_ value: Known<Quantity>?) -> String {
    switch value {
    case .value(let number)?: words.number(number)
    case .unknown?: words.unknown
    case .notApplicable?, nil: words.say(da: "intet", en: "none")
    }
  }

  func score(_ value: Quantity?) -> String {
    value.map(words.number) ?? words.say(da: "ingen", en: "none")
  }

  private func answersTo(_ element: RecordedElement) -> String {
    let question = words.quoted(formerQuestion(element)?.field.ask[words.language] ?? element.id.rawValue)
    return words.say(da: "de svar, der er givet på \(question),", en: "the answers given to \(question)")
  }

  private func kinds(_ element: RecordedElement) -> String {
    let before = formerQuestion(element).map { $0.names.fieldKind($0.field) } ?? ""
    let after = difference.new.field(element).map { new.fieldKind($0) } ?? ""
    return "\(before) → \(after)"
  }

  /// The question as the newest version puts it in which it is another one.
  private func formerQuestion(_ element: RecordedElement) -> (field: Field, names: ProgrammeWords)? {
    let now = difference.new.field(element)
    for difference in differences {
      let field = difference.formerQuestion(element)
      guard let field, field.ask != now?.ask || field.kind.renamed(difference.names) != now?.kind else { continue }
      return (field, ProgrammeWords(words, difference.old))
    }
    return nil
  }
}

extension ProgrammeDifference {
  /// The question of the old version that one of the new version was.
  fileprivate func formerQuestion(_ element: RecordedElement) -> Field? {
    guard let whole = element.whole else { return nil }
    return old.elements(whole.kind).lazy.flatMap { former in
      former.fields.map { (RecordedElement(.field, $0.id, of: .init(whole.kind, former.id)), $0) }
    }.first { $0.0.renamed(names) == element }?.1
  }
}

extension Words {
  func said(_ standing: MilestoneStanding) -> String {
    switch standing {
    case .notNeeded: say(da: "kræves ikke", en: "not needed")
    case .notAgreed: say(da: "ikke aftalt, om den kræves", en: "not agreed whether it is needed")
    case .open: say(da: "ikke nået", en: "not reached")
    case .reached: say(da: "nået til tiden", en: "reached in time")
    case .reachedLate: say(da: "nået for sent", en: "reached late")
    }
  }

  func said(_ outcome: FormOutcome) -> String {
    switch outcome {
    case .open: say(da: "ikke besvaret helt", en: "not answered in full")
    case .answered: say(da: "besvaret", en: "answered")
    case .passed: say(da: "bestået", en: "passed")
    case .notPassed: say(da: "ikke bestået", en: "not passed")
    }
  }

  func said(_ side: FigureSide) -> String {
    switch side {
    case .baseline: say(da: "starttal for", en: "baseline of")
    case .present: say(da: "nuværende tal for", en: "present figure of")
    case .target: say(da: "mål for", en: "target of")
    }
  }
}
