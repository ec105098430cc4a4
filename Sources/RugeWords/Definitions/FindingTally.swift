package import RugeCore

/// How many findings of each kind there are, in one text or in several.
package struct FindingTally: Hashable, Sendable {
  private var counts: [Diagnostic<DefinitionProblem>.Severity: Int] = [:]

  package init(_ diagnostics: some Sequence<Diagnostic<DefinitionProblem>>) {
    for diagnostic in diagnostics { counts[diagnostic.severity, default: 0] += 1 }
  }

  package subscript(severity: Diagnostic<DefinitionProblem>.Severity) -> Int { counts[severity] ?? 0 }

  package var isEmpty: Bool { counts.isEmpty }
}

extension Words {
  /// What was found in one text: `2 errors, 1 warning and 1 advice`; empty where there is nothing.
  package func summary(of tally: FindingTally) -> String {
    list(parts(of: tally))
  }

  /// What was found in several files, some of which could not be read: `3 files: 2 errors; 1 could not be read`.
  package func summary(files: Int, unreadable: Int, _ tally: FindingTally) -> String {
    let found = parts(of: tally).joined(separator: ", ")
    let clean = say(da: "intet at rette", en: "nothing to put right")
    let missing = say(da: "\(unreadable) kunne ikke læses", en: "\(unreadable) could not be read")
    let number = say(da: files == 1 ? "1 fil" : "\(files) filer", en: files == 1 ? "1 file" : "\(files) files")
    guard unreadable > 0 else { return "\(number): \(found.isEmpty ? clean : found)" }
    return "\(number): \(found.isEmpty ? missing : "\(found); \(missing)")"
  }

  private func parts(of tally: FindingTally) -> [String] {
    let (errors, warnings, advice) = (tally[.error], tally[.warning], tally[.advice])
    let parts = [
      errors > 0 ? say(da: "\(errors) fejl", en: errors == 1 ? "1 error" : "\(errors) errors") : nil,
      warnings > 0
        ? say(
          da: warnings == 1 ? "1 advarsel" : "\(warnings) advarsler",
          en: warnings == 1 ? "1 warning" : "\(warnings) warnings") : nil,
      advice > 0 ? say(da: "\(advice) råd", en: advice == 1 ? "1 advice" : "\(advice) pieces of advice") : nil,
    ]
    return parts.compactMap { $0 }
  }
}
