import RugeCore
import RugeStore

/// Among whose facts a record stands.
enum RecordHome {
  case enrolment(Subject)
  /// The programme itself: the record is about nobody, or is between several bodies.
  case programme(ElementID)

  /// Where a new record of a kind goes.
  ///
  /// - Parameters:
  ///   - kind: The kind, as somebody typed it.
  ///   - reference: Whom it is about, where somebody is named.
  ///   - programme: The programme that is named, if any.
  ///   - on: The day, as somebody typed it.
  ///   - store: Where the programme and the enrolment are looked up.
  ///   - context: What the command has at hand.
  /// - Throws: Where the kind is not known, or it needs somebody to be about.
  init(
    of kind: String, _ reference: String?, _ programme: String?, on: String?, _ store: Store, _ context: CommandContext
  ) throws {
    let day = try context.day(on)
    let scope = try reference.flatMap { try Self.enrolment($0, programme, on: day, store, context) }
    let holder =
      try scope?.programme
      ?? ProgrammeScope(
        programme, on: day, in: store, having: [{ (try? $0.recordKind(named: kind)) != nil }], context
      ).programme
    switch (try holder.recordKind(named: kind).about, scope) {
    case (.severalOrganisations, _), (.nothing, nil): self = .programme(holder.id)
    case (.nothing, let scope?): throw scope.refused(.noParties(try holder.recordKind(named: kind).id))
    case (.participant, let scope?), (.role, let scope?): self = .enrolment(scope.subject)
    case (.participant, nil), (.role, nil):
      // Whoever is named takes part in nothing; that is what is to be told.
      _ = try reference.map { try EnrolmentScope($0, on: day, in: store, context) }
      throw UsageProblem.missing(option: "REF", choices: [])
    }
  }

  /// The enrolment that is named; `nil` for a body that takes part in nothing, but may be one of several in a record.
  private static func enrolment(
    _ reference: String, _ programme: String?, on day: Day, _ store: Store, _ context: CommandContext
  ) throws -> EnrolmentScope? {
    do {
      return try EnrolmentScope(reference, on: day, in: store, programme: programme.map { ElementID($0) }, context)
    } catch ReferenceProblem.notEnrolled {
      return nil
    }
  }

  /// Where an existing record stands.
  init(of id: RecordID, _ store: Store) throws {
    guard let fact = try store.fact(id.number)?.fact, case .recordAdded = fact.event, fact.ended == nil else {
      throw ReferenceProblem.notFound(.record, id.description, suggestion: nil, known: [])
    }
    if fact.subject.kind == .enrolment {
      self = .enrolment(fact.subject)
    } else {
      guard let definition = try store.definition(fact.subject.number) else {
        throw ReferenceProblem.notFound(.version, fact.subject.description, suggestion: nil, known: [])
      }
      self = .programme(definition.programme)
    }
  }
}

extension RecordID {
  /// Reads an id that somebody typed.
  static func typed(_ text: String) throws -> RecordID {
    guard let id = RecordID(text.normalised) else {
      throw ReferenceProblem.notFound(.record, text, suggestion: nil, known: [])
    }
    return id
  }
}

extension RecordKind {
  /// The state that a word means, by its id or by a title in any language, but for case and accents; any other word stands
  /// for itself, and a rule refuses it.
  ///
  /// - Throws: ``ReferenceProblem/ambiguous(_:_:candidates:)`` where several states are called so.
  func state(named text: String) throws -> ElementID {
    switch TitleMatch(text, among: states.flatMap(\.self), name: \.rawValue, titles: stateTitles) {
    case .nothing: return ElementID(text.normalised)
    case .one(let state): return state
    case .several(let states):
      throw ReferenceProblem.ambiguous(.recordState, text, candidates: states.map(\.rawValue))
    }
  }
}

extension References {
  /// An organisation or a person; a name that both have is told, and not guessed.
  func anybody(_ text: String) throws -> NamedSubject {
    let text = Settled.current.meaning(of: text, .organisation)
    if let subject = Subject(text) { return subject.kind == .person ? try person(text) : try body(text) }
    switch (Result { try organisation(text) }, Result { try person(text) }) {
    case (.success(let organisation), .success(let person)):
      let candidates = [organisation, person].map { "\($0.subject)  \($0.displayName)" }
      throw ReferenceProblem.ambiguous(.organisation, text, candidates: candidates)
    case (.success(let found), .failure), (.failure, .success(let found)): return found
    case (.failure(let problem), .failure(let other)):
      if case ReferenceProblem.ambiguous? = other as? ReferenceProblem { throw other }
      throw Self.hasSuggestion(other) && !Self.hasSuggestion(problem) ? other : problem
    }
  }

  /// Whether it says what was probably meant, or that it could be several.
  static func hasSuggestion(_ problem: any Error) -> Bool {
    switch problem as? ReferenceProblem {
    case .notFound(_, _, let suggestion, let known)?: suggestion != nil || !known.isEmpty
    case .otherKind(_, _, _, let instead)?: instead != nil
    case .ambiguous?, .ambiguousSetting?, .notEnrolled?: true
    case nil: false
    }
  }

  /// An organisation, named by itself or by one of its enrolments.
  func body(_ text: String) throws -> NamedSubject {
    guard let subject = Subject(text), subject.kind == .enrolment else { return try organisation(text) }
    return try organisation(Subject.organisation(try enrolment(text).organisation).description)
  }
}
