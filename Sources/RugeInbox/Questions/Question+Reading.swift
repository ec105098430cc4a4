import RugeCore

extension Question {
  /// What was typed for it in a mail; `nil` where nothing was.
  ///
  /// What is one of the offered choices is that choice, even where it reads as “unknown”.
  package func read(_ text: String) -> GivenAnswer? {
    let text = text.filter { !$0.isNewline || kind == .longText }.withoutOuterWhiteSpace
    guard !text.isEmpty else { return nil }
    if case .choice(let options, let labels) = kind,
      (options + labels.values).contains(where: { FoldedName($0) == FoldedName(text) })
    {
      return GivenAnswer(key, .value, text)
    }
    guard mayBeUnknown else { return GivenAnswer(key, .value, text) }
    if YesOrNoReader.saysUnknown(text) { return GivenAnswer(key, .unknown) }
    if case .notApplicable? = try? YesOrNoReader().read(text) { return GivenAnswer(key, .notApplicable) }
    return GivenAnswer(key, .value, text)
  }
}

extension String {
  fileprivate var withoutOuterWhiteSpace: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
