package import RugeCore

extension NestedWrite: ExplainedProblem {
  package func explanation(in words: Words) -> String {
    words.say(
      da: "Et plugin må ikke registrere noget gennem ruge: det skal aflevere sit forslag i sit svar.",
      en: "A plugin may not record anything through ruge: it hands its proposal over in its answer.")
  }
}
