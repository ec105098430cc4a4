package import RugeCore

extension ProgrammeWords {
  /// A condition as a clause after “when”: `the form “Admission” is passed and …`.
  package func condition(_ condition: Condition) -> String {
    switch condition {
    case .all(let parts): words.list(parts.map(nested))
    case .any(let parts): anyStage(of: parts) ?? words.choice(parts.map(nested))
    case .atLeast(let count, let parts):
      words.say(da: "mindst \(count) af disse gælder: ", en: "at least \(count) of these hold: ")
        + parts.map(nested).joined(separator: "; ")
    case .milestone(let id):
      words.say(da: "milepælen »\(milestone(id))« er ", en: "the milestone “\(milestone(id))” is ")
        + arrival(at: programme.milestones.filter { $0.id == id })
    case .milestones(let set, let least): milestones(set, atLeast: least)
    case .form(let reference, let test): form(reference, test)
    case .sessions(let test): sessions(test)
    case .indicator(let reference, let test): figure(indicator(reference), test)
    case .signed(let id):
      words.say(da: "aftalen »\(agreement(id))« er underskrevet", en: "the agreement “\(agreement(id))” is signed")
    case .records(let test): records(test)
    case .exited(let id):
      words.say(da: "forløbet er afsluttet med »\(exit(id))«", en: "the enrolment has ended with “\(exit(id))”")
    case .agreedAll:
      words.say(
        da: "alle aftaler med \(theParticipant) er på plads", en: "all agreements with \(theParticipant) are in place")
    case .stage(let id): inStage([id])
    }
  }

  /// Alternatives that are nothing but stages, in one breath; `nil` for others.
  private func anyStage(of parts: [Condition]) -> String? {
    let stages = parts.compactMap { part in if case .stage(let id) = part { id } else { nil } }
    return stages.count == parts.count && !stages.isEmpty ? inStage(stages) : nil
  }

  private func inStage(_ stages: [ElementID]) -> String {
    let titles = words.choice(stages.map { words.quoted(stage($0)) })
    return words.say(da: "\(theParticipant) er i fasen \(titles)", en: "\(theParticipant) is in the stage \(titles)")
  }

  private func milestones(_ set: Condition.MilestoneSet, atLeast least: Int?) -> String {
    let done = arrival(at: set == .all ? programme.milestones : agreedOnes)
    switch (set, least) {
    case (.agreed, nil):
      return words.say(
        da: "alle aftalte milepæle\(agreedTitles) er \(done)", en: "all agreed milestones\(agreedTitles) are \(done)")
    case (.all, nil): return words.say(da: "alle milepæle er \(done)", en: "all milestones are \(done)")
    case (.agreed, let count?):
      return words.say(
        da: "mindst \(count) af de aftalte milepæle\(agreedTitles) er \(done)",
        en: "at least \(count) of the agreed milestones\(agreedTitles) \(count == 1 ? "is" : "are") \(done)")
    case (.all, let count?):
      return words.say(
        da: "mindst \(count) af milepælene er \(done)",
        en: "at least \(count) of the milestones \(count == 1 ? "is" : "are") \(done)")
    }
  }

  /// How milestones come to be behind somebody: nobody accepts one that is reached by itself.
  private func arrival(at milestones: [Milestone]) -> String {
    milestones.contains { $0.reachedWhen != nil }
      ? words.say(da: "nået", en: "reached") : words.say(da: "godkendt", en: "accepted")
  }

  /// The milestones that can be agreed, which are the only ones that count as agreed.
  private var agreedOnes: [Milestone] { programme.milestones.filter { $0.need == .agreed } }

  /// Their titles: ` (“A” and “B”)`.
  private var agreedTitles: String {
    let titles = agreedOnes.map { words.quoted(milestone($0.id)) }
    return titles.isEmpty ? "" : " (\(words.list(titles)))"
  }

  private func form(_ reference: FormReference, _ test: FormTest) -> String {
    let form = form(reference)
    return switch test {
    case .passed:
      words.say(da: "skemaet »\(form)« er bestået", en: "the form “\(form)” is passed") + everyRound(of: reference)
    case .answered:
      words.say(da: "skemaet »\(form)« er besvaret", en: "the form “\(form)” is answered") + everyRound(of: reference)
    case .score(let test):
      words.say(
        da: "scoren i skemaet »\(form)« \(self.test(test))", en: "the score of the form “\(form)” \(self.test(test))")
    case .place(let test): place(in: form, test)
    }
  }

  /// That all rounds of a form are meant where none is named.
  private func everyRound(of reference: FormReference) -> String {
    guard reference.round == nil, programme.form(reference.form).map({ $0.rounds.count > 1 }) ?? false else {
      return ""
    }
    return words.say(da: " i hver runde", en: " in every round")
  }

  private func place(in form: String, _ test: NumberTest) -> String {
    guard test.isPlain, let comparison = test.comparisons.first, comparison.relation == .atMost else {
      return words.say(
        da: "pladsen i skemaet »\(form)« \(self.test(test))", en: "the place in the form “\(form)” \(self.test(test))")
    }
    let last = words.amount(comparison.bound)
    return words.say(
      da: "\(theParticipant) er blandt de \(last) bedste i skemaet »\(form)«",
      en: "\(theParticipant) is among the best \(last) in the form “\(form)”")
  }

  private func figure(_ name: String, _ test: NumberTest) -> String {
    words.say(da: "tallet for »\(name)« \(self.test(test))", en: "the figure “\(name)” \(self.test(test))")
  }

  private func records(_ test: RecordsTest) -> String {
    let kind = words.quoted(record(test.kind))
    let states = words.choice(test.states.map { words.quoted(state($0, of: test.kind)) })
    let status = states.isEmpty ? "" : words.say(da: " med status \(states)", en: " with the status \(states)")
    guard test.number.measure == .level else {
      return words.say(
        da: "antallet af registreringer af \(kind)\(status) \(self.test(test.number))",
        en: "the number of records of \(kind)\(status) \(self.test(test.number))")
    }
    let count = bounds(
      test.number, one: words.say(da: "én registrering", en: "one record"),
      many: words.say(da: "registreringer", en: "records"))
    return words.say(
      da: "der er \(count) af \(kind)\(status)",
      en: "there \(test.number.isAboutOne ? "is" : "are") \(count) of \(kind)\(status)") + scope(test.number)
  }

  /// What the answers of a form must be, as a clause after “when”.
  package func condition(_ condition: FormCondition, of form: ElementID) -> String {
    switch condition {
    case .all(let parts): words.list(parts.map { nested($0, of: form) })
    case .any(let parts): words.choice(parts.map { nested($0, of: form) })
    case .atLeast(let count, let parts):
      words.say(da: "mindst \(count) af disse gælder: ", en: "at least \(count) of these hold: ")
        + parts.map { nested($0, of: form) }.joined(separator: "; ")
    case .number(let field, let test): answer(to: field, of: form) + " " + self.test(test)
    case .score(let test): words.say(da: "scoren \(self.test(test))", en: "the score \(self.test(test))")
    case .field(let field, let answer):
      self.answer(to: field, of: form) + words.say(da: " er ", en: " is ")
        + words.answer(.value(answer), to: programme.form(form)?.field(field), among: [], text: nil)
    }
  }

  private func answer(to field: ElementID, of form: ElementID) -> String {
    let question = question(field, of: form)
    return words.say(da: "svaret på »\(question)«", en: "the answer to “\(question)”")
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
    case .all, .any, .atLeast: "(\(condition(part, of: form)))"
    case .field, .number, .score: condition(part, of: form)
    }
  }
}
