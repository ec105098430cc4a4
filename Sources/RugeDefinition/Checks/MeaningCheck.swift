import RugeCore
import RugeYAML

/// What is doubtful about a definition although every part of it can be read.
struct MeaningCheck {
  let programme: Programme
  let root: Node
  let reader: NodeReader

  func run() {
    checkLanguages()
    checkPeriods()
    checkFollowUp()
    checkLengths()
  }

  /// Every text should be there in every language that the programme declares.
  private func checkLanguages() {
    for (text, range) in reader.localisedTexts {
      for language in programme.languages where text.variants[language] == nil {
        reader.add(.warning, .missingTranslation(language), at: range)
      }
    }
  }

  private func checkPeriods() {
    for period in reader.names.unused(.period) {
      reader.add(.warning, .unused(period.name, .period), at: period.range)
    }
  }

  /// Follow-up comes after the programme proper, so that nothing but more follow-up can stand after it.
  private func checkFollowUp() {
    guard let first = programme.stages.firstIndex(where: \.isFollowUp),
      let later = programme.stages[first...].first(where: { !$0.isFollowUp }), let range = range(of: "stages")
    else { return }
    reader.add(.warning, .followUpNotLast(later.id.rawValue), at: range)
  }

  /// The stages taken together must fit the length that the programme promises.
  private func checkLengths() {
    guard case .between(let shortest, let longest)? = programme.length, let range = range(of: "length") else { return }
    var least: [Span] = []
    var most: [Span] = []
    let stages = programme.stages.filter { !$0.isFollowUp }
    for stage in stages {
      guard case .between(let start, let end)? = stage.length else { continue }
      least.append(start)
      most.append(end)
    }
    let knowsAll = most.count == stages.count && !stages.isEmpty
    let isTooLong = days(least) > longest.approximateDays
    let isTooShort = knowsAll && days(most) < shortest.approximateDays
    guard isTooLong || isTooShort, let programmeLength = programme.length else { return }
    reader.add(
      .warning,
      .lengthsDisagree(stages: .between(total(least), total(most)), programme: programmeLength), at: range)
  }

  private func range(of key: String) -> SourceRange? { root[key]?.range }

  private func days(_ spans: [Span]) -> Double {
    spans.reduce(0) { $0 + $1.approximateDays }
  }

  /// A sum in the stages' own unit where they share one, else in days.
  private func total(_ spans: [Span]) -> Span {
    if let unit = spans.first?.unit, spans.allSatisfy({ $0.unit == unit }) {
      return Span(spans.reduce(0) { $0 + $1.count }, unit)
    }
    return Span(Int(days(spans).rounded()), .day)
  }
}
