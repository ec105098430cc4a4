import RugeCore
import RugeStore
import RugeTestSupport

/// A made-up journal with every type of fact in every form, several authors, withdrawals and erased texts.
struct SampleJournal {
  private static let first: Int64 = 1_767_254_400_000
  private static let organisationNames = ["Læsehunde på Ærø (opdigtet)", "Å-foreningen (opdigtet)", "Glemt (opdigtet)"]

  private let fixture: SQLiteFixture
  private var batches: Int64 = 0

  /// Records the journal in a new store.
  init(in fixture: SQLiteFixture) throws {
    self.fixture = fixture
    let definition = try record(by: "mette", .cli) { journal in
      try journal.applyDefinition(
        "rugekassen", bytes: Array("# Opdigtet\nprogramme: rugekassen\ntitle: Rugekassen på æ, ø og å\n".utf8),
        fileName: "rugekassen.yaml", on: "2026-01-01"
      ).sequence
    }
    let organisations = try record(by: "jens", .import) { try Self.addOrganisations(to: $0) }
    let people = try record(by: "mette", .cli) { journal in
      try ["Åse Østergård (opdigtet)", "Søren Bæk (opdigtet)"].map { name in
        try journal.append(
          Draft(
            .new(.person), on: "2026-01-05", .personAdded, texts: [.name: name, .email: "opdigtet@example.org"])
        ).sequence
      }
    }
    let enrolments = try record(by: "søren", .inbox) { journal in
      try organisations.map { try journal.enrol($0, definition: definition) }
    }
    let evidence = try fixture.keep("Et opdigtet bilag: årsplan æøå\n", named: "Årsplan.txt")
    try recordCourse(of: enrolments[0], people, evidence: evidence)
    try recordNovelties(of: enrolments[0], organisation: organisations[1], definition: definition)
    try recordEverydayLife(of: enrolments[1], people[0], organisations)
    try recordChange(of: enrolments[1])
    try fixture.write { (store) throws in
      try store.eraseTexts(of: .organisation(organisations[2]))
      try store.eraseTexts(of: .person(people[1]))
    }
  }

  /// A batch an hour.
  private mutating func record<Value>(
    by author: String, _ origin: Origin, _ body: (Journal) throws -> Value
  ) throws -> Value {
    batches += 1
    return try fixture.record(by: author, origin: origin, at: Self.first + 3_600_000 * batches, body)
  }

  private static func addOrganisations(to journal: Journal) throws -> [Int64] {
    try organisationNames.map { name in
      let organisation = try journal.append(
        Draft(
          .new(.organisation), on: "2026-01-02", .organisationAdded,
          texts: [.name: name, .note: "Alt her er fundet på.", .field("Telefon på dagen"): "00 00 00 00"]))
      for event in Event.samples where event.type == .figureKept {
        try journal.append(
          Draft(.existing(organisation.subject), on: "2026-01-02", event, texts: [.heading: "Antal kommuner"]))
      }
      return organisation.sequence
    }
  }

  /// A life from its first answer to its completion, and what comes after.
  private mutating func recordCourse(of enrolment: Int64, _ people: [Int64], evidence: String) throws {
    try record(by: "mette", .cli) { journal in
      for person in people { try journal.note(enrolment, "2026-01-13", .roleGiven("rådgiver", person: person)) }
      for (number, event) in Event.samples.enumerated() where event.type == .answered {
        let texts: [TextPurpose: String] = event.isInWords ? [.answer: "Både »ja« og \"nej\",\nog \\ bagefter"] : [:]
        try journal.note(enrolment, "2026-01-14", event.about(number), texts: texts)
      }
      for (number, event) in Event.samples.enumerated() where event.type == .agreed {
        try journal.note(enrolment, "2026-01-15", event.about(number))
      }
    }
    try record(by: "jens", .cli) { journal in
      try journal.note(enrolment, "2026-01-16", .stageEntered("afklaring", overridden: false))
      try journal.note(
        enrolment, "2026-02-16", .stageEntered("udvikling", overridden: true), texts: [.reason: "Årsmødet blev rykket"])
      for (day, host) in [("2026-01-20", people[0]), ("2026-02-20", nil)] as [(Day, Int64?)] {
        try journal.note(
          enrolment, day, .sessionHeld(kind: "sparring", minutes: 90, host: host), texts: [.note: "Vi øvede på åen"])
      }
      try journal.note(
        enrolment, "2026-03-01", .milestoneSubmitted("økonomi"), texts: [.evidence: evidence, .note: "Første udkast"])
      try journal.note(enrolment, "2026-03-03", .milestoneRejected("økonomi"), texts: [.reason: "Budgettet mangler"])
      try journal.note(
        enrolment, "2026-03-09", .milestoneSubmitted("økonomi"), texts: [.evidence: "https://example.org/årsplan"])
      try journal.note(enrolment, "2026-03-10", .milestoneAccepted("økonomi"), texts: [.note: "Flot"])
    }
    try record(by: "cron", .plugin) { journal in
      for event in Event.samples where event.type == .reminderSent { try journal.note(enrolment, "2026-03-18", event) }
    }
    try record(by: "jens", .cli) { journal in
      for event in Event.samples where event.type == .figureRecorded {
        try journal.note(enrolment, "2026-04-01", event, texts: [.note: "Talt på gulvet"])
      }
      try journal.note(
        enrolment, "2026-06-01", .completed(exit: "optaget", overridden: true),
        texts: [.reason: "Bestyrelsen sagde ja", .note: "Tillykke!"])
    }
  }

  /// What came with records, cohorts and changes of version, each on the subject that it belongs to.
  private mutating func recordNovelties(of enrolment: Int64, organisation: Int64, definition: Int64) throws {
    try record(by: "mette", .cli) { journal in
      for event in Event.samples {
        let texts: [TextPurpose: String] = event.isInWords ? [.answer: "Ord om »det hele«"] : [:]
        switch event.type {
        case .organisationAnswered:
          try journal.append(Draft(.existing(.organisation(organisation)), on: "2026-03-01", event, texts: texts))
        case .eventHeld:
          try journal.append(Draft(.existing(.programme(definition)), on: "2026-03-01", event, texts: texts))
        case .cohortJoined, .signed, .attended, .missed, .sessionAnswered, .renamed, .reminderCovered:
          try journal.note(enrolment, "2026-03-01", event, texts: texts)
        case .migrated: try journal.note(enrolment, "2026-03-01", .migrated(definition: definition))
        default: break
        }
      }
    }
    try record(by: "mette", .cli) { journal in
      let added = try journal.note(enrolment, "2026-03-02", .recordAdded(kind: "henvisning"))
      let record = RecordID(added)
      try journal.note(enrolment, "2026-03-02", .recordParty(nil, .organisation(organisation), part: "køber"))
      for event in Event.samples {
        let texts: [TextPurpose: String] = event.isInWords ? [.answer: "Ord om »det hele«"] : [:]
        switch event {
        case .recordAnswered(nil, _, _): try journal.note(enrolment, "2026-03-02", event, texts: texts)
        case .recordAnswered(_, let field, let answer):
          try journal.note(enrolment, "2026-03-02", .recordAnswered(record, field: field, answer))
        case .recordMoved: try journal.note(enrolment, "2026-03-03", .recordMoved(record, to: "sendt"))
        default: break
        }
      }
    }
  }

  /// What came with everyday work: people who change, pauses, plans, action points, questions put to others.
  private mutating func recordEverydayLife(
    of enrolment: Int64, _ person: Int64, _ organisations: [Int64]
  ) throws {
    try record(by: "mette", .cli) { journal in
      try journal.append(
        Draft(
          .existing(.organisation(organisations[1])), on: "2026-01-20", .body(.edited),
          texts: [.name: "Åens Værksted", .email: "hej@example.org"]))
      try journal.append(
        Draft(.existing(.organisation(organisations[1])), on: "2026-01-21", .body(.cleared(.email))))
      for event in [BodyEvent.contact(of: organisations[1]), .contactEnded(of: organisations[1])] {
        try journal.append(
          Draft(.existing(.person(person)), on: "2026-01-20", .body(event), texts: [.note: "Formand, altså ordfører"]))
      }
    }
    try record(by: "mette", .cli) { journal in
      for event in [
        LifeEvent.decided(.waitlisted), .decided(.accepted), .deviated, .paused(until: "2026-01-25"), .resumed,
      ] {
        try journal.note(enrolment, "2026-01-20", .life(event), texts: [.reason: "Sådan blev det aftalt"])
      }
      try journal.note(enrolment, "2026-01-20", .roleGiven("mentor", person: person))
      try journal.note(enrolment, "2026-01-21", .life(.roleEnded("mentor", person: person)))
    }
    try record(by: "jens", .cli) { journal in
      let time = PlannedTime(
        "2026-01-28", instant: Instant(milliseconds: 1_769_583_600_000), zone: "Europe/Copenhagen")
      let plans = try (0..<2).map { _ in
        try journal.note(
          enrolment, "2026-01-21", .meeting(.planned(kind: "sparring", minutes: 60, host: person, at: time)))
      }
      try journal.note(
        enrolment, "2026-01-22", .meeting(.cancelled(SessionID(plans[0]))), texts: [.reason: "Sygdom på kontoret"])
      let held = try journal.note(
        enrolment, "2026-01-28", .sessionHeld(kind: "sparring", minutes: 60, host: person),
        texts: [.privateNote: "Kun for mig", .sharedNote: "Også for dem"])
      for event: MeetingEvent in [
        .kept(SessionID(plans[1])), .began(kind: "sparring", at: time),
        .effort(kind: "sparring", .preparation, minutes: 30),
        .effort(kind: "sparring", .travel, minutes: 20), .cohosted(kind: "sparring", person: person),
        .joint(kind: "sparring", minutes: 60, with: SessionID(held)), .confirmed(SessionID(held), by: person),
      ] {
        try journal.note(enrolment, "2026-01-28", .meeting(event))
      }
    }
    try record(by: "jens", .cli) { journal in
      let actions = try (0..<3).map { number in
        try journal.note(
          enrolment, "2026-01-28",
          .action(.added(owner: number == 0 ? nil : person, due: number == 0 ? nil : "2026-02-06")),
          texts: [.note: "Send budgetudkast"])
      }
      try journal.note(enrolment, "2026-01-29", .action(.done(ActionID(actions[0]))))
      try journal.note(enrolment, "2026-01-29", .action(.dropped(ActionID(actions[1]))))
      try journal.note(enrolment, "2026-01-29", .action(.moved(ActionID(actions[2]), due: nil)))
    }
    try record(by: "jens", .inbox) { journal in
      var asks: [Int64] = []
      for event in Event.samples where event.type == .asked {
        asks.append(try journal.note(enrolment, "2026-01-29", event, texts: [.secret: "opdigtet hemmelighed"]))
      }
      try journal.note(enrolment, "2026-01-30", .ask(.received(AskID(asks[0]))))
      try journal.note(enrolment, "2026-01-30", .ask(.closed(AskID(asks[1]))), texts: [.reason: "Stillet to gange"])
    }
    try record(by: "mette", .cli) { journal in
      try journal.note(enrolment, "2026-01-31", .life(.organisationChanged(to: organisations[0])))
      _ = try journal.append(
        Draft(.existing(.organisation(organisations[1])), on: "2026-01-31", .body(.merged(into: organisations[0]))))
    }
  }

  /// A session that was never held and a withdrawal that was regretted are taken back; then it withdraws after all.
  private mutating func recordChange(of enrolment: Int64) throws {
    let mistakes = try record(by: "søren", .cli) { journal in
      [
        try journal.note(enrolment, "2026-02-02", .sessionHeld(kind: "undervisning", minutes: 45, host: nil)),
        try journal.note(enrolment, "2026-02-03", .withdrawn(exit: nil)),
      ]
    }
    try record(by: "søren", .undo) { journal in
      for mistake in mistakes { try journal.withdraw(mistake, on: "2026-02-04", texts: [.reason: "Tastefejl"]) }
    }
    try record(by: "søren", .cli) { journal in
      _ = try journal.note(
        enrolment, "2026-05-01", .withdrawn(exit: "ophørt"), texts: [.reason: "Flere ønsker end tid"])
    }
  }
}

extension Event {
  /// The same about a field or an element of its own, so that one does not hide the other.
  fileprivate func about(_ number: Int) -> Event {
    switch self {
    case .answered(let key, let answer):
      .answered(AnswerKey(key.form, round: key.round, ElementID("spørgsmål-\(number)"), by: key.by), answer)
    case .agreed(.target, let value): .agreed(.target(ElementID("mål-\(number)")), value)
    case .agreed(.milestone, let value): .agreed(.milestone(ElementID("milepæl-\(number)")), value)
    default: self
    }
  }

  fileprivate var isInWords: Bool {
    switch self {
    case .answered(_, .value(.text)), .organisationAnswered(_, .value(.text)), .sessionAnswered(_, _, .value(.text)),
      .recordAnswered(_, _, .value(.text)):
      true
    default: false
    }
  }
}
