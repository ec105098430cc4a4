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
    case .milestones(let set, let count?):
      words.say(
        da: "mindst \(count) af \(set == .agreed ? "de aftalte milepæle" : "milepælene") er godkendt",
        en: "at least \(count) of \(set == .agreed ? "the agreed milestones" : "the milestones") are accepted")
    case .milestones(.agreed, nil):
      words.say(da: "alle aftalte milepæle er godkendt", en: "all agreed milestones are accepted")
    case .milestones(.all, nil):
      words.say(da: "alle milepæle er godkendt", en: "all milestones are accepted")
    case .form(let reference, let test):
      formTest(test, of: form(reference))
    case .sessions(let test): sessions(test)
    case .indicator(let reference, let test): "\(words.quoted(indicator(reference))) \(self.test(test))"
    case .signed(let id):
      words.say(da: "»\(agreement(id))« er underskrevet", en: "“\(agreement(id))” is signed")
    case .records(let test): records(test)
    case .exited(let id):
      words.say(da: "forløbet er endt med »\(exit(id))«", en: "the enrolment has ended with “\(exit(id))”")
    case .agreedAll:
      words.say(
        da: "alle aftaler med organisationen er på plads", en: "all agreements with the organisation are in place")
    case .stage(let id):
      words.say(da: "organisationen er i fasen »\(stage(id))«", en: "the organisation is in the stage “\(stage(id))”")
    }
  }

  private func formTest(_ test: FormTest, of form: String) -> String {
    switch test {
    case .passed: words.say(da: "skemaet »\(form)« er bestået", en: "the form “\(form)” is passed")
    case .answered: words.say(da: "skemaet »\(form)« er besvaret", en: "the form “\(form)” is answered")
    case .score(let test):
      words.say(da: "scoren i »\(form)« \(self.test(test))", en: "the score of “\(form)” \(self.test(test))")
    case .place(let test):
      words.say(da: "pladsen i »\(form)« \(self.test(test))", en: "the place in “\(form)” \(self.test(test))")
    }
  }

  private func sessions(_ test: SessionsTest) -> String {
    let kind = test.kind.map { words.quoted(session($0)) } ?? words.say(da: "alle møder", en: "sessions of every kind")
    return switch test.measure {
    case .held(let test) where test.leastCount != nil:
      words.say(
        da: "\(kind) er holdt mindst \(words.times(test.leastCount ?? 0))",
        en: "\(kind) was held at least \(words.times(test.leastCount ?? 0))")
    case .held(let test):
      words.say(da: "antallet af \(kind) \(self.test(test))", en: "the number of \(kind) held \(self.test(test))")
    case .hours(let test):
      words.say(da: "timerne i \(kind) \(self.test(test))", en: "the hours of \(kind) \(self.test(test))")
    case .missed(let test):
      words.say(
        da: "antallet af forsømte \(kind) \(self.test(test))", en: "the number of \(kind) missed \(self.test(test))")
    case .attendedAll: words.say(da: "ingen \(kind) er forsømt", en: "none of \(kind) was missed")
    }
  }

  private func records(_ test: RecordsTest) -> String {
    let kind = words.quoted(record(test.kind))
    let states = test.states.isEmpty ? "" : " (\(words.choice(test.states.map(\.rawValue))))"
    return words.say(
      da: "antallet af \(kind)\(states) \(self.test(test.number))",
      en: "the number of \(kind)\(states) \(self.test(test.number))")
  }

  /// What a number must be, as the end of a clause: `is at least 5`.
  package func test(_ test: NumberTest) -> String {
    let clauses = test.comparisons.map { comparison in
      let bound = words.amount(comparison.bound)
      return switch comparison.relation {
      case .is: words.say(da: "er \(bound)", en: "is \(bound)")
      case .atLeast: words.say(da: "er mindst \(bound)", en: "is at least \(bound)")
      case .atMost: words.say(da: "er højst \(bound)", en: "is at most \(bound)")
      case .above: words.say(da: "er over \(bound)", en: "is above \(bound)")
      case .below: words.say(da: "er under \(bound)", en: "is below \(bound)")
      }
    }
    let change = test.measure == .change ? words.say(da: "har ændret sig så det ", en: "has changed so that it ") : ""
    let within = test.within.map { words.say(da: " inden for \(words.span($0))", en: " within \(words.span($0))") }
    let held = test.held.map { words.say(da: " i \(words.span($0)) i træk", en: " for \(words.span($0)) on end") }
    return change + words.list(clauses) + (within ?? "") + (held ?? "")
  }

  /// What the answers of a form must be, as a clause after “when”.
  package func condition(_ condition: FormCondition, of form: ElementID) -> String {
    switch condition {
    case .all(let parts): words.list(parts.map { nested($0, of: form) })
    case .any(let parts): words.choice(parts.map { nested($0, of: form) })
    case .atLeast(let count, let parts):
      words.say(da: "mindst \(count) af disse gælder: ", en: "at least \(count) of these hold: ")
        + parts.map { nested($0, of: form) }.joined(separator: "; ")
    case .number(let field, let test):
      words.say(
        da: "svaret på »\(question(field, of: form))« \(self.test(test))",
        en: "the answer to “\(question(field, of: form))” \(self.test(test))")
    case .score(let test): words.say(da: "scoren \(self.test(test))", en: "the score \(self.test(test))")
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
    case .all, .any, .atLeast: "(\(condition(part, of: form)))"
    case .field, .number, .score: condition(part, of: form)
    }
  }
}

extension Words {
  /// A number of times: `5 times`.
  fileprivate func times(_ count: Int) -> String {
    say(da: count == 1 ? "én gang" : "\(count) gange", en: count == 1 ? "once" : "\(count) times")
  }

  /// A number with what it counts: `15 %`, `DKK 100,000`.
  package func amount(_ amount: Amount) -> String {
    let number = number(amount.value)
    if amount.isPercent { return "\(number) %" }
    return amount.unit.map { "\(number) \($0)" } ?? number
  }
}

extension NumberTest {
  /// The whole number where the test asks for nothing but at least that.
  fileprivate var leastCount: Int? {
    guard comparisons.count == 1, comparisons[0].relation == .atLeast, measure == .level, within == nil, held == nil
    else { return nil }
    return Int(comparisons[0].bound.value.description)
  }
}
