import RugeCore

/// Dates of stages that do not fit their lengths, or each other, or the order in which the calendar names them.
struct StageDatesRule: DoubtRule {
  private struct Dated {
    let name: ElementID
    let dates: ClosedRange<Day>
    let part: DefinitionPart
    let isOfCohort: Bool
  }

  private let programme: Programme
  /// The dates that all cohorts share.
  private let fixed: [ElementID: ClosedRange<Day>]

  init(_ course: Course) {
    programme = course.programme
    let known = course.programme.periods.compactMap { period in
      if case .fixed(let dates) = period.dates { (period.id, dates) } else { nil }
    }
    fixed = Dictionary(known, uniquingKeysWith: { first, _ in first })
  }

  var doubts: [Doubt] {
    var doubts = doubts(of: nil) + whole(in: nil)
    for cohort in programme.cohorts where doubts.count < Self.mostDoubts {
      doubts +=
        self.doubts(of: cohort) + whole(in: cohort) + missing(in: cohort) + periods(in: cohort) + order(in: cohort)
    }
    return doubts
  }

  /// What is doubtful about the stages with the dates that a cohort has, or that all cohorts share.
  private func doubts(of cohort: Cohort?) -> [Doubt] {
    var doubts: [Doubt] = []
    var previous: (stage: Stage, dated: Dated)?
    for stage in programme.stages {
      guard let dated = stage.dates.flatMap({ dates(of: $0, in: cohort) }) else {
        previous = nil
        continue
      }
      if let disagreement = disagreement(of: stage, with: dated.dates) {
        doubts.append(Doubt(disagreement, in: dated.part, related: .stage(stage, "length")))
      }
      if let previous, dated.dates.lowerBound <= previous.dated.dates.upperBound {
        let problem = DefinitionProblem.datesOverlap(
          stage: stage.id.rawValue, previous: previous.stage.id.rawValue)
        doubts.append(Doubt(problem, in: dated.part, related: previous.dated.part))
      }
      previous = (stage, dated)
    }
    return doubts
  }

  /// Where the dates of the stages together are more than the programme's length, or less although all have dates.
  private func whole(in cohort: Cohort?) -> [Doubt] {
    guard case .between(let least, let most)? = programme.length else { return [] }
    let stages = programme.stages.filter { !$0.isFollowUp && !$0.isOptional }
    let dated: [Dated] = stages.compactMap { stage in stage.dates.flatMap { known($0, in: cohort) } }
    // Dates that all cohorts share are told of once.
    guard let last = dated.last(where: { $0.isOfCohort == (cohort != nil) }) else { return [] }
    let days = Self.reach(dated) + stages.reduce(0) { $0 + ($1.dates == nil ? $1.leastDays : 0) }
    let isWhole = dated.count == programme.stages.count { !$0.isFollowUp }
    let isTooShort = isWhole && Self.count(days, least.unit) < least.count
    guard isTooShort || Self.count(days, most.unit) > most.count else { return [] }
    let span = Span(Self.count(days, most.unit), most.unit)
    return [Doubt(.datesBeyondLength(span, length: .between(least, most)), in: last.part, related: .key("length"))]
  }

  /// The dates that a cohort has, its own or those that all share.
  private func known(_ name: ElementID, in cohort: Cohort?) -> Dated? {
    dates(of: name, in: cohort) ?? (cohort == nil ? nil : dates(of: name, in: nil))
  }

  /// The days from the first to the last, both of them counted.
  private static func reach(_ dated: [Dated]) -> Double {
    guard let start = dated.map(\.dates.lowerBound).min(), let end = dated.map(\.dates.upperBound).max() else {
      return 0
    }
    return Double(end.ordinal - start.ordinal + 1)
  }

  private static func count(_ days: Double, _ unit: Span.Unit) -> Int {
    Int((days / Span(1, unit).approximateDays).rounded())
  }

  private func dates(of name: ElementID, in cohort: Cohort?) -> Dated? {
    guard let cohort else {
      return fixed[name].map { dates in
        Dated(name: name, dates: dates, part: .element(section: "calendar", id: name), isOfCohort: false)
      }
    }
    return cohort.dates[name].map { dates in
      Dated(
        name: name, dates: dates, part: .cohortDates(cohort: cohort.id, name: name), isOfCohort: true)
    }
  }

  /// Both days count; the dates are rounded to the unit of the length, since lengths are rounded too.
  private func disagreement(of stage: Stage, with dates: ClosedRange<Day>) -> DefinitionProblem? {
    guard case .between(let least, let most)? = stage.length else { return nil }
    let days = Double(dates.upperBound.ordinal - dates.lowerBound.ordinal + 1)
    let inLongest = Self.count(days, most.unit)
    guard Self.count(days, least.unit) < least.count || inLongest > most.count else { return nil }
    return .datesDisagree(
      stage: stage.id.rawValue, dates: Span(inLongest, most.unit), length: .between(least, most))
  }

  private var namesOfCohorts: [ElementID] {
    programme.periods.filter { $0.dates == .dayOfCohort || $0.dates == .periodOfCohort }.map(\.id)
  }

  private func missing(in cohort: Cohort) -> [Doubt] {
    namesOfCohorts.lazy.filter { cohort.dates[$0] == nil }.prefix(Self.mostDoubts).map { name in
      Doubt(
        .cohortLacksDate(name.rawValue, cohort: cohort.id.rawValue),
        in: .element(section: "cohorts", id: cohort.id), related: .element(section: "calendar", id: name))
    }
  }

  /// Where a day of the calendar is given several days.
  private func periods(in cohort: Cohort) -> [Doubt] {
    let days = programme.periods.lazy.filter { $0.dates == .dayOfCohort }.map(\.id).filter { name in
      cohort.dates[name].map { $0.lowerBound < $0.upperBound } ?? false
    }
    return days.prefix(Self.mostDoubts).map { name in
      Doubt(.periodForDay(name.rawValue), in: .cohortDates(cohort: cohort.id, name: name))
    }
  }

  /// Where a stage begins before something that the calendar names before it, or the other way round.
  private func order(in cohort: Cohort) -> [Doubt] {
    let ofStages = Set(programme.stages.compactMap(\.dates))
    /// What begins last of all that is named above, and of the stages there.
    var latest: Dated?
    var latestStage: Dated?
    var doubts: [Doubt] = []
    for name in namesOfCohorts {
      guard let dated = dates(of: name, in: cohort) else { continue }
      let isStage = ofStages.contains(name)
      if let other = isStage ? latest : latestStage, other.dates.lowerBound > dated.dates.lowerBound {
        doubts.append(
          Doubt(.datesOutOfOrder(name.rawValue, above: other.name.rawValue), in: dated.part, related: other.part))
      }
      latest = Self.later(latest, dated)
      if isStage { latestStage = Self.later(latestStage, dated) }
    }
    return doubts
  }

  private static func later(_ known: Dated?, _ other: Dated) -> Dated {
    guard let known, known.dates.lowerBound > other.dates.lowerBound else { return other }
    return known
  }
}

extension Stage {
  /// How long it takes at least, as far as its length says.
  fileprivate var leastDays: Double {
    if case .between(let shortest, _)? = length { shortest.approximateDays } else { 0 }
  }
}
