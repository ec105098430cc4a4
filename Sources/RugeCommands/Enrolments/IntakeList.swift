import RugeCore
import RugeStore
import RugeWords

/// The applications: how far each is, and how many are at each step.
struct IntakeList {
  private let documents: [IntakeLineDocument]
  /// How many there are at each step, those that have begun included.
  private let counts: [(step: IntakeStanding.Step, count: Int)]
  private let context: CommandContext

  init(_ selection: EnrolmentSelection, on day: Day, _ store: Store, _ context: CommandContext) throws {
    self.context = context
    let names = StoreNames(store)
    var views: [ElementID: CohortViews] = [:]
    var documents: [IntakeLineDocument] = []
    // What was declined has ended, and is a part of the picture.
    for found in try selection.states(store, on: day, includesEnded: true) where !found.programme.stages.isEmpty {
      let id = found.programme.id
      if views[id] == nil { views[id] = try CohortViews(of: id, store, on: day) }
      let state = found.state.withCohort(views[id]?.view(for: found.state, in: found.programme))
      let subject = Subject.organisation(state.organisation)
      documents.append(
        IntakeLineDocument(
          state, IntakeStanding(state, in: found.programme, on: day),
          organisation: names.name(of: subject) ?? subject.description, ProgrammeWords(context.words, found.programme)))
    }
    let steps = Dictionary(grouping: documents, by: \.standing.step)
    counts = IntakeStanding.Step.allCases.compactMap { step in steps[step].map { (step, $0.count) } }
    self.documents = documents.filter { $0.standing.step != .begun || selection.all }.sorted(by: Self.precedes)
  }

  /// By step, then the best first, then by the day of applying.
  private static func precedes(_ left: IntakeLineDocument, _ right: IntakeLineDocument) -> Bool {
    let order = IntakeStanding.Step.allCases
    let (first, second) = (
      order.firstIndex(of: left.standing.step) ?? 0, order.firstIndex(of: right.standing.step) ?? 0
    )
    guard first == second else { return first < second }
    let (one, other) = (left.standing.score, right.standing.score)
    if one != other { return one.map { mine in other.map { mine > $0 } ?? true } ?? false }
    return (left.appliedOn, left.enrolment) < (right.appliedOn, right.enrolment)
  }

  /// Prints the list.
  func say(json: Bool) {
    if json { return context.say(json: documents) }
    let words = context.words
    guard !documents.isEmpty else { return context.say(words.nobodyApplies) }
    var table = Table([
      .init(words.id), .init(words.organisation, shrinks: true), .init(words.cohort, shrinks: true),
      .init(words.appliedOn), .init(words.status), .init(words.assessed), .init(words.scoreHeading, alignedRight: true),
      .init(words.placeHeading, alignedRight: true),
    ])
    for document in documents {
      let scored = document.standing.assessments.first { $0.score != nil }
      table.add([
        document.enrolment, document.organisation.name, document.cohort ?? "", document.appliedOn,
        words.intakeStep(document.standing.step),
        document.standing.assessments.map { words.assessed($0.done, of: $0.expected) }.joined(separator: ", "),
        scored?.score.map(words.number) ?? "", scored?.place.map { "\($0)" } ?? "",
      ])
    }
    context.say([
      table.text(width: context.width, style: context.style), "", words.funnel(counts),
    ])
  }
}

extension IntakeStanding {
  /// The first score that is known.
  fileprivate var score: Quantity? { assessments.lazy.compactMap(\.score).first }
}
