import RugeCore
import RugeDefinition
import RugeWords

/// What `programme check` would say about a draft.
struct DraftCheck {
  private let words: Words

  init(_ words: Words) {
    self.words = words
  }

  /// Makes sure that a draft gives no more cause for remarks than it did before an answer.
  ///
  /// - Throws: The first new finding, for errors and warnings alike.
  func compare(_ draft: ProgrammeDraft, with before: ProgrammeDraft) throws {
    let known = Set(findings(before))
    if let finding = findings(draft).first(where: { !known.contains($0) }) { throw finding }
  }

  /// How long the stages of a draft take, where that is not how long the programme is said to take.
  ///
  /// It shows only when all of them are known: another stage may fill the time.
  func disagreement(in draft: ProgrammeDraft) -> (finding: DefinitionProblem, stages: ProgrammeLength)? {
    for finding in all(draft) {
      if case .lengthsDisagree(let stages, _) = finding { return (finding, stages) }
    }
    return nil
  }

  private func findings(_ draft: ProgrammeDraft) -> [DefinitionProblem] {
    all(draft).filter { if case .lengthsDisagree = $0 { false } else { true } }
  }

  private func all(_ draft: ProgrammeDraft) -> [DefinitionProblem] {
    DefinitionReader.read(SourceText(name: draft.id, text: draft.yaml(words))).diagnostics.map(\.finding)
  }
}
