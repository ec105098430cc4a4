package import RugeCore

extension DuplicateProblem: ExplainedProblem {
  package func explanation(in words: Words) -> String {
    words.say(
      da:
        "»\(name)« findes allerede som \(existing) (\(subject)). Brug den, eller giv den nye et navn, der adskiller sig.",
      en:
        "“\(name)” is there already as \(existing) (\(subject)). Use that one, or give the new one a name that can be told apart."
    )
  }
}
