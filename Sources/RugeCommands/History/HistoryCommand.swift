import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge history [REF]`.
struct HistoryCommand: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Show everything that was recorded about an organisation, enrolment or person.",
    discussion: """
      In the order it was recorded, the newest last; what was undone stays, and is marked. Without a reference: the latest \
      changes of the workspace, each with the number that “ruge undo” takes.
      """)

  @OptionGroup var global: GlobalOptions
  @Flag(help: "Print JSON with stable fields.") var json = false

  @Argument(help: "An organisation's name or a part of it, or an id such as O-3, E-7, P-2.", completion: .everybody)
  var reference: String?

  @Option(
    help: ArgumentHelp("At most so many, the newest (default: all of a reference, else 20).", valueName: "number"))
  var limit: Int?

  init() {}

  var wantsJSON: Bool { json }

  func check() throws(UsageProblem) {
    if let limit, limit < 1 { throw .outOfRange(option: "--limit", 1, nil) }
  }

  func execute(_ context: CommandContext) async throws {
    guard let reference else { return try LatestChanges(limit ?? 20, context).show(json: json) }
    let documents = try context.reading { store in
      let names = StoreNames(store, context, asRecorded: true)
      let enrolments = Enrolments(store)
      // A fact is taken back after it was recorded, so that what it said is known by then.
      var said: [Int64: String] = [:]
      let all = try history(of: subject(reference, store), store).map { recorded in
        let takenBack =
          if case .factWithdrawn(let sequence) = recorded.fact.event { said[sequence] } else { String?.none }
        let document = FactDocument(
          recorded, for: context.environment.login, try enrolments.programme(of: recorded.fact), takenBack: takenBack,
          names, context.words)
        said[document.sequence] = document.sentence
        return document
      }
      return limit.map { Array(all.suffix($0)) } ?? all
    }
    if json { return context.say(json: documents) }
    var table = Table([
      .init(context.words.change, alignedRight: true), .init(context.words.day), .init(context.words.who),
      .init(context.words.what, shrinks: true),
    ])
    for fact in documents {
      let mark = fact.withdrawnBy == nil ? "" : context.words.takenBackMark
      table.add(["\(fact.batch)", fact.on, fact.by, mark + fact.sentence])
    }
    context.say(table.text(width: context.width, style: context.style))
  }

  /// What was recorded about a subject, and of the programmes' own records in which it has a part.
  private func history(of subject: Subject, _ store: Store) throws -> [RecordedFact] {
    let own = try store.history(of: subject)
    guard subject.kind == .organisation || subject.kind == .person else { return own }
    // A part stays recorded under the body that had it before a merge.
    let names = Set([subject] + (try store.merged(into: subject)))
    let shared = try store.definitions().flatMap {
      try store.history(of: .programme($0.version)).ofRecords(withAnyOf: names)
    }
    return (own + shared).sorted { $0.fact.sequence < $1.fact.sequence }
  }

  private func subject(_ reference: String, _ store: Store) throws -> Subject {
    guard let subject = Subject(reference) else { return try named(reference, store) }
    switch subject.kind {
    case .organisation: return try References(store).organisation(reference).subject
    case .person: return try References(store).person(reference).subject
    case .enrolment: return .enrolment(try References(store).enrolment(reference).enrolment)
    case .programme:
      guard try store.definition(subject.number) != nil else {
        throw ReferenceProblem.notFound(.version, reference, suggestion: nil, known: [])
      }
      return subject
    }
  }

  /// An organisation of that name, or else a person.
  private func named(_ reference: String, _ store: Store) throws -> Subject {
    do {
      return try References(store).organisation(reference).subject
    } catch let problem as ReferenceProblem {
      guard case .notFound = problem else { throw problem }
      do {
        return try References(store).person(reference).subject
      } catch {
        throw !References.hasSuggestion(problem) && References.hasSuggestion(error) ? error : problem
      }
    }
  }
}

extension [RecordedFact] {
  /// Those about records in which somebody has a part, and those that took one of them back.
  fileprivate func ofRecords(withAnyOf parties: Set<Subject>) -> [RecordedFact] {
    let records = Set(
      compactMap { recorded -> RecordID? in
        guard case .recordParty(_, let party, _) = recorded.fact.event, parties.contains(party) else { return nil }
        return recorded.fact.recordID
      })
    let facts = Set(filter { $0.fact.recordID.map(records.contains) ?? false }.map(\.fact.sequence))
    return filter { recorded in
      if case .factWithdrawn(let sequence) = recorded.fact.event { return facts.contains(sequence) }
      return facts.contains(recorded.fact.sequence)
    }
  }
}
