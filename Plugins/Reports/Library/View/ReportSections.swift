/// Which parts of the report are wanted.
///
/// A report that names no sections has them all. The names are those of the programme language; what the report has no
/// part for is passed over.
struct ReportSections {
  let narrative: Bool
  let progress: Bool
  let indicators: Bool
  let sessions: Bool
  let deviations: Bool

  /// - Parameters:
  ///   - names: The sections; `nil` for all.
  ///   - hasNarrative: Whether anybody wrote a narrative: a report that names no sections does without one.
  init(_ names: [String]?, hasNarrative: Bool = false) {
    func has(_ name: String) -> Bool { names?.contains(name) ?? true }
    narrative = names?.contains("narrative") ?? hasNarrative
    progress = has("progress")
    indicators = has("indicators")
    sessions = has("sessions")
    deviations = has("deviations")
  }
}
