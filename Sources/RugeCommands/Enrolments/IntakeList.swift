import RugeCore
import RugeStore
import RugeWords

/// The applications: how far each is, and how many are at each step.
struct IntakeList {
  let documents: [IntakeLineDocument]
  /// How many there are at each step, those that have begun included.
  private let counts: [(step: IntakeStanding.Step, count: Int)]
  private let words: Words
  private let context: CommandContext

  init(
    _ options: ListOptions, includingBegun: Bool, on day: Day, _ store: Store, _ context: CommandContext
  ) throws {
    self.context = context
    self.words = context.words
    var found: [(state: EnrolmentState, line: EnrolmentLine)] = []
    // What was declined has ended, and is a part of the picture.
    _ = try EnrolmentLines(of: store, on: day, options, includingEnded: true, context) { state, line in
      if !line.programme.programme.stages.isEmpty { found.append((state, line)) }
    }
    let scored = Set(found.map(\.line.programme.programme).filter(\.scoresApplicants).map(\.id))
    let views = Dictionary(
      uniqueKeysWithValues: try scored.map { ($0, try CohortViews(of: $0, store, on: day)) })
    let documents = found.map { state, line in
      let programme = line.programme.programme
      let compared = views[programme.id].map { state.withCohort($0.view(for: state, in: programme)) } ?? state
      return IntakeLineDocument(
        compared, IntakeStanding(compared, in: programme, on: day), organisation: line.row.displayName, line.programme)
    }
    let steps = Dictionary(grouping: documents, by: \.standing.step)
    counts = IntakeStanding.Step.allCases.compactMap { step in steps[step].map { (step, $0.count) } }
    self.documents = documents.filter { $0.standing.step != .begun || includingBegun }.sorted(by: Self.precedes)
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

  /// The list, and the sum of each step.
  var lines: [String] {
    guard !documents.isEmpty else { return [words.nobodyApplies] }
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
    return [table.text(width: context.width, style: context.style), "", words.funnel(counts)]
  }
}

extension IntakeStanding {
  /// The first score that is known.
  fileprivate var score: Quantity? { assessments.lazy.compactMap(\.score).first }
}
