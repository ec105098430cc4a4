import RugeCore
import RugeImport
import RugeStore

/// Finds what a person means by a name or an id.
struct References {
  private let store: Store

  init(_ store: Store) {
    self.store = store
  }

  func organisation(_ text: String) throws -> NamedSubject {
    try named(text, .organisation, as: .organisation)
  }

  func person(_ text: String) throws -> NamedSubject {
    try named(text, .person, as: .person)
  }

  /// A person; of an outside body that has a role, it is said where it is shown.
  func personOrBody(_ text: String) throws -> NamedSubject {
    let found = try holder(text)
    guard found.subject.kind == .organisation else { return found }
    throw ReferenceProblem.otherKind(
      .organisation, found.displayName, wanted: .person, instead: "ruge org show \(found.subject)")
  }

  /// Whoever may have a role: a person or, where nobody is called so, an outside body that is an organisation here.
  func holder(_ text: String) throws -> NamedSubject {
    if let subject = Subject(text), subject.kind == .organisation { return try organisation(text) }
    do {
      return try person(text)
    } catch let problem as ReferenceProblem {
      guard case .notFound = problem else { throw problem }
      do {
        return try organisation(text)
      } catch ReferenceProblem.ambiguous(let kind, let text, let candidates) {
        throw ReferenceProblem.ambiguous(kind, text, candidates: candidates)
      } catch {
        throw problem
      }
    }
  }

  /// The enrolment that an id or an organisation's name means.
  ///
  /// A name means the enrolment that ran on the day; where none did, the one that had begun last by then. Without a day
  /// it means the one that runs now, or else the latest.
  ///
  /// - Parameters:
  ///   - text: An id (`E-7`), or a fragment of the organisation's name.
  ///   - day: The day that is spoken of; today without one.
  ///   - programme: Only enrolments in this programme are looked at.
  /// - Returns: The one enrolment that is meant.
  /// - Throws: ``ReferenceProblem`` where nothing or several things are meant.
  func enrolment(_ text: String, on day: Day? = nil, in programme: ElementID? = nil) throws -> EnrolmentRow {
    let text = Settled.current.meaning(of: text, .enrolment)
    if let subject = Subject(text), subject.kind == .enrolment {
      if let row = try store.enrolment(subject.number) { return row }
      throw ReferenceProblem.notFound(.enrolment, text, suggestion: try sibling(of: subject), known: [])
    }
    return try Self.enrolment(among: enrolments(text, in: programme), of: text, on: day)
  }

  /// All enrolments that a text may mean: the one of that id, or those of an organisation.
  ///
  /// - Throws: Where there are none.
  func enrolments(_ text: String, in programme: ElementID? = nil) throws -> [EnrolmentRow] {
    if let subject = Subject(text), subject.kind == .enrolment { return [try enrolment(text)] }
    let organisation = try named(text, .organisation, as: .organisation, meaning: .enrolment)
    let all = try store.enrolments(EnrolmentFilter(programme: programme, organisation: organisation.subject.number))
    guard !all.isEmpty else { throw ReferenceProblem.notEnrolled(organisation: organisation.displayName) }
    return all
  }

  /// Which of an organisation's enrolments is meant: the one that ran on the day, else the one that had begun last by
  /// then, else the first of all; without a day the one that runs, else the latest.
  static func enrolment(among all: [EnrolmentRow], of text: String, on day: Day?) throws -> EnrolmentRow {
    if all.count == 1 { return all[0] }
    let running = all.filter { row in day.map(row.ran) ?? row.isActive }
    if running.count > 1 {
      let candidates = running.map { "\(Subject.enrolment($0.enrolment))  \($0.programme)" }
      throw ReferenceProblem.ambiguous(.enrolment, text, candidates: candidates)
    }
    let ordered = all.sorted { $0.enrolledOn < $1.enrolledOn }
    let last = day.map { day in ordered.last { $0.enrolledOn <= day } ?? ordered.first } ?? ordered.last
    guard let row = running.first ?? last else {
      throw ReferenceProblem.notEnrolled(organisation: text)
    }
    return row
  }

  private func named(
    _ text: String, _ kind: Subject.Kind, as reference: ReferenceProblem.Kind,
    meaning meant: ReferenceProblem.Kind? = nil
  ) throws -> NamedSubject {
    let text = Settled.current.meaning(of: text, reference)
    if let subject = Subject(text), subject.kind == kind {
      if let found = try store.present(subject) { return found }
      throw ReferenceProblem.notFound(reference, text, suggestion: try sibling(of: subject), known: [])
    }
    let wanted = text.normalised
    let found = wanted.allSatisfy(\.isWhitespace) ? [] : try store.find(wanted, kind)
    if found.count > 1 {
      throw ReferenceProblem.ambiguous(
        reference, text, candidates: found.prefix(20).map { "\($0.subject)  \($0.displayName)" })
    }
    if let only = found.first { return only }
    try refuse(wanted, as: meant ?? reference)
    let names = try store.subjects(kind).compactMap(\.name)
    throw ReferenceProblem.notFound(
      reference, text, suggestion: NearestName.suggestion(for: wanted, amongNames: names), known: [])
  }
}

extension References {
  /// The id with the same number and another letter, where there is something of that id and nothing of this one.
  private func sibling(of subject: Subject) throws -> String? {
    let others: [Subject] = [.organisation(subject.number), .person(subject.number), .enrolment(subject.number)]
    let known = try others.filter { other in
      guard other.kind != subject.kind else { return false }
      return try other.kind == .enrolment ? store.enrolment(other.number) != nil : store.present(other) != nil
    }
    return known.first?.description
  }

  /// Says of an id what it is, where something else was to be named.
  private func refuse(_ text: String, as wanted: ReferenceProblem.Kind) throws {
    guard let thing = try NumberedThing(text, store) else { return }
    guard thing.exists else {
      throw ReferenceProblem.notFound(
        thing.kind, text, suggestion: try Subject(text).flatMap { try sibling(of: $0) }, known: [])
    }
    throw ReferenceProblem.otherKind(thing.kind, text, wanted: wanted, instead: thing.instead(of: wanted))
  }
}

extension NamedSubject {
  /// The name, or the id where the name has been erased.
  var displayName: String { name ?? subject.description }
}

extension EnrolmentRow {
  var displayName: String { organisationName ?? Subject.organisation(organisation).description }

  var isActive: Bool { ending == nil }

  /// Whether it had begun and not ended on a day.
  func ran(on day: Day) -> Bool {
    enrolledOn <= day && (ending.map { $0.on > day } ?? true)
  }

  /// How and when it ended, if it did.
  var ending: Ending? {
    switch position {
    case .waiting, .stage: nil
    case .completed(let exit): Ending(.completed, exit: exit, on: since)
    case .withdrawn(let exit): Ending(.withdrawn, exit: exit, on: since)
    }
  }
}
