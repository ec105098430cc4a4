import RugeCore

/// What was found in a text, as much of it as anybody reads: errors first, then warnings, then advice.
///
/// What stands in the way of using a text is never pushed out by what does not.
struct FindingLog {
  struct Finding {
    let problem: DefinitionProblem
    let range: SourceRange
    let related: SourceRange?
    let suggestion: String?
  }

  typealias Severity = Diagnostic<DefinitionProblem>.Severity

  /// How many findings are kept.
  private let limit: Int
  private var kept: [Severity: [(place: Int, finding: Finding)]] = [:]
  private var seen: [Severity: Int] = [:]

  init(limit: Int) {
    self.limit = limit
  }

  /// Notes a finding, or that there is one more that is not kept.
  mutating func add(_ severity: Severity, _ finding: Finding) {
    if keeps(severity) { kept[severity, default: []].append((count, finding)) }
    seen[severity, default: 0] += 1
  }

  /// Whether one more finding of this sort is kept.
  func keeps(_ severity: Severity) -> Bool { (kept[severity]?.count ?? 0) < limit }

  /// How many findings there were.
  var count: Int { seen.values.reduce(0, +) }

  /// Whether any finding is an error.
  var hasErrors: Bool { (seen[.error] ?? 0) > 0 }

  /// Whether a finding that is kept begins where something says.
  func contains(where isThere: (Int) -> Bool) -> Bool {
    kept.values.contains { $0.contains { isThere($0.finding.range.start) } }
  }

  /// The findings that are shown, in the order in which they were noted.
  var shown: [(severity: Severity, finding: Finding)] {
    let ordered = [Severity.error, .warning, .advice].flatMap { severity in
      (kept[severity] ?? []).map { (place: $0.place, severity: severity, finding: $0.finding) }
    }
    return ordered.prefix(limit).sorted { $0.place < $1.place }.map { ($0.severity, $0.finding) }
  }

  /// How many are not shown.
  var leftOut: Int { max(0, count - limit) }

  /// Whether there are errors among those.
  var leavesOutErrors: Bool { (seen[.error] ?? 0) > limit }
}
