import RugeCore
import RugeStore

/// Enrolments and their programmes, each looked up once.
final class Enrolments {
  private let store: Store
  private let programmes: Programmes
  private var rows: [Int64: EnrolmentRow] = [:]
  private var versions: [Int64: [Fact]] = [:]
  /// The versions of all programmes by the facts that applied them, the newest first.
  private var applied: [Int64]?

  init(_ store: Store) {
    self.store = store
    self.programmes = Programmes(store)
  }

  /// An enrolment that stands.
  func row(_ number: Int64) throws -> EnrolmentRow {
    if let row = rows[number] { return row }
    guard let row = try store.enrolment(number) else { throw missing(number) }
    rows[number] = row
    return row
  }

  /// The programme that an enrolment followed when a fact was recorded.
  ///
  /// Whether the enrolment stands or has been undone, a history tells of both; and it tells of each fact by the titles
  /// that its elements had then.
  func programme(of number: Int64, at sequence: Int64) throws -> Programme {
    let facts = try versions[number] ?? store.versionFacts(of: number)
    versions[number] = facts
    // A migration that was undone counts for what was recorded before that.
    let then = facts.last { $0.sequence <= sequence && ($0.ended.map { $0 > sequence } ?? true) } ?? facts.first
    switch then?.event {
    case .enrolled(_, _, let version)?, .migrated(let version)?: return try programmes.version(version)
    default: throw missing(number)
    }
  }

  /// The programme that a fact is about, or that of the enrolment it is about.
  func programme(of fact: Fact) throws -> Programme? {
    switch fact.subject.kind {
    case .enrolment: try programme(of: fact.subject.number, at: fact.sequence)
    case .programme: try programmes.version(fact.subject.number)
    case .organisation: try asking(fact)
    case .person: nil
    }
  }

  /// The programme that asked what was answered about an organisation: the version that was applied last by then, or the
  /// newest of all where none of those has the question any more.
  private func asking(_ fact: Fact) throws -> Programme? {
    guard case .organisationAnswered(let field, _) = fact.event else { return nil }
    let applied = try applied ?? store.definitions().map(\.version).sorted(by: >)
    self.applied = applied
    let known = applied.filter { $0 < fact.sequence } + applied.filter { $0 > fact.sequence }
    return try known.lazy.map(programmes.version).first { programme in
      programme.organisationFields.contains { $0.id == field }
    }
  }

  private func missing(_ number: Int64) -> ReferenceProblem {
    .notFound(.enrolment, Subject.enrolment(number).description, suggestion: nil, known: [])
  }
}
