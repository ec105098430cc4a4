package import RugeCore

extension Interrupted: ExplainedProblem {
  package func explanation(in words: Words) -> String {
    guard let draft else {
      return words.say(da: "Afbrudt. Intet er registreret.", en: "Interrupted. Nothing was recorded.")
    }
    return words.say(
      da: "Afbrudt. Intet er registreret, og kladden er gemt i \(draft): gå videre med --draft \(draft).",
      en: "Interrupted. Nothing was recorded, and the draft is kept in \(draft): go on with --draft \(draft).")
  }
}
