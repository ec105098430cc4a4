import RugeCore

extension RefusedCommand {
  /// Why an answer is not recorded.
  func formRefusal(_ names: ProgrammeWords) -> String {
    let words = names.words
    switch refusal {
    case .roundNeeded(let form, let rounds):
      let list = words.list(rounds.map { "\(form).\($0)" })
      return words.say(
        da: "»\(names.form(form))« besvares i runder. Angiv hvilken: \(list)",
        en: "“\(names.form(form))” is answered in rounds. Say which one: \(list)")
    case .outsideRound(let reference, let days):
      return words.say(
        da:
          "»\(names.form(reference))« kan besvares fra \(words.date(days.lowerBound)) til \(words.date(days.upperBound)).",
        en:
          "“\(names.form(reference))” can be answered from \(words.date(days.lowerBound)) to \(words.date(days.upperBound))."
      )
    case .respondentNeeded(let reference):
      return words.say(
        da: "»\(names.form(reference))« besvares af flere. Angiv, hvis svaret er: --by NAVN",
        en: "“\(names.form(reference))” is answered by several. Say whose answer it is: --by NAME")
    case .notRespondent(let reference, let number):
      let who = respondent(number)
      return words.say(
        da: "\(who) er ikke blandt dem, der svarer på »\(names.form(reference))«\(asked(names, reference)).",
        en: "\(who) is not among those who answer “\(names.form(reference))”\(asked(names, reference)).")
    case .aboutItself(let reference):
      return words.say(
        da: "\(organisation) svarer på »\(names.form(reference))« om de andre, ikke om sig selv.",
        en: "\(organisation) answers “\(names.form(reference))” about the others, not about itself.")
    case .notAsked(let field, let other):
      return words.say(
        da: "»\(field)« skal ikke besvares, når svaret på »\(other)« er, som det er.",
        en: "“\(field)” is not asked while the answer to “\(other)” is what it is.")
    default: return ""
    }
  }

  /// A respondent is a person or an enrolment; numbers are never used twice, so that one name fits.
  private func respondent(_ number: Int64) -> String {
    others[.person(number)] ?? others[.enrolment(number)] ?? Subject.person(number).description
  }

  private func asked(_ names: ProgrammeWords, _ reference: FormReference) -> String {
    guard let respondent = names.programme.form(reference.form)?.by else { return "" }
    return " (\(names.respondent(respondent)))"
  }
}
