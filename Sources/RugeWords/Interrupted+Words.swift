package import RugeCore

extension Interrupted: ExplainedProblem {
  package func explanation(in words: Words) -> String {
    words.say(da: "Afbrudt. Intet er registreret.", en: "Interrupted. Nothing was recorded.")
  }
}
