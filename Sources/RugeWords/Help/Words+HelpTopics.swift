/// The pages of help, each as a title and its paragraphs and examples.
extension Words {
  /// What a page is about, in a line of a list.
  package func summary(of topic: HelpTopic) -> String {
    switch topic {
    case .references: say(da: "Hvordan man skriver, hvem der menes", en: "How to say whom you mean")
    case .dates: say(da: "Datoer og længder", en: "Dates and lengths")
    case .roles: say(da: "Personer og deres roller", en: "People and their roles")
    case .gates: say(da: "Faser, og hvad der skal til for at gå videre", en: "Stages, and what it takes to go on")
    case .attention: say(da: "Hvem der kræver opmærksomhed, og hvorfor", en: "Who needs attention, and why")
    case .privacy: say(da: "Hvem der ser hvad", en: "Who sees what")
    case .reports: say(da: "Rapporter og deres modtagere", en: "Reports and their readers")
    case .formats: say(da: "Tabeller, JSON og filer", en: "Tables, JSON and files")
    case .undo: say(da: "At fortryde og rette", en: "Undoing and correcting")
    case .exitCodes: say(da: "Hvad en kommando slutter med", en: "How a command ends")
    case .settings: say(da: "Indstillinger og omgivelser", en: "Settings and environment")
    case .completion: say(da: "Udfyldning med Tab", en: "Completion with the Tab key")
    }
  }

  /// A page of help.
  package func page(of topic: HelpTopic) -> Page {
    Page(
      title: summary(of: topic), opening: [],
      sections: [PageSection(topic.rawValue, heading(of: topic), blocks(of: topic))])
  }

  private func heading(of topic: HelpTopic) -> String { "ruge help \(topic.rawValue)" }

  private func blocks(of topic: HelpTopic) -> [PageBlock] {
    switch topic {
    case .references: referencesHelp
    case .dates: datesHelp
    case .roles: rolesHelp
    case .gates: gatesHelp
    case .attention: attentionHelp
    case .privacy: privacyHelp
    case .reports: reportsHelp
    case .formats: formatsHelp
    case .undo: undoHelp
    case .exitCodes: exitCodesHelp
    case .settings: settingsHelp
    case .completion: completionHelp
    }
  }

  /// The heading over the list of pages.
  package var helpTopics: String {
    say(da: "SIDER OM EMNER (ruge help EMNE):", en: "PAGES ABOUT TOPICS (ruge help TOPIC):")
  }

  /// Nothing goes by a name that help was asked for.
  package func noHelp(for text: String, suggestion: String?) -> String {
    let hint = suggestion.map { say(da: " Mente du \($0)?", en: " Did you mean \($0)?") } ?? ""
    return say(
      da: "Der er ingen hjælp til \(quoted(text)).\(hint) Se »ruge help«.",
      en: "There is no help for \(quoted(text)).\(hint) See “ruge help”.")
  }

  /// A table of what is typed and what it does.
  func examples(_ rows: [(String, String)]) -> PageBlock {
    .table(PageTable([say(da: "Skriv", en: "Type"), say(da: "Betydning", en: "Meaning")], rows.map { [$0.0, $0.1] }))
  }
}
