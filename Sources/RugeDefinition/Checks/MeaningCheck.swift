import RugeCore
import RugeYAML

/// What is doubtful about a definition although every part of it can be read.
struct MeaningCheck {
  let programme: Programme
  let root: Node
  let reader: NodeReader

  func run() {
    checkLanguages()
    checkUnused()
    checkLengths()
    let course = Course(programme)
    for rule in Self.rules { report(rule.init(course).doubts) }
  }

  private static let rules: [any DoubtRule.Type] = [
    GateRule.self, WaitingRule.self, DueRule.self, StageDatesRule.self, ScoreRule.self, PassRule.self, AgreedRule.self,
    SideRule.self, FollowUpRule.self, MergeRule.self, UnlessRule.self, StatesRule.self,
    BaselineRule.self, ConfirmingRule.self, TestRule.self, FormerIDRule.self, ComparisonRule.self,
    NeverAskedRule.self, TargetRule.self, DeadlineRule.self, CoverageRule.self, PlanRule.self,
  ]

  private func report(_ doubts: [Doubt]) {
    for doubt in doubts {
      // Where it stands takes time, and is not looked for where it is only counted.
      guard !reader.isFull(of: doubt.severity) else {
        reader.add(doubt.severity, doubt.problem, at: root.range)
        continue
      }
      guard !isMisread(doubt.problem), let range = doubt.part.range(in: root) else { continue }
      reader.add(doubt.severity, doubt.problem, at: range, related: doubt.related?.range(in: root))
    }
  }

  /// Whether what seems to lack is there, and only cannot be read, as has been said.
  private func isMisread(_ problem: DefinitionProblem) -> Bool {
    switch problem {
    case .cohortLacksDate(let name, let cohort): root["cohorts"]?[cohort]?["calendar"]?[name] != nil
    case .formWithoutScore(let form):
      DefinitionPart.element(section: "forms", id: ElementID(form), key: "score").node(in: root) != nil
    default: false
    }
  }

  /// Every text should be there in every language that the programme declares, and none should be empty.
  private func checkLanguages() {
    for (text, range) in reader.localisedTexts {
      if text.isEmpty {
        reader.add(.error, .emptyText, at: range)
        continue
      }
      if let plain = text.plain {
        if programme.languages.count > 1, plain.contains(where: \.isLowercase) {
          reader.add(.warning, .withoutLanguage, at: range)
        }
        continue
      }
      for language in programme.languages where text[variant: language] == nil {
        reader.add(.warning, .missingTranslation(language), at: range)
      }
    }
    checkTitles()
  }

  /// An id is the same in every language, and of more than one it is read in the wrong one; numbers are in none.
  private func checkTitles() {
    guard programme.languages.count > 1 else { return }
    for (names, form, range) in reader.untitled {
      let words = names.filter { $0.contains(where: \.isLowercase) }
      if !words.isEmpty { reader.add(.warning, .untitled(words, form), at: range) }
    }
  }

  /// A period that nothing uses has no effect, unless it is a date that a cohort tells people; a role that nothing uses
  /// is at least a name for somebody.
  private func checkUnused() {
    let dates = programme.periods.filter { $0.dates == .dayOfCohort || $0.dates == .periodOfCohort }
    let told = Set(dates.map(\.id.rawValue))
    for period in reader.names.unused(.period) where !told.contains(period.name) {
      reader.add(.warning, .unused(period.name, .period), at: period.range)
    }
    // A mistake elsewhere may be the very place where the role is used.
    guard !reader.hasErrors else { return }
    let contracting = Set(programme.roles.filter { $0.part != nil }.map(\.id.rawValue))
    for role in reader.names.unused(.role) where !contracting.contains(role.name) {
      reader.add(.advice, .unused(role.name, .role), at: role.range)
    }
  }

  /// The stages taken together must fit the length that the programme promises.
  private func checkLengths() {
    // A stage whose length cannot be read, or whether it is follow-up, would be counted wrongly.
    guard !reader.hasErrors else { return }
    guard case .between(let shortest, let longest)? = programme.length, let range = range(of: "length") else { return }
    var least: [Span] = []
    var most: [Span] = []
    let stages = programme.stages.filter { !$0.isFollowUp }
    for stage in stages {
      guard case .between(let start, let end)? = stage.length else { continue }
      if !stage.isOptional { least.append(start) }
      if !stage.isRepeatable { most.append(end) }
    }
    let knowsAll = most.count == stages.count && !stages.isEmpty
    let isExact = Set((least + most + [shortest, longest]).map(\.unit)).count == 1
    let isTooLong = days(least, isExact).lowerBound > days([longest], isExact).upperBound
    let isTooShort = knowsAll && days(most, isExact).upperBound < days([shortest], isExact).lowerBound
    guard isTooLong || isTooShort, let programmeLength = programme.length else { return }
    reader.add(
      .warning,
      .lengthsDisagree(stages: .between(total(least), total(most)), programme: programmeLength), at: range)
  }

  private func range(of key: String) -> SourceRange? { root[key]?.range }

  /// How many days spans can be together.
  ///
  /// Lengths in different units are rounded: people call four weeks a month, and thirteen a quarter.
  private func days(_ spans: [Span], _ isExact: Bool) -> ClosedRange<Double> {
    let days = days(spans)
    guard !isExact else { return days...days }
    return spans.reduce(0) { $0 + $1.fewestDays }...spans.reduce(0) { $0 + $1.mostDays }
  }

  private func days(_ spans: [Span]) -> Double {
    spans.reduce(0) { $0 + $1.approximateDays }
  }

  /// A sum in the stages' own unit where they share one, else in days.
  private func total(_ spans: [Span]) -> Span {
    if let unit = spans.first?.unit, spans.allSatisfy({ $0.unit == unit }) {
      return Span(spans.reduce(0) { $0 + $1.count }, unit)
    }
    return Span(Int(days(spans).rounded()), .day)
  }
}

extension Span {
  /// The days that it is at least, with a month of four weeks.
  fileprivate var fewestDays: Double {
    switch unit {
    case .month: Double(28 * count)
    case .year: Double(12 * 28 * count)
    case .minute, .hour, .day, .week: approximateDays
    }
  }

  /// The days that it is at most, with a month of 31 days.
  fileprivate var mostDays: Double {
    switch unit {
    case .month: Double(31 * count)
    case .year: Double(366 * count)
    case .minute, .hour, .day, .week: approximateDays
    }
  }
}
