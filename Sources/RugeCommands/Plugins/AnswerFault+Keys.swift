import RugeCore

extension PluginProblem.AnswerFault {
  /// What is wrong with an answer that has to have each of the keys that were sent, and no others.
  static func comparing(_ answered: some Sequence<String>, to sent: some Sequence<String>) -> Self? {
    let (sent, answered) = (Set(sent), Set(answered))
    return sent.subtracting(answered).min().map { .unanswered($0) }
      ?? answered.subtracting(sent).min().map { .unknownKey($0) }
  }

  /// A key that stands more than once where each may stand once.
  static func repetition(in keys: some Sequence<String>) -> Self? {
    var seen: Set<String> = []
    return keys.first { !seen.insert($0).inserted }.map { .repeatedKey($0) }
  }
}
