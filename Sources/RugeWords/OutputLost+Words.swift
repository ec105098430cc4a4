package import RugeCore

extension OutputLost: ExplainedProblem {
  package func explanation(in words: Words) -> String {
    words.say(
      da: """
        Det, der skulle skrives ud, kunne ikke skrives helt (\(words.obstacle(reason))); det, du har, er ufuldstændigt. Var der noget at \
        registrere, er det registreret.
        """,
      en: """
        The output could not be written to its end (\(words.obstacle(reason))); what you have of it is incomplete. If there was \
        something to record, it is recorded.
        """)
  }
}
