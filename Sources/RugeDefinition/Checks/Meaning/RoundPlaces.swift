import RugeCore

/// The stages, by their numbers, in which the rounds of forms come.
struct RoundPlaces {
  /// How many cohorts are looked at; they follow one pattern.
  private static let mostCohorts = 50

  private var places: [FormReference: Int] = [:]
  /// The round of each form that comes in the last stage.
  private var last: [ElementID: FormReference] = [:]

  /// The rounds of a programme, by the numbers of its stages.
  init(_ programme: Programme, _ stages: [ElementID: Int]) {
    for form in programme.forms {
      for round in form.rounds {
        let reference = FormReference(form.id, round: round.id)
        guard places[reference] == nil, let place = Self.place(of: round, in: programme, stages) else { continue }
        places[reference] = place
        if last[form.id].flatMap({ places[$0] }).map({ place > $0 }) ?? true { last[form.id] = reference }
      }
    }
  }

  /// The round that comes in the last stage of those that a test of a form wants, all of them where none is named.
  ///
  /// - Returns: `nil` where none of them is bound to a stage.
  func last(of reference: FormReference, _ test: FormTest) -> (round: FormReference, place: Int)? {
    let wanted = reference.round == nil && test.wantsEveryRound ? last[reference.form] : reference
    return wanted.flatMap { round in places[round].map { (round, $0) } }
  }

  /// The stage with whose beginning or end a round comes; `nil` where it comes at another time, or nobody can tell.
  private static func place(of round: FormRound, in programme: Programme, _ stages: [ElementID: Int]) -> Int? {
    guard case .when(.relative(let offset, let anchor)) = round.window else { return nil }
    switch anchor {
    case .start(let id): return offset?.direction == .before ? nil : stages[id]
    case .end(let id):
      guard let place = stages[id] else { return nil }
      let stage = programme.stages[place]
      switch offset?.direction {
      // In the stage only where that takes longer.
      case .before?: return (offset?.span.approximateDays ?? 0) < leastDays(of: stage, in: programme) ? place : nil
      // Where stages have dates there may be time between them.
      case .after?: return stage.dates == nil && place + 1 < programme.stages.count ? place + 1 : place
      case nil: return place
      }
    case .enrolment, .ending, .day: return nil
    }
  }

  /// How many days a stage takes at least, by its dates or else by its length; without end where nothing says, since its
  /// end is not known before it is entered either.
  private static func leastDays(of stage: Stage, in programme: Programme) -> Double {
    if let name = stage.dates {
      var dates = programme.cohorts.prefix(mostCohorts).compactMap { $0.dates[name] }
      if case .fixed(let fixed)? = programme.period(name)?.dates { dates = [fixed] }
      return dates.map { Double($0.upperBound.days(since: $0.lowerBound)) }.min() ?? .infinity
    }
    if case .between(let shortest, _)? = stage.length { return shortest.approximateDays }
    return .infinity
  }
}

extension FormTest {
  /// Whether it asks for all rounds where none is named.
  fileprivate var wantsEveryRound: Bool {
    switch self {
    case .answered, .passed: true
    case .score, .place: false
    }
  }
}
