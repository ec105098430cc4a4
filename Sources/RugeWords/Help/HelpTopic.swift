/// A page of help about something that goes for many commands.
package enum HelpTopic: String, CaseIterable, Hashable, Sendable {
  case references, dates, roles, gates, attention, privacy, reports, formats, undo
  case exitCodes = "exit-codes"
  case settings, completion

  /// The topic that a word names; `nil` where there is none of that name.
  package init?(named text: String) {
    let name = text.lowercased().replacing("_", with: "-")
    guard let topic = HelpTopic(rawValue: name) ?? Self.others[name] else { return nil }
    self = topic
  }

  /// Words by which somebody may look for the same.
  private static let others: [String: HelpTopic] = [
    "reference": .references, "names": .references, "ids": .references, "referencer": .references, "navne": .references,
    "date": .dates, "days": .dates, "times": .dates, "datoer": .dates, "lengths": .dates,
    "roller": .roles, "people": .roles, "mentors": .roles,
    "why": .attention, "opmærksomhed": .attention, "marks": .attention,
    "private": .privacy, "privatliv": .privacy, "gdpr": .privacy,
    "audiences": .reports, "rapporter": .reports, "output": .formats, "formater": .formats, "json": .formats,
    "correction": .undo, "corrections": .undo, "fortryd": .undo, "exit": .exitCodes, "errors": .exitCodes,
    "environment": .settings, "config": .settings, "configuration": .settings, "indstillinger": .settings,
    "pager": .settings, "colour": .settings, "color": .settings, "tab": .completion, "shell": .completion,
    "stages": .gates, "faser": .gates,
  ]
}
