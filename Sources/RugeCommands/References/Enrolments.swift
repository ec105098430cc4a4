import RugeCore
import RugeStore

/// Enrolments and their programmes, each looked up once.
final class Enrolments {
  private let store: Store
  private let programmes: Programmes
  private var rows: [Int64: EnrolmentRow] = [:]
  private var versions: [Int64: Int64] = [:]

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

  /// The programme of an enrolment, whether it stands or has been undone: a history tells of both.
  func programme(of number: Int64) throws -> Programme {
    if let version = versions[number] { return try programmes.version(version) }
    // An enrolment's number is the sequence of the fact that made it.
    guard case .enrolled(_, _, let version)? = try store.fact(number)?.fact.event else { throw missing(number) }
    versions[number] = version
    return try programmes.version(version)
  }

  /// The programme that a fact is about, or that of the enrolment it is about.
  func programme(of fact: Fact) throws -> Programme? {
    switch fact.subject.kind {
    case .enrolment: try programme(of: fact.subject.number)
    case .programme: try programmes.version(fact.subject.number)
    case .organisation, .person: nil
    }
  }

  private func missing(_ number: Int64) -> ReferenceProblem {
    .notFound(.enrolment, Subject.enrolment(number).description, suggestion: nil, known: [])
  }
}
