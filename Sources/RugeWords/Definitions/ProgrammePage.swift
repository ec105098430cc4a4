package import RugeCore

/// A programme's definition as a page that a board can read and approve, in whole sentences.
package struct ProgrammePage: Sendable {
  package let programme: Programme
  package let words: Words
  let names: ProgrammeWords

  package init(_ programme: Programme, in words: Words) {
    self.programme = programme
    self.words = words
    self.names = ProgrammeWords(words, programme)
  }

  /// The page, before it is written for a terminal or as Markdown; parts without content are left out.
  package var page: Page {
    let sections = [
      roles, organisations, forms, stages, exits, sessions, milestones, indicators, agreements, records, calendar,
      cohorts, reminders, reports,
    ]
    return Page(
      title: title(programme.title), opening: opening, sections: sections.filter { !$0.blocks.isEmpty })
  }

  private var opening: [String] {
    let sentences = [host, participants, pseudonyms, length].compactMap(\.self)
    let source = programme.source.map {
      words.say(da: "Grundlag: \($0[words.language])", en: "Based on: \($0[words.language])")
    }
    return (sentences.isEmpty ? [] : [sentences.joined(separator: " ")]) + (source.map { [$0] } ?? [])
  }

  private var host: String? {
    programme.host.map { words.say(da: "Programmet drives af \($0).", en: "The programme is run by \($0).") }
  }

  private var participants: String? {
    guard !names.enrolsOrganisations else { return nil }
    let kind = names.participant
    return words.say(da: "Deltagerne er af slagsen »\(kind)«.", en: "The participants are of the kind “\(kind)”.")
  }

  private var pseudonyms: String? {
    programme.participants.naming == .pseudonym ? words.pseudonyms.sentenceStart + "." : nil
  }

  private var length: String? {
    switch programme.length {
    case nil: nil
    case .open?: words.say(da: "\(subject) har ingen fast slutning.", en: "\(subject) has no fixed end.")
    case let length?:
      words.say(da: "\(subject) varer \(words.length(length)).", en: "\(subject) takes \(words.length(length)).")
    }
  }

  /// The programme, shortly where the sentence before is about it.
  private var subject: String {
    host != nil && participants == nil && pseudonyms == nil
      ? words.say(da: "Det", en: "It") : words.say(da: "Programmet", en: "The programme")
  }

  // MARK: What sections are made of

  func title(_ text: LocalisedText) -> String { text[words.language] }

  /// A section with one list; without items it has no blocks.
  func section(_ key: String, _ title: String, _ items: [PageItem], isNumbered: Bool = false) -> PageSection {
    PageSection(key, title, items.isEmpty ? [] : [.list(items, isNumbered: isNumbered)])
  }

  /// Questions with the answers they take.
  func table(_ fields: [Field]) -> PageBlock {
    .table(
      PageTable(
        [words.question, words.answer], fields.map { [title($0.ask), names.answer(of: $0, among: fields)] }))
  }

  /// What is handed in as proof.
  func evidence(_ kind: Milestone.EvidenceKind) -> String {
    words.say(da: "Dokumenteres med \(words.evidence(kind)).", en: "Documented with \(words.evidence(kind)).")
  }
}

extension String {
  /// The text with a capital first letter, as a sentence begins.
  var sentenceStart: String {
    prefix(1).uppercased() + dropFirst()
  }
}
