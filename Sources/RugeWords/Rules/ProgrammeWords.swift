package import RugeCore

/// Sentences about one programme: ids are said by the titles that its definition gives them.
package struct ProgrammeWords: Sendable {
  package let words: Words
  package let programme: Programme

  package init(_ words: Words, _ programme: Programme) {
    self.words = words
    self.programme = programme
  }

  private var language: Language { words.language }

  package func stage(_ id: ElementID) -> String { programme.stage(id)?.title[language] ?? id.rawValue }
  package func milestone(_ id: ElementID) -> String { programme.milestone(id)?.title[language] ?? id.rawValue }
  package func form(_ id: ElementID) -> String { programme.form(id)?.title[language] ?? id.rawValue }
  package func role(_ id: ElementID) -> String { programme.role(id)?.title[language] ?? id.rawValue }
  package func exit(_ id: ElementID) -> String { programme.exit(id)?.title[language] ?? id.rawValue }
  package func session(_ id: ElementID) -> String { programme.sessionKind(id)?.title[language] ?? id.rawValue }
  package func indicator(_ id: ElementID) -> String { programme.indicator(id)?.title[language] ?? id.rawValue }
  package func agreement(_ id: ElementID) -> String { programme.agreement(id)?.title[language] ?? id.rawValue }
  package func report(_ id: ElementID) -> String {
    programme.reports.first { $0.id == id }?.title?[language] ?? id.rawValue
  }
  package func record(_ id: ElementID) -> String { programme.recordKind(id)?.title[language] ?? id.rawValue }
  package func cohort(_ id: ElementID) -> String { programme.cohort(id)?.title[language] ?? id.rawValue }

  /// What those who take part are called: an organisation, or what the programme says they are.
  package var participant: String {
    let kind = programme.participants
    if let title = kind.title { return title[language] }
    return programme.participants == .organisations
      ? words.organisation : kind.kind.rawValue.prefix(1).uppercased() + kind.kind.rawValue.dropFirst()
  }

  /// An indicator, with its category where one is meant.
  package func indicator(_ reference: IndicatorReference) -> String {
    let title = indicator(reference.indicator)
    guard let category = reference.category else { return title }
    let part = programme.indicator(reference.indicator)?.category(category)?.title[language] ?? category.rawValue
    return "\(title): \(part)"
  }

  /// A form, with its round where one is meant.
  package func form(_ reference: FormReference) -> String {
    reference.round.map { "\(form(reference.form)) (\($0))" } ?? form(reference.form)
  }

  /// Who answers a form.
  package func respondent(_ respondent: Form.Respondent) -> String {
    switch respondent {
    case .role(let id): role(id)
    case .eachInRole(let id): words.say(da: "hver \(role(id))", en: "each \(role(id))")
    case .participant: words.say(da: "\(theParticipant) selv", en: "\(theParticipant) itself")
    case .eachParticipant: eachParticipant
    }
  }

  /// A question as it is put.
  package func question(_ field: ElementID, of form: ElementID) -> String {
    programme.form(form)?.field(field)?.ask[language] ?? field.rawValue
  }

  /// Something that is settled per organisation: `target for Volunteers`, `Economy`.
  package func agreedItem(_ item: AgreedItem) -> String {
    switch item {
    case .target(let id): words.say(da: "mål for \(indicator(id))", en: "target for \(indicator(id))")
    case .milestone(let id): milestone(id)
    }
  }
}
