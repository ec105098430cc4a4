package import RugeCore

/// Sentences about what reads otherwise under another version.
extension ChangeWords {
  func answersUnfit(_ element: RecordedElement) -> String {
    words.say(da: "kan ikke flyttes: ", en: "cannot move: ") + answersFitNoMore(element)
  }

  private func answersFitNoMore(_ element: RecordedElement) -> String {
    let answers = answersTo(element)
    let kinds = kinds(element)
    let hint = optionHint(element)
    return words.say(
      da: "\(answers) passer ikke til den nye svartype (\(kinds))\(hint)",
      en: "\(answers) do not fit the new kind of answer (\(kinds))\(hint)")
  }

  /// How an option gets another title, where one is gone while another came.
  private func optionHint(_ element: RecordedElement) -> String {
    let before = formerQuestion(element)?.field.kind.options ?? []
    let now = difference.new.field(element)?.kind.options ?? []
    let gone = before.filter { !now.contains($0) }
    guard let option = gone.first, let new = now.first(where: { !before.contains($0) }) else { return "" }
    return words.say(
      da: "; en svarmulighed, der blot skal hedde noget andet, siger, hvad den var: {\(new): {was: \(option)}}",
      en: "; an option that is only to be called something else says what it was: {\(new): {was: \(option)}}")
  }

  /// What becomes of an answer about the programme itself, which no version is left for.
  package func ofProgramme(_ consequence: Consequence) -> String {
    if case .answersUnfit(let element) = consequence { return answersFitNoMore(element) }
    return self.consequence(consequence)
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

  func retitled(_ part: Retitling) -> String {
    // A title may be another one in the other language alone.
    let language = ([words.language] + Language.allCases).first { part.from[$0] != part.to[$0] } ?? words.language
    let (from, to) = (words.quoted(part.from[language]), words.quoted(part.to[language]))
    guard part.option == nil else {
      let question = words.quoted(difference.new.field(part.element)?.ask[words.language] ?? part.element.id.rawValue)
      return words.say(
        da: "svaret \(from) på \(question) kommer til at hedde \(to)",
        en: "the answer \(from) to \(question) will read \(to)")
    }
    let whole = words.quoted(part.element.whole.map { new.name($0.kind, $0.id) } ?? part.element.id.rawValue)
    return words.say(
      da: "\(words.the(part.element.kind)) \(from) for \(whole) kommer til at hedde \(to)",
      en: "\(words.the(part.element.kind)) \(from) of \(whole) will read \(to)")
  }

  func confirmationChanged(_ id: ElementID, _ change: ConfirmationChange, _ count: Int?) -> String {
    let title = words.quoted(new.session(id))
    let isOne = count == 1
    let number = count.map { "\($0) " } ?? ""
    let sessions = words.say(
      da: "\(isOne ? "møde" : "møder") af typen \(title)",
      en: "\(isOne ? "session" : "sessions") of the kind \(title)")
    let parties = difference.new.sessionKind(id).flatMap { new.parties($0.confirmedBy) } ?? ""
    return switch change {
    case .lost:
      words.say(
        da:
          "\(number)\(isOne ? "bekræftet" : "bekræftede") \(sessions) gælder ikke mere som bekræftet: venter på bekræftelse fra \(parties)",
        en:
          "\(number)confirmed \(sessions) \(isOne ? "counts" : "count") as confirmed no more: awaiting confirmation by \(parties)"
      )
    case .awaited:
      words.say(
        da: "\(number)\(sessions) kommer til at vente på bekræftelse fra \(parties)",
        en: "\(number)\(sessions) will await confirmation by \(parties)")
    case .settled:
      words.say(
        da: "\(number)\(sessions) venter ikke længere på bekræftelse",
        en: "\(number)\(sessions) \(isOne ? "awaits" : "await") confirmation no more")
    }
  }

  func gatePart(_ stage: ElementID, _ part: Condition, _ from: GateStanding, _ to: GateStanding) -> String {
    let asked = new.condition(part)
    let change = "\(words.said(from)) → \(words.said(to))"
    return words.say(
      da: "vejen til »\(new.stage(stage))« kræver, at \(asked): \(change)",
      en: "the gate to “\(new.stage(stage))” asks that \(asked): \(change)")
  }

  // MARK: What is answered in secret

  func secretScoreChanged(_ reference: FormReference) -> String {
    let form = words.quoted(new.form(reference))
    return words.say(
      da: "scoren for \(form) gøres op på en anden måde; hvad den bliver: \(notShown)",
      en: "the score of \(form) is made otherwise; what it becomes: \(notShown)")
  }

  func gateWithheld(_ stage: ElementID) -> String {
    words.say(
      da: "om vejen til »\(new.stage(stage))« åbner eller lukker: \(notShown)",
      en: "whether the gate to “\(new.stage(stage))” opens or closes: \(notShown)")
  }

  func secretsWithheld(_ forms: [ElementID]) -> String {
    let forms = words.list(forms.map { words.quoted(new.form($0)) })
    return words.say(
      da: "hvad der ellers følger af svarene på \(forms): \(notShown)",
      en: "what else comes of the answers to \(forms): \(notShown)")
  }

  private var notShown: String {
    words.say(
      da: "vises ikke, færre end tre har svaret hemmeligt", en: "not shown: fewer than three secret ballots")
  }

  /// What a number of an indicator was and becomes: `DKK 250,000 → not agreed`.
  func figures(_ id: ElementID, _ side: FigureSide, _ from: Known<Quantity>?, _ to: Known<Quantity>?) -> String {
    let indicator = difference.new.indicator(id)
    let said = [from, to].map { value in
      guard let value, value != .notApplicable else { return nothing }
      return side == .target ? words.target(value, of: indicator) : words.figure(value, of: indicator)
    }
    return said.joined(separator: " → ")
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
      guard let field, field.ask != now?.ask || field.kind.renamed(difference.names, of: element) != now?.kind else {
        continue
      }
      return (field, ProgrammeWords(words, difference.old))
    }
    return nil
  }
}

extension ProgrammeDifference {
  /// The question of the old version that one of the new version was.
  fileprivate func formerQuestion(_ element: RecordedElement) -> Field? {
    guard let whole = element.whole else { return nil }
    if whole == .organisations { return old.field(element) }
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

  func said(_ standing: GateStanding) -> String {
    switch standing {
    case .met: say(da: "opfyldt", en: "met")
    case .notMet: say(da: "ikke opfyldt", en: "not met")
    case .unknown: say(da: "vides ikke endnu", en: "not known yet")
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
