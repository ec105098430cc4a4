package import RugeCore

extension UnexpectedProblem: ExplainedProblem {
  package func explanation(in words: Words) -> String {
    words.say(
      da: "Det lykkedes ikke, og intet er registreret. Systemet siger: \(detail)",
      en: "That did not work, and nothing was recorded. The system says: \(detail)")
  }
}
