import RugeCore
import RugeImport

/// Something in a programme that has an id and a title.
private protocol TitledElement {
  var id: ElementID { get }
  var title: LocalisedText { get }
}

extension Stage: TitledElement {}
extension Form: TitledElement {}
extension Milestone: TitledElement {}
extension Indicator: TitledElement {}
extension SessionKind: TitledElement {}
extension Exit: TitledElement {}
extension Role: TitledElement {}
extension Cohort: TitledElement {}
extension AgreementKind: TitledElement {}
extension RecordKind: TitledElement {}
extension IndicatorCategory: TitledElement {}

extension Programme {
  func stage(named text: String) throws -> Stage { try find(text, stages, .stage) }
  func cohort(named text: String) throws -> Cohort { try find(text, cohorts, .cohort) }
  /// Whether it has a cohort that is named; where none is, it has what is spoken of.
  func has(cohort text: String?) -> Bool { text.map { (try? cohort(named: $0)) != nil } ?? true }
  func has(role text: String?) -> Bool { text.map { (try? role(named: $0)) != nil } ?? true }
  func has(sessionKind text: String?) -> Bool { text.map { (try? sessionKind(named: $0)) != nil } ?? true }

  func agreement(named text: String) throws -> AgreementKind { try find(text, agreements, .agreement) }
  func recordKind(named text: String) throws -> RecordKind { try find(text, records, .recordKind) }
  func milestone(named text: String) throws -> Milestone { try find(text, milestones, .milestone) }

  /// A milestone, or one occurrence of it: `plan`, `report@2026-06-30`.
  func milestoneID(named text: String) throws -> ElementID {
    let parts = text.split(separator: "@", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return try milestone(named: text).id }
    guard let day = Day(parts[1]) else {
      throw UsageProblem.badValue(key: parts[0], value: parts[1], expected: .date)
    }
    return try milestone(named: parts[0]).occurrence(on: day)
  }

  /// An indicator, or one category of it: `employees`, `employees.part-time`.
  func indicatorReference(named text: String) throws -> IndicatorReference {
    let (name, part) = Self.halves(of: text)
    let indicator = try indicator(named: name)
    guard let part else { return IndicatorReference(indicator.id) }
    return IndicatorReference(indicator.id, category: try find(part, indicator.categories, .category).id)
  }

  /// A form, or one round of it: `application`, `status.2018`; of a form with one round that round is meant.
  func formReference(named text: String) throws -> FormReference {
    let (name, part) = Self.halves(of: text)
    let form = try form(named: name)
    guard let part else { return FormReference(form.id, round: form.rounds.count == 1 ? form.rounds[0].id : nil) }
    let folded = FoldedName(part)
    guard let round = form.rounds.first(where: { FoldedName($0.id.rawValue) == folded }) else {
      let known = form.rounds.map(\.id.rawValue)
      throw ReferenceProblem.notFound(
        .round, part, suggestion: NearestName.suggestion(for: part, among: known), known: known)
    }
    return FormReference(form.id, round: round.id)
  }

  /// What stands before and after the first full stop; ids have none in them.
  private static func halves(of text: String) -> (name: String, part: String?) {
    let parts = text.normalised.split(separator: ".", maxSplits: 1).map(String.init)
    return parts.count == 2 ? (parts[0], parts[1]) : (text, nil)
  }

  func indicator(named text: String) throws -> Indicator { try find(text, indicators, .indicator) }
  func form(named text: String) throws -> Form { try find(text, forms, .form) }
  func exit(named text: String) throws -> Exit { try find(text, exits, .exit) }
  func role(named text: String) throws -> Role { try find(text, roles, .role) }
  func sessionKind(named text: String) throws -> SessionKind { try find(text, sessions, .session) }

  /// The kind named, or else the only kind, or the only one that is one-to-one.
  func sessionKind(orOnlyOne text: String?) throws -> SessionKind {
    try sessionKind(text, fitting: sessions.filter { $0.shape == .oneToOne })
  }

  /// The kind named, or else the only kind, or the only one in which many meet.
  func sessionKind(ofMany text: String?) throws -> SessionKind {
    try sessionKind(text, fitting: sessions.filter(\.isOfMany))
  }

  private func sessionKind(_ text: String?, fitting: [SessionKind]) throws -> SessionKind {
    if let text { return try sessionKind(named: text) }
    let candidates = sessions.count == 1 ? sessions : fitting
    guard candidates.count == 1 else {
      // Of several that fit, one of those is meant.
      throw UsageProblem.missing(
        option: "--kind", choices: (candidates.isEmpty ? sessions : candidates).map(\.id.rawValue))
    }
    return candidates[0]
  }

  /// The item of `ruge agree` that a key means: `kommuner.target`, `økonomi`.
  func agreedItem(named text: String) throws -> AgreedItem {
    let key = text.normalised.lowercased()
    let items = agreedItems
    if let item = items.first(where: { $0.description.lowercased() == key }) { return item }
    let names = items.map(\.description)
    throw ReferenceProblem.notFound(
      .agreedItem, text, suggestion: NearestName.suggestion(for: key, among: names), known: names)
  }

  /// The element with an id, or else a title, equal to a text but for case and accents; or the only one that has the text
  /// as a part.
  private func find<Element: TitledElement>(
    _ text: String, _ elements: [Element], _ kind: ReferenceProblem.Kind
  ) throws -> Element {
    let wanted = Settled.current.meaning(of: text, kind).normalised
    if let exact = elements.first(where: { $0.id.rawValue == wanted }) { return exact }
    let folded = FoldedName(wanted)
    let matches = elements.filter { element in
      FoldedName(element.id.rawValue) == folded
        || element.title.variants.values.contains { FoldedName($0) == folded }
    }
    if matches.count == 1 { return matches[0] }
    let ids = elements.map(\.id.rawValue)
    if matches.isEmpty, folded.text.count >= 3 {
      let parts = elements.filter { element in
        FoldedName(element.id.rawValue).contains(folded)
          || element.title.variants.values.contains { FoldedName($0).contains(folded) }
      }
      if parts.count == 1 { return parts[0] }
    }
    if matches.count > 1 {
      throw ReferenceProblem.ambiguous(kind, text, candidates: matches.map(\.id.rawValue))
    }
    throw ReferenceProblem.notFound(
      kind, text, suggestion: NearestName.suggestion(for: wanted, among: ids), known: ids)
  }
}
