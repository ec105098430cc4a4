/// Which parts of the report are wanted.
///
/// A report that names no sections has them all. The names are those of the programme language; what the report has no
/// part for is passed over.
struct ReportSections {
  let progress: Bool
  let indicators: Bool
  let sessions: Bool
  let deviations: Bool

  init(_ names: [String]?) {
    func has(_ name: String) -> Bool { names?.contains(name) ?? true }
    progress = has("progress")
    indicators = has("indicators")
    sessions = has("sessions")
    deviations = has("deviations")
  }
}
