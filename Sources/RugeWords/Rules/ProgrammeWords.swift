package import RugeCore

/// Sentences about one programme: ids are said by the titles that its definition gives them.
///
/// A programme is large, and each line of a list holds the words that it is said in: they share one.
package final class ProgrammeWords: Sendable {
  package let words: Words
  package let programme: Programme
  /// Other versions of it, in the order in which they are asked what is called there that the programme does not have.
  private let formers: [Programme]
  /// Whether ids stand beside all titles.
  let showsIDs: Bool
  /// Titles that ids stand beside, since several elements have them.
  private let shared: Set<String>

  /// - Parameters:
  ///   - words: The language.
  ///   - programme: Whose elements are named.
  ///   - formers: Other versions of it, in the order in which they are asked what the programme does not have.
  ///   - showsIDs: Whether ids stand beside all titles.
  ///   - shared: Titles that several elements have, beside which ids stand in any case.
  package init(
    _ words: Words, _ programme: Programme, besides formers: [Programme] = [], showingIDs showsIDs: Bool = false,
    tellingApart shared: Set<String> = []
  ) {
    self.words = words
    self.programme = programme
    self.formers = formers
    self.showsIDs = showsIDs
    self.shared = shared
  }

  package func stage(_ id: ElementID) -> String { title(of: id) { $0.stage(id)?.title } }
  package func milestone(_ id: ElementID) -> String { title(of: id) { $0.milestone(id)?.title } }
  package func form(_ id: ElementID) -> String { title(of: id) { $0.form(id)?.title } }
  package func role(_ id: ElementID) -> String { title(of: id) { $0.role(id)?.title } }
  package func exit(_ id: ElementID) -> String { title(of: id) { $0.exit(id)?.title } }
  package func session(_ id: ElementID) -> String { title(of: id) { $0.sessionKind(id)?.title } }
  package func indicator(_ id: ElementID) -> String { title(of: id) { $0.indicator(id)?.title } }
  package func agreement(_ id: ElementID) -> String { title(of: id) { $0.agreement(id)?.title } }
  package func reminder(_ id: ElementID) -> String {
    title(of: id) { programme in programme.reminders.first { $0.id == id }?.title }
  }
  package func report(_ id: ElementID) -> String {
    title(of: id) { programme in programme.reports.first { $0.id == id }?.title }
  }
  package func record(_ id: ElementID) -> String { title(of: id) { $0.recordKind(id)?.title } }
  /// A state of a kind of record; where the kind is not told, of all that have the state and call it the same.
  package func state(_ id: ElementID, of kind: ElementID? = nil) -> String {
    let kinds = programme.records.filter { (kind == nil || $0.id == kind) && $0.states.joined().contains(id) }
    let titles = Set(kinds.map { $0.title(of: id)[words.language] })
    guard let title = titles.first, titles.count == 1 else { return id.rawValue }
    return showsIDs && title != id.rawValue ? "\(title) (\(id))" : title
  }
  package func cohort(_ id: ElementID) -> String { title(of: id) { $0.cohort(id)?.title } }
  /// A named day or period of the calendar.
  package func period(_ id: ElementID) -> String { title(of: id) { $0.period(id)?.title } }
  /// A round of a form.
  package func round(_ id: ElementID, of form: ElementID) -> String {
    title(of: id) { $0.form(form)?.round(id)?.title }
  }

  /// The title that an element has, or had last where the programme does not have it any more; else its id.
  private func title(of id: ElementID, _ text: (Programme) -> LocalisedText?) -> String {
    let title = (text(programme) ?? formers.lazy.compactMap(text).first)?[words.language] ?? id.rawValue
    return (showsIDs || shared.contains(title)) && title != id.rawValue ? "\(title) (\(id))" : title
  }

  /// What those who take part are called: an organisation, or what the programme says they are.
  package var participant: String {
    let kind = programme.participants
    if let title = kind.title { return title[words.language] }
    return programme.participants == .organisations
      ? words.organisation : kind.kind.rawValue.prefix(1).uppercased() + kind.kind.rawValue.dropFirst()
  }

  /// The same with what is kept of them, where that is no name.
  var participantKind: String {
    let kind = programme.participants
    let word = words.quoted(showsIDs ? "\(participant) (\(kind.kind))" : participant)
    return kind.naming == .pseudonym ? "\(word); \(words.pseudonyms)" : word
  }

  /// An indicator, with its category where one is meant.
  package func indicator(_ reference: IndicatorReference) -> String {
    let title = indicator(reference.indicator)
    guard let category = reference.category else { return title }
    let part = self.title(of: category) { $0.indicator(reference.indicator)?.category(category)?.title }
    return "\(title): \(part)"
  }

  /// A form, with its round where one is meant.
  package func form(_ reference: FormReference) -> String {
    reference.round.map { "\(form(reference.form)) (\(round($0, of: reference.form)))" } ?? form(reference.form)
  }

  /// Who answers a form.
  package func respondent(_ respondent: Form.Respondent) -> String {
    switch respondent {
    case .role(let id): role(id)
    case .eachInRole(let id): words.say(da: "alle med rollen »\(role(id))«, hver for sig", en: "each \(role(id))")
    case .participant: words.say(da: "\(theParticipant) selv", en: "\(theParticipant) itself")
    case .eachParticipant: eachParticipant
    }
  }

  /// A question as it is put.
  package func question(_ field: ElementID, of form: ElementID) -> String {
    title(of: field) { $0.form(form)?.field(field)?.ask }
  }

  /// Something that is settled per organisation: `target for Volunteers`, `Economy`.
  package func agreedItem(_ item: AgreedItem) -> String {
    switch item {
    case .target(let id): words.say(da: "mål for \(indicator(id))", en: "target for \(indicator(id))")
    case .milestone(let id): milestone(id)
    }
  }
}
