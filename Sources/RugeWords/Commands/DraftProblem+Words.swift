package import RugeCore

extension DraftProblem: ExplainedProblem {
  package func explanation(in words: Words) -> String {
    switch self {
    case .noName, .timeForName, .yesOrNoForName, .nothingForName: nameExplanation(in: words)
    case .meetingUnclear, .hoursUnclear, .meetingTwofold: meetingExplanation(in: words)
    case .rhythmUnclear(let text):
      words.say(
        da: "\(words.typed(text)) siger ikke klart, hvor tit: skriv f.eks. hver måned, kvartalsvis, hver 6. "
          + "måned eller to gange om året.",
        en: "\(words.typed(text)) does not say clearly how often: write every month, quarterly, every 6 "
          + "months or twice a year, for instance.")
    case .audienceUnclear, .severalAudiences, .reportPeriodUnclear: reportExplanation(in: words)
    }
  }

  private func nameExplanation(in words: Words) -> String {
    switch self {
    case .timeForName(let text):
      words.say(
        da: "\(words.typed(text)) er en tid, og her spørges om et navn.",
        en: "\(words.typed(text)) is a time, and a name is asked for here.")
    case .yesOrNoForName(let text):
      words.say(
        da: "\(words.typed(text)) er et ja eller nej, og her spørges om en tekst.",
        en: "\(words.typed(text)) is a yes or no, and a text is asked for here.")
    case .nothingForName(let text):
      words.say(
        da: "\(words.typed(text)) ville blive til et navn: tryk blot Enter, hvis der ikke er (flere).",
        en: "\(words.typed(text)) would become a name: just press Enter if there are none (or no more).")
    case let problem:
      words.say(
        da: "\(words.typed(problem.text)) har ingen bogstaver: skriv, hvad I kalder det. Ctrl-C afbryder.",
        en: "\(words.typed(problem.text)) has no letters: write what you call it. Ctrl-C stops.")
    }
  }

  private func meetingExplanation(in words: Words) -> String {
    switch self {
    case .hoursUnclear(let text):
      words.say(
        da: "\(words.typed(text)) kan være hvert møde eller alle tilsammen: skriv \(text) hver gang eller \(text) "
          + "i alt.",
        en: "\(words.typed(text)) can be each meeting or all of them: write \(text) each or \(text) in all.")
    case .meetingTwofold(let text):
      words.say(
        da: "\(words.typed(text)) siger det samme to gange: skriv ét antal eller én rytme, og højst én længde.",
        en: "\(words.typed(text)) says one thing twice: write one number or rhythm, and at most one length.")
    case let problem:
      words.say(
        da: "\(words.typed(problem.text)) siger ikke klart, hvor mange, hvor tit eller hvor længe: skriv efter kommaet "
          + "f.eks. 4, hver 2. uge, to gange om året, 1 pr. fase, 2 dage eller 14 timer i alt.",
        en: "\(words.typed(problem.text)) does not say clearly how many, how often or how long: write after the comma, "
          + "for instance, 4, every 2 weeks, twice a year, 1 per stage, 2 days or 14 hours in all.")
    }
  }

  private func reportExplanation(in words: Words) -> String {
    switch self {
    case .severalAudiences(let text):
      words.say(
        da: "\(words.typed(text)) nævner flere modtagere: skriv hver på sin linje, f.eks. bestyrelsen, hvert kvartal.",
        en: "\(words.typed(text)) names several who get it: give each a line, such as the board, every quarter.")
    case .reportPeriodUnclear(let text):
      words.say(
        da: "\(words.typed(text)) siger ikke, om rapporten dækker en måned, et kvartal, et halvår eller et år: skriv "
          + "f.eks. bestyrelsen, hvert kvartal eller fonden, to gange om året.",
        en: "\(words.typed(text)) does not say whether a report covers a month, a quarter, a half-year or a year: "
          + "write the board, every quarter, or the funder, twice a year, for instance.")
    case let problem:
      words.say(
        da: "\(words.typed(problem.text)) siger ikke, hvad modtageren er: skriv bestyrelsen, fonden, investoren, "
          + "medarbejderne, deltagerne eller offentligheden, f.eks. fonden (ministeriet), hver 6. måned.",
        en: "\(words.typed(problem.text)) does not say what those who get it are: write the board, the funder, the "
          + "investor, the staff, the participants or the public, such as the funder (the ministry), every 6 months.")
    }
  }

  private var text: String {
    switch self {
    case .noName(let text), .timeForName(let text), .yesOrNoForName(let text), .nothingForName(let text),
      .meetingUnclear(let text), .hoursUnclear(let text), .meetingTwofold(let text), .rhythmUnclear(let text),
      .audienceUnclear(let text), .severalAudiences(let text), .reportPeriodUnclear(let text):
      text
    }
  }
}
