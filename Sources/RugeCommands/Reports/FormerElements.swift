import RugeCore
import RugePluginKit

/// What a report names of older versions that the version of the report does not have: those who have not moved yet
/// are still in such stages, and have such figures.
struct FormerElements {
  private(set) var stages: [ReportRequest.Programme.Stage] = []
  private(set) var indicators: [ReportRequest.Programme.Indicator] = []
  private(set) var sessions: [ReportRequest.Programme.SessionKind] = []
  private let current: Programme
  private let language: Language
  private var known: Set<String>

  /// - Parameters:
  ///   - current: The version of the report.
  ///   - language: The language of the report.
  init(besides current: Programme, _ language: Language) {
    self.current = current
    self.language = language
    known = Set(
      current.stages.map { Self.key(.stage, $0.id.rawValue) }
        + current.indicators.map { Self.key(.indicator, $0.id.rawValue) }
        + current.sessions.map { Self.key(.session, $0.id.rawValue) })
  }

  /// Takes what a record names, under the titles that it has in the version that its enrolment follows.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - own: The version that the enrolment follows.
  ///   - present: What its elements are called in the version of the report.
  mutating func take(_ record: EnrolmentRecord, of own: Programme, under present: NameChanges?) {
    let present = present ?? NameChanges()
    if let id = record.stage, isNew(.stage, id),
      let stage = own.stages.first(where: { present[.stage, $0.id].rawValue == id })
    {
      stages.append(.init(id: id, title: stage.title[language], isFollowUp: stage.isFollowUp))
    }
    for id in record.figures.map(\.indicator) where isNew(.indicator, id) {
      guard let indicator = own.indicators.first(where: { self.id(of: $0, under: present) == id }) else { continue }
      let isNamedByUnit = id != present[.indicator, indicator.id].rawValue
      let title = indicator.title[language]
      indicators.append(
        .init(
          id: id, title: isNamedByUnit ? "\(title) (\(indicator.measure(in: language)))" : title,
          unit: isNamedByUnit ? nil : indicator.unit?[language], aggregate: indicator.aggregate.rawValue,
          hasBaseline: indicator.hasBaseline))
    }
    for id in record.sessions.kinds?.map(\.id) ?? [] where isNew(.session, id) {
      guard let kind = own.sessions.first(where: { present[.session, $0.id].rawValue == id }) else { continue }
      sessions.append(.init(id: id, title: kind.title[language]))
    }
  }

  /// The id of an indicator whose figures cannot be added to those of the report's version, since they are in another
  /// unit; `nil` where they can.
  ///
  /// It is the same in whichever language the report is, since plugins and tables know a figure by it.
  static func id(of indicator: Indicator, called id: ElementID, in current: Programme) -> String? {
    guard let counterpart = current.indicator(id), indicator.isMeasuredOtherwise(than: counterpart) else { return nil }
    return "\(id) (\(indicator.measure(in: .danish)))"
  }

  private func id(of indicator: Indicator, under present: NameChanges) -> String {
    let id = present[.indicator, indicator.id]
    return Self.id(of: indicator, called: id, in: current) ?? id.rawValue
  }

  private mutating func isNew(_ kind: ElementKind, _ id: String) -> Bool {
    known.insert(Self.key(kind, id)).inserted
  }

  private static func key(_ kind: ElementKind, _ id: String) -> String { "\(kind) \(id)" }
}

extension Indicator {
  /// What tells its figures from those in another unit.
  fileprivate func measure(in language: Language) -> String { unit?[language] ?? id.rawValue }
}
