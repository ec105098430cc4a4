import RugeCore
import RugePluginHost
import RugePluginKit
import RugeStore
import RugeWords

/// What a report is to be about: a plugin's own report of everything up to a day, or one that a programme promises.
struct ReportPlan {
  /// The report that makes those that a programme promises.
  private static let producerOfRules = "progress"

  /// The plugin's report that makes it.
  let producer: String
  let programme: String?
  let cohort: ElementID?
  /// The programme's rule; `nil` for a plugin's own report.
  let rule: ReportRule?
  /// The days it covers; `nil` for everything up to ``day``.
  let period: ClosedRange<Day>?
  /// The day as of which everything holds.
  let day: Day

  init(
    producer: String = producerOfRules, programme: String? = nil, cohort: ElementID? = nil, rule: ReportRule? = nil,
    period: ClosedRange<Day>? = nil, day: Day
  ) {
    self.producer = producer
    self.programme = programme
    self.cohort = cohort
    self.rule = rule
    self.period = period
    self.day = day
  }

  init(_ order: ReportOrder, among catalogue: PluginCatalogue, _ context: CommandContext) throws {
    let asked = try context.day(asOf: order.asOf)
    let isOffered = catalogue.plugins.contains { $0.manifest.reports.contains { $0.id == order.report } }
    let found = isOffered ? nil : try Self.find(order, context)
    let cohort = try order.cohort.map { try Self.cohort($0, of: order.programme, context) }
    let chosen = cohort ?? found.flatMap { $0.programme.cohorts.count == 1 ? $0.programme.cohorts.first?.id : nil }
    let closed = found.flatMap { found in
      ReportSchedule(found.rule, Timeline(of: found.programme, cohort: chosen)).latestClosed(on: asked)
    }
    let day = closed?.period?.upperBound ?? asked
    let programme = found?.programme.id.rawValue ?? order.programme
    let names = try Self.names(of: programme, on: day, context)
    self.init(
      producer: found == nil ? order.report : Self.producerOfRules, programme: programme,
      cohort: cohort.map { names[.cohort, $0] }, rule: found?.rule.renamed(names), period: closed?.period, day: day)
  }

  /// What the elements of the newest version are called in that of the day, in whose words the report is written.
  private static func names(of programme: String?, on day: Day, _ context: CommandContext) throws -> NameChanges {
    try context.reading { store in
      let programmes = Programmes(store)
      let newest = try programmes.newest(programme)
      return try programmes.names(into: try programmes.newest(programme, on: day))[newest.version] ?? NameChanges()
    }
  }

  /// A rule of the one programme, or of the named one, that has it.
  private static func find(_ order: ReportOrder, _ context: CommandContext) throws -> Promised? {
    let found = try context.reading { store in
      let programmes = Programmes(store)
      let ids = try order.programme.map { [$0] } ?? Set(store.definitions().map(\.programme.rawValue)).sorted()
      return try ids.compactMap { id -> Promised? in
        let programme = try programmes.newest(id).programme
        return programme.reports.first { $0.id.rawValue == order.report }.map { Promised(programme, $0) }
      }
    }
    guard found.count < 2 else {
      throw UsageProblem.missing(option: "--programme", choices: found.map(\.programme.id.rawValue))
    }
    return found.first
  }

  private static func cohort(_ id: String, of programme: String?, _ context: CommandContext) throws -> ElementID {
    let known = try context.reading { try Programmes($0).newest(programme).programme.cohorts.map(\.id.rawValue) }
    guard known.contains(id) else { throw UsageProblem.unknownChoice(id, option: "--cohort", known: known) }
    return ElementID(id)
  }

  /// A report of a programme.
  private struct Promised {
    let programme: Programme
    let rule: ReportRule

    init(_ programme: Programme, _ rule: ReportRule) {
      self.programme = programme
      self.rule = rule
    }
  }
}

extension ReportPlan {
  /// The title of a report that the programme promises; one that has none there goes by its id, as everything does.
  func title(_ words: Words) -> String? { rule.map { $0.title?[words.language] ?? $0.id.rawValue } }

  var wirePeriod: ReportRequest.Period? {
    period.map { ReportRequest.Period(from: $0.lowerBound.description, to: $0.upperBound.description) }
  }

  /// The days whose first and last figures it compares; `nil` where it compares none.
  var comparedDays: ClosedRange<Day>? { rule?.compares == .period ? period : nil }

  var sections: [String]? { rule?.sections.map(\.wireName) }

  /// The forms and the kinds of record that the report has a section for; one that names no sections has none of them,
  /// since each may be very long.
  var elements: [ElementID] {
    (rule?.sections ?? []).compactMap { section in
      if case .element(let id) = section { id } else { nil }
    }
  }

  /// Whether the report is to have a section; one that names none has them all.
  func has(_ section: ReportRule.Section) -> Bool { rule?.sections.contains(section) ?? true }

  /// Which enrolments it covers, in words, where it does not cover all.
  func scope(_ words: Words) -> String? {
    let parts = [
      cohort.map { words.onlyCohort($0.rawValue) }, rule?.skipUnder.map { words.leftOut(under: $0) },
      period.map { _ in words.countedInPeriod },
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// Whether an enrolment belongs in the report.
  func covers(_ state: EnrolmentState, in programme: Programme) -> Bool {
    if let cohort, state.cohort != cohort { return false }
    guard let rule, rule.skipUnder != nil else { return true }
    return state.isCovered(by: ReportDue(rule: rule.id, period: period, on: day), rule, in: programme)
  }
}

extension ReportRule.Section {
  /// The section as a definition names it.
  fileprivate var wireName: String {
    if case .element(let id) = self { return id.rawValue }
    return Self.builtIn.first { $0.value == self }?.key ?? ""
  }
}
