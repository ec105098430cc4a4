import RugeCore

/// Dates of stages that do not fit their lengths, or each other, or the order in which the calendar names them.
struct StageDatesRule: DoubtRule {
  private struct Dated {
    let name: ElementID
    let dates: ClosedRange<Day>
    let part: DefinitionPart
  }

  private let programme: Programme

  init(_ course: Course) {
    programme = course.programme
  }

  var doubts: [Doubt] {
    var doubts = doubts(of: nil)
    for cohort in programme.cohorts where doubts.count < Self.mostDoubts {
      doubts += self.doubts(of: cohort) + missing(in: cohort) + periods(in: cohort) + order(in: cohort)
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

  private func dates(of name: ElementID, in cohort: Cohort?) -> Dated? {
    guard let cohort else {
      guard case .fixed(let dates)? = programme.period(name)?.dates else { return nil }
      return Dated(name: name, dates: dates, part: .element(section: "calendar", id: name))
    }
    return cohort.dates[name].map { dates in
      Dated(name: name, dates: dates, part: .cohortDates(cohort: cohort.id, name: name))
    }
  }

  /// Both days count; the dates are rounded to the unit of the length, since lengths are rounded too.
  private func disagreement(of stage: Stage, with dates: ClosedRange<Day>) -> DefinitionProblem? {
    guard case .between(let least, let most)? = stage.length else { return nil }
    let days = Double(dates.upperBound.ordinal - dates.lowerBound.ordinal + 1)
    func count(_ unit: Span.Unit) -> Int { Int((days / Span(1, unit).approximateDays).rounded()) }
    guard count(least.unit) < least.count || count(most.unit) > most.count else { return nil }
    return .datesDisagree(
      stage: stage.id.rawValue, dates: Span(count(most.unit), most.unit), length: .between(least, most))
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
