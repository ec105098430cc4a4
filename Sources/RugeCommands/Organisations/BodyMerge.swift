import RugeCore
import RugeStore
import RugeWords

/// Works out what moves when two organisations turn out to be one.
struct BodyMerge {
  /// What is to be recorded, and what is said of it.
  struct Plan {
    var drafts: [Draft] = []
    var lines: [String] = []
  }

  private let duplicate: NamedSubject
  private let kept: NamedSubject
  private let day: Day
  private let store: Store
  private let context: CommandContext
  private let programmes: Programmes

  init(_ duplicate: NamedSubject, into kept: NamedSubject, on day: Day, _ store: Store, _ context: CommandContext) {
    self.duplicate = duplicate
    self.kept = kept
    self.day = day
    self.store = store
    self.context = context
    self.programmes = Programmes(store)
  }

  private var words: Words { context.words }

  var headline: String {
    words.merges(
      "\(duplicate.displayName) (\(duplicate.subject))", into: "\(kept.displayName) (\(kept.subject))")
  }

  /// The whole plan.
  ///
  /// - Parameters:
  ///   - reason: Why the two are one.
  ///   - evidence: Keeps what shows it, once nothing stands in the way.
  /// - Returns: What is to be recorded, and said.
  /// - Throws: `SubjectProblem` where the two cannot be one, and what the rules of an enrolment refuse.
  func plan(reason: String?, evidence: () throws -> [TextPurpose: String]) throws -> Plan {
    guard duplicate.subject != kept.subject else { throw SubjectProblem.mergedWithItself(kept.displayName) }
    for number in duplicate.registrations {
      if let other = kept.registrations.first(where: { $0.register == number.register }), other != number {
        throw SubjectProblem.twoRegistrations(
          number, other, duplicate: duplicate.displayName, kept: kept.displayName)
      }
    }
    var plan = Plan()
    try moveEnrolments(&plan)
    try moveContacts(&plan)
    moveTexts(&plan)
    try moveFigures(&plan)
    try moveAnswers(&plan)
    let mentions = try store.mentions(of: duplicate.subject.number)
    if mentions > 0 { plan.lines.append(words.mentionsFollow(mentions)) }
    plan.drafts.append(
      Draft(
        .existing(duplicate.subject), on: day, .body(.merged(into: kept.subject.number)),
        texts: try evidence().merging(GivenReason(ifSaid: reason).texts) { $1 }))
    plan.lines.append(words.oldNameStillFinds(duplicate.displayName, duplicate.subject))
    return plan
  }

  private func states(of organisation: NamedSubject) throws -> [EnrolmentState] {
    try store.enrolments(EnrolmentFilter(organisation: organisation.subject.number)).compactMap {
      try store.state(of: $0.enrolment)
    }
  }

  private func moveEnrolments(_ plan: inout Plan) throws {
    let moving = try states(of: duplicate)
    let clashes = try Merging.overlaps(moving, states(of: kept)).map { overlap in
      SubjectProblem.Clash(
        programme: try programmes.newest(overlap.programme.rawValue).programme.title[words.language],
        duplicate: .enrolment(overlap.duplicate), kept: .enrolment(overlap.kept))
    }
    guard clashes.isEmpty else {
      throw SubjectProblem.bothEnrolled(clashes, duplicate: duplicate.displayName, kept: kept.displayName)
    }
    for state in moving {
      let programme = try programmes.version(state.definition)
      let subject = Subject.enrolment(state.enrolment)
      let decision = Decision(
        programme: programme, history: try store.facts(of: subject).underPresentNames(), today: context.today)
      do {
        for event in try decision.decide(.live(.organisationChanged(to: kept.subject.number)), on: day) {
          plan.drafts.append(Draft(.existing(subject), on: day, event))
        }
      } catch {
        throw RefusedCommand(
          error, organisation: duplicate.displayName, programme: programme, names: StoreNames(store))
      }
      plan.lines.append(words.enrolmentMoves(subject, programme: programme.title[words.language]))
    }
  }

  private func moveContacts(_ plan: inout Plan) throws {
    for number in try store.contacts(of: duplicate.subject.number) {
      let person = Subject.person(number)
      let tenures = ContactTenure.tenures(in: try store.facts(of: person)).filter { $0.to == nil }
      guard let open = tenures.last(where: { $0.organisation == duplicate.subject.number }) else { continue }
      plan.drafts.append(
        Draft(.existing(person), on: day, .body(.contactEnded(of: duplicate.subject.number))))
      if !tenures.contains(where: { $0.organisation == kept.subject.number }) {
        let note = try store.texts(of: [open.fact], [.note])[open.fact] ?? [:]
        plan.drafts.append(
          Draft(.existing(person), on: day, .body(.contact(of: kept.subject.number)), texts: note))
      }
      plan.lines.append(words.contactMoves(try store.subject(person)?.displayName ?? person.description))
    }
  }

  private func moveTexts(_ plan: inout Plan) {
    let known = Set(kept.registrations.map(\.register))
    let own = duplicate.texts.filter { purpose, _ in
      // The same number under another heading is no second one.
      purpose != .name
        && !(purpose.register.map(known.contains) ?? false)
    }
    let (moving, differing) = Merging.divide(own, kept.texts)
    if !moving.isEmpty {
      plan.drafts.append(Draft(.existing(kept.subject), on: day, .body(.edited), texts: moving))
    }
    plan.lines += moving.sorted { $0.key < $1.key }.map { words.textMoves(words.textName($0.key), $0.value) }
    plan.lines += differing.sorted().map { words.staysAsKept(words.textName($0)) }
  }

  private func moveFigures(_ plan: inout Plan) throws {
    let figures = try store.keptFigures(of: duplicate.subject.number)
    let own = Dictionary(figures.map { ($0.element, $0.value) }, uniquingKeysWith: { $1 })
    let others = try store.keptFigures(of: kept.subject.number).map { ($0.element, $0.value) }
    let (moving, differing) = Merging.divide(own, Dictionary(others, uniquingKeysWith: { $1 }))
    for figure in figures where moving[figure.element] != nil {
      let heading = figure.heading ?? figure.element.rawValue
      plan.drafts.append(
        Draft(
          .existing(kept.subject), on: figure.on, .figureKept(figure.element, figure.value),
          texts: [.heading: heading]))
      plan.lines.append(words.figureMoves(heading, figure.value))
    }
    plan.lines += differing.sorted().map { words.staysAsKept($0.rawValue) }
  }

  private func moveAnswers(_ plan: inout Plan) throws {
    let own = try answers(of: duplicate.subject)
    let others = try answers(of: kept.subject)
    let (moving, differing) = Merging.divide(own.mapValues(\.event), others.mapValues(\.event))
    let texts = try store.texts(of: own.values.map(\.sequence), [.answer, .reason])
    for (field, event) in moving.sorted(by: { $0.key < $1.key }) {
      guard let fact = own[field] else { continue }
      plan.drafts.append(Draft(.existing(kept.subject), on: fact.on, event, texts: texts[fact.sequence] ?? [:]))
      plan.lines.append(words.answerMoves(field.rawValue))
    }
    plan.lines += differing.sorted().map { words.staysAsKept($0.rawValue) }
  }

  /// The latest answer to each question that programmes ask about any organisation.
  private func answers(of organisation: Subject) throws -> [ElementID: Fact] {
    var answers: [ElementID: Fact] = [:]
    for fact in try store.facts(of: organisation) where fact.ended == nil {
      if case .organisationAnswered(let field, _) = fact.event { answers[field] = fact }
    }
    return answers
  }
}
