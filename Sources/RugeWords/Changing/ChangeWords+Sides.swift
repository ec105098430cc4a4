import RugeCore

/// Sentences about what is asked by somebody else, or otherwise, and about what was agreed and holds no more.
extension ChangeWords {
  func sideChanged(_ side: ChangedSide) -> String {
    guard let element = side.element else {
      return sentences(aspects.filter { $0.aspect == side.aspect })
    }
    // The newest of the versions that are left in which it is another one.
    let difference = differences.first { $0.change(element.kind, element.id)?.aspects.contains(side.aspect) == true }
    let said = difference.map { ChangeWords(words, $0) } ?? self
    let lines = said.difference.change(element.kind, element.id).map { said.lines($0) } ?? []
    let name = words.quoted(new.name(element.kind, element.id))
    return "\(name), \(sentences(lines.filter { $0.aspect == side.aspect }))"
  }

  private func sentences(_ lines: [Line]) -> String { lines.map(\.sentence).joined(separator: "; ") }

  func cohortDropped(_ id: ElementID) -> String {
    let title = words.quoted(former(.cohort, id))
    return words.say(
      da: "bliver på holdet \(title), som er taget ud, og som ingen nye kan komme på",
      en: "stays in the cohort \(title), which is dropped and which nobody new can join")
  }

  /// That a target is not the agreed one any more; with what was agreed, where that is one and the same thing.
  func targetLapses(_ id: ElementID, _ agreed: AgreedValue?) -> String {
    let title = words.quoted(new.indicator(id))
    let value = agreed.map { ": \(new.agreedValue($0, of: .target(id)))" } ?? ""
    return words.say(
      da: "det mål, der er aftalt for \(title), gælder ikke mere\(value)",
      en: "the target that was agreed for \(title) holds no more\(value)")
  }

  /// What the numbers of several consequences go from and to, the first of them: `30 → 40, unknown → 40`.
  func numbers(_ consequences: [Consequence]) -> String? {
    let numbers = consequences.compactMap { consequence -> String? in
      switch consequence {
      case .figureChanged(let id, let side, let from, let to): figures(id, side, from, to)
      case .scoreChanged(_, let from, let to): "\(score(from)) → \(score(to))"
      case .targetLapses(let id, let value): new.agreedValue(value, of: .target(id))
      default: nil
      }
    }
    return some(numbers)
  }
}
