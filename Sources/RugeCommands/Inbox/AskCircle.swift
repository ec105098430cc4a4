import RugeCore
import RugeStore

/// Those whom a question goes to, and those of a cohort or of all whom it does not.
struct AskCircle {
  /// Each question once.
  private(set) var asks: [PlannedAsk] = []
  /// That nobody can answer for some, all of them at once.
  private(set) var hindrance: AskProblem?
  /// Enrolments that rest, or wait for a place.
  var resting: [Int64] = []
  private var seen: Set<[Int64]> = []

  /// Adds the questions about somebody, or remembers that nobody can answer them.
  mutating func add(_ asking: () throws -> [PlannedAsk]) throws {
    do {
      asks += try asking().filter { seen.insert([$0.about.row.enrolment, $0.respondent]).inserted }
    } catch AskProblem.nobodyInRole(let role, let organisations) {
      var all = organisations
      // The question asks for the same role everywhere.
      if case .nobodyInRole(_, let others)? = hindrance { all = others + organisations }
      hindrance = .nobodyInRole(role, organisations: all)
    }
  }
}
