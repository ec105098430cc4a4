package import RugeCore

extension ProgrammeWords {
  /// What a gate lacks, as a line of a list.
  package func gap(_ gap: Gap) -> String {
    switch gap {
    case .milestoneOpen(let id, let step, let due):
      "\(milestone(id)): \(progress(step, of: id))\(dueBy(due))"
    case .milestoneNotReached(let id, let due, let gaps):
      words.say(
        da: "\(milestone(id))\(dueBy(due)) nås af sig selv; mangler: ",
        en: "\(milestone(id))\(dueBy(due)) is reached by itself; missing: ")
        + parts(gaps)
    case .asksForItself(let id):
      words.say(
        da: "\(milestone(id)): betingelsen spørger til milepælen selv",
        en: "\(milestone(id)): its condition asks for the milestone itself")
    case .milestoneNotAgreed(let id):
      words.say(
        da: "\(milestone(id)): det er ikke aftalt, om den er med i forløbet",
        en: "\(milestone(id)): it is not agreed whether the plan has it")
    case .formUnanswered(let reference, let fields):
      words.say(da: "\(form(reference)): mangler svar på ", en: "\(form(reference)): no answer yet to ")
        + questions(fields, of: reference.form)
    case .formUnknown(let reference, let fields):
      words.say(da: "\(form(reference)): svaret er ukendt på ", en: "\(form(reference)): the answer is unknown to ")
        + questions(fields, of: reference.form)
    case .formNotPassed(let reference, let fields):
      words.say(da: "\(form(reference)): ikke bestået på ", en: "\(form(reference)): not passed on ")
        + fields.map { notPassed($0, of: reference.form) }.joined(separator: ", ")
    case .sessionsNotMet(let test, let number): sessionsGap(test, number)
    case .notExited(let id):
      words.say(da: "forløbet er ikke endt med \(exit(id))", en: "the enrolment has not ended with \(exit(id))")
    case .notSigned(let id):
      words.say(da: "\(agreement(id)): ikke underskrevet", en: "\(agreement(id)): not signed")
    case .tooFewMilestones(let reached, let needed, _):
      words.say(da: "\(reached) af \(needed) milepæle nået", en: "\(reached) of \(needed) milestones reached")
    case .respondentsMissing(let reference, let respondents):
      respondents.map {
        words.say(
          da: "\(form(reference)): \($0.count) mangler at svare", en: "\(form(reference)): \($0.count) still to answer")
      }
        ?? words.say(
          da: "\(form(reference)): det vides ikke, hvem der skal svare",
          en: "\(form(reference)): it is not known who is to answer")
    case .subjectsMissing(let reference, let others):
      others.map {
        words.say(
          da: "\(form(reference)): mangler at svare om \($0.count) af de andre",
          en: "\(form(reference)): still to answer about \($0.count) of the others")
      }
        ?? words.say(
          da: "\(form(reference)): det vides ikke, hvem de andre er",
          en: "\(form(reference)): it is not known who the others are")
    case .scoreNotMet(let reference, let value, let test):
      numberGap(words.say(da: "\(form(reference)), score", en: "\(form(reference)), score"), value, test)
    case .secretScoreNotMet(let reference, let test):
      numberGap("\(form(reference)), score", said: words.shownFrom(Form.fewestShown), test)
    case .placeNotMet(let reference, let value, let test):
      numberGap(words.say(da: "\(form(reference)), plads", en: "\(form(reference)), place"), value, test)
    case .figureNotMet(let reference, let value, let test): numberGap(indicator(reference), value, test)
    case .recordsNotMet(let records, let count): numberGap(record(records.kind), count, records.number)
    case .notAgreed(let items):
      words.say(da: "ikke aftalt endnu: ", en: "not agreed yet: ")
        + words.list(items.map { "\(agreedItem($0)) (\($0))" })
    case .notInStage(let id):
      words.say(da: "forløbet er ikke i \(stage(id))", en: "the enrolment is not in \(stage(id))")
    case .tooFew(0, let needed, let gaps) where needed == gaps.count:
      // All of them are needed, so that counting them says nothing.
      words.list(gaps.map(self.gap))
    case .tooFew(let met, let needed, let gaps):
      words.say(da: "\(met) af mindst \(needed) opfyldt", en: "\(met) of at least \(needed) met")
        + part(words.say(da: "mangler", en: "missing"), gaps.filter { !$0.isUnknown })
        + part(words.say(da: "ikke kendt endnu", en: "not known yet"), gaps.filter(\.isUnknown))
    }
  }

  private func part(_ heading: String, _ gaps: [Gap]) -> String {
    gaps.isEmpty ? "" : "; \(heading): " + parts(gaps)
  }

  /// Gaps within another one, each apart from the next where it has parts itself.
  private func parts(_ gaps: [Gap]) -> String {
    guard gaps.count > 1 else { return gaps.map(gap).joined() }
    return gaps.map(gap).map { $0.contains("; ") ? "(\($0))" : $0 }.joined(separator: "; ")
  }

  private func sessionsGap(_ sessions: SessionsTest, _ number: Quantity?) -> String {
    let kind = sessions.kind.map(session) ?? words.say(da: "møder", en: "sessions")
    switch sessions.measure {
    case .held(let test):
      if let needed = test.leastNumber, let number {
        return words.say(
          da: "\(kind): \(words.number(number)) af \(words.number(needed)) holdt",
          en: "\(kind): \(words.number(number)) of \(words.number(needed)) held")
      }
      return numberGap(kind, number, test)
    case .hours(let test): return numberGap(words.say(da: "\(kind), timer", en: "\(kind), hours"), number, test)
    case .missed(let test): return numberGap(words.say(da: "\(kind), forsømt", en: "\(kind), missed"), number, test)
    case .attendedAll:
      return attendance(sessions.kind, missed: number)
    }
  }

  private func attendance(_ kind: ElementID?, missed: Quantity?) -> String {
    guard let kind else {
      return missed.map(words.number).map { words.say(da: "forsømte møder: \($0)", en: "sessions missed: \($0)") }
        ?? words.say(da: "intet møde er holdt endnu", en: "no session has been held yet")
    }
    let title = session(kind)
    return missed.map(words.number).map { words.say(da: "\(title): \($0) forsømt", en: "\(title): \($0) missed") }
      ?? words.say(da: "\(title): ingen er holdt endnu", en: "\(title): none has been held yet")
  }

  /// What a number is and what it should be.
  private func numberGap(_ what: String, _ value: Quantity?, _ test: NumberTest) -> String {
    numberGap(what, said: value.map { self.number($0, of: test) } ?? words.unknown, test)
  }

  /// The number that a test looked at: `12`, or `+50 % from the baseline` where it is a change.
  private func number(_ value: Quantity, of test: NumberTest) -> String {
    guard test.measure == .change else { return words.number(value) }
    let isShare = test.comparisons.contains(where: \.bound.isPercent)
    let size = words.amount(Amount(value, isPercent: isShare))
    return (value > .zero ? "+" : "") + size + words.say(da: " i forhold til starttallet", en: " from the baseline")
  }

  private func numberGap(_ what: String, said present: String, _ test: NumberTest) -> String {
    words.say(
      da: "\(what): \(present); kravet er, at tallet \(self.test(test))",
      en: "\(what): \(present); what is asked is that it \(self.test(test))")
  }

  private func questions(_ fields: [ElementID], of form: ElementID) -> String {
    fields.map { question(withID: $0, of: form) }.joined(separator: ", ")
  }

  private func question(withID field: ElementID, of form: ElementID) -> String {
    "\(words.quoted(question(field, of: form))) (\(field))"
  }

  /// A question with what its number should have been.
  private func notPassed(_ field: ElementID, of form: ElementID) -> String {
    let question = question(withID: field, of: form)
    let tests = programme.form(form)?.passedWhen?.tests(of: field) ?? []
    guard tests.count == 1, let test = tests.first else { return question }
    return words.say(
      da: "\(question): kravet er, at tallet \(self.test(test))",
      en: "\(question): what is asked is that it \(self.test(test))")
  }

  private func progress(_ step: MilestoneStatus.Step?, of id: ElementID) -> String {
    // Of those that are reached by themselves, nobody accepts any.
    let isReached = programme.milestone(id)?.reachedWhen != nil
    return switch step {
    case nil: words.say(da: "ikke nået", en: "not reached")
    case .submitted? where isReached: words.say(da: "indsendt, ikke nået endnu", en: "submitted, not reached yet")
    case .submitted?: words.say(da: "indsendt, ikke godkendt endnu", en: "submitted, not accepted yet")
    case .rejected?: words.say(da: "afvist", en: "rejected")
    case .accepted? where isReached: words.say(da: "nået", en: "reached")
    case .accepted?: words.say(da: "godkendt", en: "accepted")
    }
  }

  private func dueBy(_ day: Day?) -> String {
    day.map { words.say(da: " (frist \(words.date($0)))", en: " (due \(words.date($0)))") } ?? ""
  }

  /// The gaps of a truth under two headings, what is not met first; lines for a list.
  package func gapLines(_ truth: Truth) -> [String] {
    let notMet = truth.gaps.filter { !$0.isUnknown }
    let unknown = truth.gaps.filter(\.isUnknown)
    return section(words.say(da: "Ikke opfyldt:", en: "Not met:"), notMet)
      + section(words.say(da: "Ikke kendt endnu:", en: "Not known yet:"), unknown)
  }

  private func section(_ heading: String, _ gaps: [Gap]) -> [String] {
    gaps.isEmpty ? [] : [heading] + gaps.map { "  - \(gap($0))" }
  }
}

extension NumberTest {
  /// The number where the test asks for nothing but at least that.
  fileprivate var leastNumber: Quantity? {
    guard comparisons.count == 1, comparisons[0].relation == .atLeast, measure == .level else { return nil }
    return comparisons[0].bound.value
  }
}

extension FormCondition {
  /// What is asked of the number that answers a question, wherever in the condition.
  fileprivate func tests(of field: ElementID) -> [NumberTest] {
    switch self {
    case .all(let parts), .any(let parts), .atLeast(_, let parts): parts.flatMap { $0.tests(of: field) }
    case .number(field, let test): [test]
    case .number, .field, .score: []
    }
  }
}
