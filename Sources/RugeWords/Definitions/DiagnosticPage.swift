package import RugeCore

/// Findings about a text, as a terminal shows them: place, sentence, the line itself and what was probably meant.
///
///     rugekassen.yaml:12:3: error: There is no key “stagess” here; … [unknown-key]
///        12 | stagess:
///           | ^
///        did you mean “stages”?
package struct DiagnosticPage: Sendable {
  package let diagnostics: [Diagnostic<DefinitionProblem>]
  package let source: SourceText
  package let words: Words

  package init(_ diagnostics: [Diagnostic<DefinitionProblem>], of source: SourceText, in words: Words) {
    self.diagnostics = diagnostics
    self.source = source
    self.words = words
  }

  /// Every finding, and a last line that counts them; nothing where there are none.
  package var lines: [String] {
    diagnostics.isEmpty ? [] : findings + [summary]
  }

  /// Every finding, without a count.
  package var findings: [String] { diagnostics.flatMap(lines) }

  /// How many errors, warnings and pieces of advice there are.
  package var summary: String { words.summary(of: FindingTally(diagnostics)) }

  private func lines(of diagnostic: Diagnostic<DefinitionProblem>) -> [String] {
    let sentence = diagnostic.finding.explanation(in: words)
    let head = "\(diagnostic.place): \(words.severity(diagnostic.severity)): \(sentence) [\(diagnostic.finding.id)]"
    var lines = [head.shownSafely] + excerpt(at: diagnostic.place)
    if let suggestion = diagnostic.suggestion?.shownSafely {
      lines.append("  " + words.say(da: "mente du »\(suggestion)«?", en: "did you mean “\(suggestion)”?"))
    }
    if let related = diagnostic.related {
      lines.append("  " + "\(related): ".shownSafely + words.relatedPlace(of: diagnostic.finding))
      lines += excerpt(at: related)
    }
    return lines
  }

  /// The source line with a caret below the column, aligned by the width that a terminal gives each character.
  private func excerpt(at place: SourcePlace) -> [String] {
    guard let line = source.line(place.line) else { return [] }
    let before = String(decoding: line.utf8.prefix(place.byteColumn - 1), as: UTF8.self)
    let after = String(decoding: line.utf8.dropFirst(place.byteColumn - 1), as: UTF8.self)
    // Of a long line only the part around the place is shown.
    let isCut = before.utf8.count > 400
    let shownBefore = (isCut ? "…" + String(before.suffix(60)) : before).expandingTabs().shownSafely
    let shown = shownBefore + String(after.prefix(120)).expandingTabs(from: shownBefore.displayWidth).shownSafely
    let number = String(place.line).padded(to: 5, alignedRight: true)
    let blank = String(repeating: " ", count: number.count)
    return [
      "\(number) | \(shown)".trimmingEnd, "\(blank) | \(String(repeating: " ", count: shownBefore.displayWidth))^",
    ]
  }
}

extension Words {
  /// What a finding is called before its sentence.
  package func severity(_ severity: Diagnostic<DefinitionProblem>.Severity) -> String {
    switch severity {
    case .error: say(da: "fejl", en: "error")
    case .warning: say(da: "advarsel", en: "warning")
    case .advice: say(da: "råd", en: "advice")
    }
  }

  /// What is at the other place that a finding has to do with.
  func relatedPlace(of finding: DefinitionProblem) -> String {
    switch finding {
    case .syntax: say(da: "her begynder det, der ikke kan læses", en: "what cannot be read begins here")
    case .severalDocuments: say(da: "her begynder den første", en: "the first one begins here")
    case .severalConditions: say(da: "her står den første", en: "the first one stands here")
    case .dueAfterGate: say(da: "her ventes der på den", en: "this is what waits for it")
    case .dueOutsideStage: say(da: "her står fasen", en: "the stage stands here")
    case .dueAfterEnd, .datesBeyondLength:
      say(da: "her står programmets længde", en: "the programme’s length stands here")
    case .internalTooEarly, .leavesTimeOut, .dueBeforeCutOff:
      say(da: "her står, hvornår rapporten har frist", en: "this is when the report is due")
    case .datesDisagree: say(da: "her står fasens længde", en: "the stage’s length stands here")
    case .datesOutOfOrder, .datesOverlap, .similarKeys, .redundantBound, .nameOfAnother, .sameTitle,
      .stillThere, .swappedIDs:
      say(da: "her står den anden", en: "the other one stands here")
    case .cohortLacksDate: say(da: "her nævner kalenderen den", en: "the calendar names it here")
    case .otherUnit: say(da: "her står det, der prøves", en: "what is tested stands here")
    case .choiceTooLate: say(da: "her står, hvornår der svares", en: "this is when it is answered")
    default: say(da: "her står det første gang", en: "it first stands here")
    }
  }
}
