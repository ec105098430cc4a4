import RugeCore

/// The stages of a programme one after another, as boundaries: stage `n` lies between the boundaries `n` and `n + 1`.
///
/// The end of a stage is the beginning of the next one, and enrolment is the beginning of the first. What rules look up
/// again and again is prepared once, so that even a definition made to keep the checker busy is soon looked through.
struct Course {
  let programme: Programme
  let milestones: Indexed<Milestone>
  let forms: Indexed<Form>
  let sessionKinds: Indexed<SessionKind>
  let indicators: Indexed<Indicator>
  /// How many milestones only some organisations have.
  let agreedCount: Int
  /// Milestones that wait for each other, so that none of them is ever reached.
  let waiting: [[ElementID]]
  private let waitingIDs: Set<ElementID>
  /// Whether any stage has dates of its own, so that there may be time between stages.
  let hasDates: Bool
  /// The first stage in which each milestone can be reached, in the order of the milestones.
  private let firstPlaces: [Int]
  /// The milestones that every organisation has, in the order of their stages; those of no stage are left out.
  private let staged: [(place: Int, index: Int)]
  private let places: [ElementID: Int]
  let rounds: RoundPlaces
  /// Days from the first boundary to each, at least, and at most where every stage before has a length.
  private var least: [Double] = [0]
  private var most: [Double] = [0]
  /// How many stages before each boundary may take any time.
  private var endless: [Int] = [0]

  init(_ programme: Programme) {
    let places = Dictionary(
      programme.stages.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    self.programme = programme
    self.places = places
    self.milestones = Indexed(programme.milestones, by: \.id)
    forms = Indexed(programme.forms, by: \.id)
    sessionKinds = Indexed(programme.sessions, by: \.id)
    indicators = Indexed(programme.indicators, by: \.id)
    agreedCount = programme.milestones.count { $0.need == .agreed }
    waiting = programme.waitingMilestones
    waitingIDs = Set(waiting.joined())
    hasDates = programme.stages.contains { $0.dates != nil }
    let milestones = programme.milestones
    rounds = RoundPlaces(programme, places)
    let firstPlaces = FirstPlaces(milestones: self.milestones, sessionKinds: sessionKinds, rounds: rounds, places).all
    self.firstPlaces = firstPlaces
    staged = milestones.indices.filter { firstPlaces[$0] > 0 && milestones[$0].need == .always }
      .map { (firstPlaces[$0], $0) }.sorted { $0.place < $1.place }
    for stage in programme.stages { add(stage) }
  }

  private mutating func add(_ stage: Stage) {
    var (shortest, longest, isEndless) = (0.0, 0.0, true)
    if case .between(let start, let end)? = stage.length {
      shortest = stage.isOptional ? 0 : start.approximateDays
      longest = end.approximateDays
      isEndless = stage.isRepeatable
    }
    least.append(least[least.count - 1] + shortest)
    most.append(most[most.count - 1] + longest)
    endless.append(endless[endless.count - 1] + (isEndless ? 1 : 0))
  }

  /// The number of a stage, from 0.
  func place(of stage: ElementID) -> Int? { places[stage] }

  /// Whether a milestone waits for itself, maybe by way of others.
  func isWaiting(_ milestone: ElementID) -> Bool { waitingIDs.contains(milestone) }

  /// The first stage in which a milestone can be reached; 0 where it can be in any.
  func firstPlace(of milestone: ElementID) -> Int { milestones.index(of: milestone).map { firstPlaces[$0] } ?? 0 }

  /// The boundary that an anchor is; `nil` where it is a day of the calendar, or the end, which may come at any.
  func boundary(_ anchor: DayRule.Anchor) -> Int? {
    switch anchor {
    case .enrolment: 0
    case .start(let name): place(of: name)
    case .end(let name): place(of: name).map { $0 + 1 }
    case .ending, .day: nil
    }
  }

  /// How many days there can be from one boundary to another; negative backwards.
  func days(from start: Int, to end: Int) -> ClosedRange<Double> {
    guard start <= end else {
      let back = days(from: end, to: start)
      return -back.upperBound...(-back.lowerBound)
    }
    let shortest = least[end] - least[start]
    let longest = endless[end] > endless[start] ? Double.infinity : most[end] - most[start]
    return shortest...max(shortest, longest)
  }

  /// How many milestones that every organisation has belong to a later stage, and the first of them.
  func milestones(after place: Int) -> (count: Int, first: Milestone?) {
    var (low, high) = (0, staged.count)
    while low < high {
      let middle = (low + high) / 2
      if staged[middle].place > place { high = middle } else { low = middle + 1 }
    }
    return (staged.count - low, low < staged.count ? programme.milestones[staged[low].index] : nil)
  }
}

extension Course {
  /// How many meetings at intervals there is time for, in a stage or in the whole programme; `nil` where nobody knows
  /// how long that takes.
  func mostMeetings(every interval: Span, in stage: ElementID?) -> Int? {
    let length: ProgrammeLength?
    if let stage {
      length = programme.stage(stage).flatMap { $0.isRepeatable ? nil : $0.length }
    } else {
      length = programme.length
    }
    guard case .between(_, let longest)? = length, interval.approximateDays > 0 else { return nil }
    // One may be held on the first day.
    return Int(longest.approximateDays / interval.approximateDays) + 1
  }
}

extension Offset {
  /// The offset in days, negative before; a month counts as a twelfth of a year.
  var approximateDays: Double { direction == .after ? span.approximateDays : -span.approximateDays }
}
