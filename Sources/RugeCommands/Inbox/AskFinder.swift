import RugeCore
import RugeStore
import RugeWords

/// Finds whom a question goes to: what the programme says about who answers, for those who were named.
struct AskFinder {
  /// Who answers.
  private enum Answering {
    /// Whoever has one of these roles.
    case people([ElementID])
    case participant
    /// The organisations of a cohort about each other, or about all of them.
    case peers(aboutThemselves: Bool)
  }

  private let matter: AskEvent.Matter
  private let scope: ProgrammeScope
  private let context: CommandContext
  private let answering: Answering
  private var store: Store { scope.store }

  init(_ matter: AskEvent.Matter, _ scope: ProgrammeScope, _ context: CommandContext) {
    self.matter = matter
    self.scope = scope
    self.context = context
    self.answering = Self.answering(matter, scope.programme)
  }

  private static func answering(_ matter: AskEvent.Matter, _ programme: Programme) -> Answering {
    switch matter {
    case .figures: return .participant
    case .session(let id):
      let staff = programme.roles.filter { $0.side == .programme }.map(\.id)
      return .people(programme.sessionKind(id)?.host.map { [$0] } ?? staff)
    case .form(let reference):
      guard let form = programme.form(reference.form) else { return .participant }
      switch form.by {
      case .role(let role), .eachInRole(let role): return .people([role])
      case .participant, nil: return .participant
      case .eachParticipant:
        return form.about == .organisation ? .participant : .peers(aboutThemselves: form.about != .eachOther)
      }
    }
  }

  /// Whom the questions go to, of those who were named.
  ///
  /// Whoever is named alone has to be asked; of all, or of a cohort, those are asked who can be.
  ///
  /// - Throws: ``AskProblem`` where somebody who is named, or everybody, cannot be asked.
  func circle(_ options: AskOptions) throws -> AskCircle {
    guard !options.to.isEmpty || options.cohort != nil || options.all else { throw AskProblem.nobodyNamed }
    var circle = AskCircle()
    for text in options.to { try circle.add { try named(text) } }
    if let hindrance = circle.hindrance { throw hindrance }
    if options.all || options.cohort != nil {
      let cohort = try options.cohort.map { try scope.programme.cohort(named: $0).id }
      let meant = try running.filter { cohort == nil || $0.cohort == cohort }
      circle.resting = meant.filter(CohortMeeting.isAway).map(\.enrolment)
      for state in meant where !CohortMeeting.isAway(state) { try circle.add { try about(state.enrolment) } }
    }
    guard !circle.asks.isEmpty else { throw circle.hindrance ?? AskProblem.nobodyToAsk }
    return circle
  }

  /// Whether somebody who is named can be asked in the programme.
  func reaches(_ text: String) -> Bool { (try? named(text))?.isEmpty == false }

  /// Every enrolment of the programme that runs.
  private var running: [EnrolmentState] {
    get throws {
      var states: [EnrolmentState] = []
      let names = try scope.presentNames()
      try store.forEachState(programme: scope.programme.id, upTo: scope.day) { state in
        if state.isActive { states.append(state.renamed(names)) }
      }
      return states
    }
  }

  private func named(_ text: String) throws -> [PlannedAsk] {
    let row: EnrolmentRow
    do {
      row = try References(store).enrolment(text, on: scope.day, in: scope.programme.id)
    } catch let problem as ReferenceProblem {
      guard let holder = try? References(store).holder(text) else { throw problem }
      switch problem {
      case .notFound: return try asks(of: holder)
      // An outside body takes part in nothing, and may have a role all the same.
      case .notEnrolled:
        guard let asks = try? asks(of: holder) else { throw problem }
        return asks
      default: throw problem
      }
    }
    return try about(row.enrolment)
  }

  /// The questions about an enrolment, or those that its organisation answers about the others.
  private func about(_ enrolment: Int64) throws -> [PlannedAsk] {
    let about = try enrolmentScope(enrolment)
    switch answering {
    case .participant:
      return [try ask(about, enrolment, try organisation(about))]
    case .people(let roles):
      let people = try holders(of: roles, about)
      guard !people.isEmpty else {
        let titles = scope.names.words.choice(roles.map(scope.names.role))
        throw AskProblem.nobodyInRole(titles, organisations: [about.organisation])
      }
      return try people.compactMap { number in
        try store.holder(number).map { try ask(about, number, Self.recipient($0)) }
      }
    case .peers(let aboutThemselves):
      let recipient = try organisation(about)
      let cohort = try state(of: enrolment)?.cohort
      return try running.filter { $0.cohort == cohort && (aboutThemselves || $0.enrolment != enrolment) }
        .map(\.enrolment).sorted().map { other in
          try ask(try enrolmentScope(other), enrolment, recipient)
        }
    }
  }

  /// The questions that a person answers, or that are answered by the organisations whose contact the person is.
  private func asks(of person: NamedSubject) throws -> [PlannedAsk] {
    let number = person.subject.number
    let roles: [ElementID]
    let isHolder: Bool
    switch answering {
    case .people(let wanted): (roles, isHolder) = (wanted, true)
    case .participant, .peers:
      (roles, isHolder) = (scope.programme.roles.filter { $0.side == .organisation }.map(\.id), false)
    }
    let theirs = try running.filter { state in roles.contains { state.roles[$0]?.contains(number) == true } }
    guard !theirs.isEmpty else { throw AskProblem.noRoleOf(person: person.displayName) }
    return try theirs.flatMap { state in
      guard isHolder else { return try about(state.enrolment) }
      let about = try enrolmentScope(state.enrolment)
      return [try ask(about, number, Self.recipient(person))]
    }
  }

  /// The question about an enrolment, which may follow a version that calls what is asked for otherwise.
  private func ask(
    _ about: EnrolmentScope, _ respondent: Int64, _ recipient: PlannedAsk.Recipient
  ) throws -> PlannedAsk {
    let own = about.spokenOf
    let names = try Programmes(store).names(into: (own.number, own.programme))[scope.version]
    return PlannedAsk(
      matter: names.map(matter.renamed) ?? matter, about: about, respondent: respondent, recipient: recipient)
  }

  private func holders(of roles: [ElementID], _ about: EnrolmentScope) throws -> [Int64] {
    let state = try state(of: about.row.enrolment)
    var people: [Int64] = []
    for number in roles.flatMap({ state?.roles[$0] ?? [] }) where !people.contains(number) { people.append(number) }
    return people
  }

  private func state(of enrolment: Int64) throws -> EnrolmentState? {
    try store.state(of: enrolment, upTo: scope.day)?.renamed(try scope.presentNames())
  }

  private func enrolmentScope(_ number: Int64) throws -> EnrolmentScope {
    try EnrolmentScope(Subject.enrolment(number).description, on: scope.day, in: store, context)
  }

  private static func recipient(_ person: NamedSubject) -> PlannedAsk.Recipient {
    .init(subject: person.subject, name: person.displayName, address: person.texts[.email])
  }

  /// An organisation, with the address of whoever is its contact in the programme.
  private func organisation(_ about: EnrolmentScope) throws -> PlannedAsk.Recipient {
    let roles = scope.programme.roles.filter { $0.side == .organisation }.map(\.id)
    let contacts = try holders(of: roles, about).compactMap { try store.holder($0) }
    let own = try store.subject(.organisation(about.row.organisation))?.texts[.email]
    return .init(
      subject: about.subject, name: about.organisation, address: contacts.compactMap { $0.texts[.email] }.first ?? own)
  }
}
