import RugeCore
import RugeStore
import RugeWords

/// The applications: how far each is, and how many are at each step.
struct IntakeList {
  /// Which applications are shown.
  enum Shown {
    /// Those that have not begun.
    case open
    case all
    /// Those that wait for a place.
    case waiting
  }

  let documents: [IntakeLineDocument]
  /// How many there are at each step, those that have begun included.
  private let counts: [(step: IntakeStanding.Step, count: Int)]
  private let shown: Shown
  private let words: Words
  private let context: CommandContext

  init(
    _ options: ListOptions, _ shown: Shown, on day: Day, _ store: Store, _ context: CommandContext
  ) throws {
    self.context = context
    self.shown = shown
    self.words = context.words
    var found: [(state: EnrolmentState, line: EnrolmentLine)] = []
    // What was declined has ended, and is a part of the picture.
    let list = try EnrolmentLines(
      of: store, on: day, options, includingEnded: true, context,
      needing: { !$0.programme.programme.stages.isEmpty && (shown == .all || !$0.hasBegun) }
    ) { state, line in found.append((state, line)) }
    let begun = shown == .all ? 0 : list.lines.count(where: \.hasBegun)
    let compared = found.filter { state, line in
      line.programme.programme.scoresApplicants || state.intake?.decision == .waitlisted
    }
    let views = Dictionary(
      uniqueKeysWithValues: try Set(compared.map(\.state.programme)).map {
        ($0, try CohortViews(of: $0, store, on: day))
      })
    let documents = try found.map { state, line in
      let programme = line.programme.programme
      let compared =
        try views[programme.id].map { try state.withCohort($0.view(for: state, in: (state.definition, programme))) }
        ?? state
      return IntakeLineDocument(
        compared, IntakeStanding(compared, in: programme, on: day), organisation: line.row.displayName, line.programme)
    }
    let steps = Dictionary(grouping: documents, by: \.standing.step)
    counts = IntakeStanding.Step.allCases.compactMap { step in
      let count = (steps[step]?.count ?? 0) + (step == .begun ? begun : 0)
      return count > 0 ? (step, count) : nil
    }
    self.documents = documents.filter { Self.shows($0.standing.step, shown) }.sorted(by: Self.precedes)
  }

  private static func shows(_ step: IntakeStanding.Step, _ shown: Shown) -> Bool {
    switch shown {
    case .open: step != .begun
    case .all: true
    case .waiting: step == .waitlisted
    }
  }

  /// By step, then the best first, then by the day of applying; of a waiting list, who is next first.
  private static func precedes(_ left: IntakeLineDocument, _ right: IntakeLineDocument) -> Bool {
    let order = IntakeStanding.Step.allCases
    let (first, second) = (
      order.firstIndex(of: left.standing.step) ?? 0, order.firstIndex(of: right.standing.step) ?? 0
    )
    guard first == second else { return first < second }
    if let place = left.standing.waitingPlace, let other = right.standing.waitingPlace {
      return (left.programme, left.cohort ?? "", place) < (right.programme, right.cohort ?? "", other)
    }
    let (one, other) = (left.standing.score, right.standing.score)
    if one != other { return one.map { mine in other.map { mine > $0 } ?? true } ?? false }
    return (left.appliedOn, left.enrolment) < (right.appliedOn, right.enrolment)
  }

  /// The list, and the sum of each step.
  var lines: [String] {
    guard !documents.isEmpty else { return [shown == .waiting ? words.nobodyWaits : words.nobodyApplies] }
    var table = Table([
      .init(words.id), .init(words.organisation, shrinks: true), .init(words.cohort, shrinks: true),
      .init(words.appliedOn, yields: true), .init(words.status), .init(words.assessed),
      .init(words.scoreHeading, alignedRight: true),
      .init(words.placeHeading, alignedRight: true, yields: true),
    ])
    for document in documents {
      let scored = document.standing.assessments.first { $0.score != nil }
      table.add([
        document.enrolment, document.organisation.name, document.cohort ?? "", document.appliedOn,
        words.intakeStep(document.standing.step, place: document.standing.waitingPlace),
        document.standing.assessments.map { words.assessed($0.done, of: $0.expected) }.joined(separator: ", "),
        scored?.score.map(words.number) ?? "", scored?.place.map { "\($0)" } ?? "",
      ])
    }
    let list = table.text(width: context.width, style: context.style, noting: context.words)
    return [list, ""] + (shown == .waiting ? context.paragraph(words.waitingOrder) : [words.funnel(counts)])
  }
}

extension IntakeStanding {
  /// The first score that is known.
  fileprivate var score: Quantity? { assessments.lazy.compactMap(\.score).first }
}

extension EnrolmentLine {
  /// Whether it can be told at a glance that it applies no longer: of others that takes their facts.
  fileprivate var hasBegun: Bool {
    guard case .stage(let stage) = row.position else { return false }
    return !programme.programme.applicantStages.contains(stage)
  }
}
