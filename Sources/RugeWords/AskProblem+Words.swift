package import RugeCore

extension AskProblem: ExplainedProblem {
  package func explanation(in words: Words) -> String {
    switch self {
    case .nobodyNamed:
      words.say(
        da: "Skriv, hvem der skal spørges: --to NAVN, --cohort HOLD eller --all.",
        en: "Say who is asked: --to NAME, --cohort COHORT or --all.")
    case .nobodyInRole(let role, let organisations):
      words.say(
        da: """
          Ingen er \(role) for \(words.choice(organisations)), så ingen kan svare: giv først nogen rollen med »ruge \
          person role«.
          """,
        en: """
          Nobody is \(role) of \(words.choice(organisations)), so nobody can answer: first give somebody the role with \
          “ruge person role”.
          """)
    case .nobodyToAsk:
      words.say(
        da: "Der er ingen at spørge: ingen af dem er i gang i programmet.",
        en: "There is nobody to ask: none of them takes part in the programme now.")
    case .noRoleOf(let person):
      words.say(
        da: "\(person) har ingen rolle, der svarer på det, hos nogen, der er i gang.",
        en: "\(person) has no role that answers this with anybody who takes part now.")
    case .nothingToAsk(let title):
      words.say(
        da: "\(title) har intet, der kan spørges om på en side: det besvares med filer eller tælles af sig selv.",
        en: "\(title) has nothing that a page can ask: it is answered with files, or counted by itself.")
    case .fileExists(let path):
      words.say(
        da: "\(path) findes allerede: vælg en anden mappe med --output.",
        en: "\(path) exists already: choose another folder with --output.")
    case .endsBeforeItBegins(let day):
      words.say(
        da: "\(words.dateWithWeekday(day)) er forbi: giv en senere dag at svare til.",
        en: "\(words.dateWithWeekday(day)) has passed: give a later day to answer by.")
    }
  }
}
