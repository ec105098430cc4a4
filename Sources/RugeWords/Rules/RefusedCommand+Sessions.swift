import RugeCore

extension RefusedCommand {
  /// Why a session, or that somebody stayed away from it, is not recorded.
  func sessionRefusal(_ names: ProgrammeWords) -> String {
    let words = names.words
    switch refusal {
    case .longerThanADay(let kind, let minutes):
      return words.say(
        da:
          "\(words.minutes(minutes)) er længere end et døgn: skriv minutter som 90m, eller log »\(names.session(kind))« en dag ad gangen.",
        en:
          "\(words.minutes(minutes)) is longer than a day: write minutes as 90m, or log “\(names.session(kind))” one day at a time."
      )
    case .absenceRecorded(let kind, let day, let isExcused, let id):
      let option = isExcused ? "--absent" : "--excused"
      let how =
        isExcused
        ? words.say(da: "som afbud", en: "with an excuse") : words.say(da: "uden afbud", en: "without an excuse")
      return words.say(
        da:
          "\(words.genitive(organisation)) fravær fra »\(names.session(kind))« \(words.date(day)) er allerede registreret \(how): ret det med »ruge session amend \(id) \(option)«.",
        en:
          "\(words.genitive(organisation)) absence from “\(names.session(kind))” on \(words.date(day)) is recorded already, \(how): correct it with “ruge session amend \(id) \(option)”."
      )
    case .notConfirmer(let id, let kind, let person):
      let parties = names.programme.sessionKind(kind).flatMap { names.parties($0.confirmedBy) } ?? ""
      return words.say(
        da:
          "»\(names.session(kind))« skal bekræftes af \(parties), og \(name(.person(person))) er ingen af dem den dag: »ruge session confirm \(id) --by PERSON«.",
        en:
          "“\(names.session(kind))” is to be confirmed by \(parties), and \(name(.person(person))) is none of them on that day: “ruge session confirm \(id) --by PERSON”."
      )
    default: return ""
    }
  }
}
