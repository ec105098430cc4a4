package import RugeCore

extension ProgrammeWords {
  /// What a gate lacks, as a line of a list.
  package func gap(_ gap: Gap) -> String {
    switch gap {
    case .milestoneOpen(let id, let step, let due):
      "\(milestone(id)): \(progress(step))\(dueBy(due))"
    case .milestoneNotAgreed(let id):
      words.say(
        da: "\(milestone(id)): det er ikke aftalt, om den er med i forløbet",
        en: "\(milestone(id)): it is not agreed whether the plan has it")
    case .formUnanswered(let id, let fields):
      words.say(da: "\(form(id)): mangler svar på ", en: "\(form(id)): no answer yet to ") + questions(fields, of: id)
    case .formNotPassed(let id, let fields):
      words.say(da: "\(form(id)): ikke bestået på ", en: "\(form(id)): not passed on ") + questions(fields, of: id)
    case .tooFewSessions(let kind, let held, let needed):
      words.say(
        da: "\(session(kind)): \(held) af \(needed) holdt", en: "\(session(kind)): \(held) of \(needed) held")
    case .notAgreed(let items):
      words.say(da: "ikke aftalt endnu: ", en: "not agreed yet: ")
        + words.list(items.map { "\(agreedItem($0)) (\($0))" })
    case .notInStage(let id):
      words.say(da: "forløbet er ikke i \(stage(id))", en: "the enrolment is not in \(stage(id))")
    case .tooFew(0, let needed, let gaps) where needed == gaps.count:
      // All of them are needed, so that counting them says nothing.
      words.list(gaps.map(self.gap))
    case .tooFew(let met, let needed, let gaps):
      words.say(da: "\(met) af mindst \(needed) opfyldt; mangler: ", en: "\(met) of at least \(needed) met; missing: ")
        + gaps.map(self.gap).joined(separator: "; ")
    }
  }

  private func questions(_ fields: [ElementID], of form: ElementID) -> String {
    fields.map { "\(words.quoted(question($0, of: form))) (\($0))" }.joined(separator: ", ")
  }

  private func progress(_ step: MilestoneStatus.Step?) -> String {
    switch step {
    case nil: words.say(da: "ikke nået", en: "not reached")
    case .submitted?: words.say(da: "indsendt, ikke godkendt endnu", en: "submitted, not accepted yet")
    case .rejected?: words.say(da: "afvist", en: "rejected")
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
