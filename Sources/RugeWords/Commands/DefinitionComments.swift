package import RugeCore

/// What a definition that was begun in an interview says to its author beside the lines.
package struct DefinitionComments: Sendable {
  private let words: Words

  package init(_ words: Words) {
    self.words = words
  }

  package var opening: String {
    words.say(
      da: "Begyndt med »ruge programme new«. Ret frit; se efter med »ruge programme check« bagefter.",
      en: "Begun with “ruge programme new”. Edit freely; look it over with “ruge programme check” afterwards.")
  }

  package var roles: String {
    words.say(da: "Hvem gør hvad.", en: "Who does what.")
  }

  /// Over the stages; the id of a milestone serves as an example of a condition.
  package func stages(milestone: String?) -> String {
    let condition = "leave_when: {milestone: \(milestone ?? "ID")}"
    return words.say(
      da: "I rækkefølge. En betingelse for at gå videre skrives ved fasen: \(condition)",
      en: "In order. What must hold before going on is written at the stage: \(condition)")
  }

  package var admission: String {
    words.say(
      da: "Hvad der spørges om inden optagelsen. passed_when siger, hvilke svar der skal til.",
      en: "What is asked before admission. passed_when says which answers it takes.")
  }

  package var exits: String {
    words.say(
      da: "Måder, et forløb kan slutte på, og hvad de regnes som.",
      en: "Ways in which an enrolment can end, and what they count as.")
  }

  /// The ends that a new programme begins with.
  package var usualExits: [(id: String, title: String, meaning: Exit.Meaning)] {
    [
      (words.say(da: "gennemført", en: "completed"), words.say(da: "Gennemført", en: "Completed"), .completed),
      (words.say(da: "stoppet", en: "stopped"), words.say(da: "Stoppet undervejs", en: "Stopped on the way"), .dropped),
    ]
  }

  package var sessions: String {
    words.say(
      da: "Møder, som logges. Antal eller rytme skrives efter plan: 4, every 2 weeks, 1 per stage.",
      en: "Meetings that are logged. Number or rhythm is written after plan: 4, every 2 weeks, 1 per stage.")
  }

  package var milestones: String {
    words.say(
      da: "Hvad der skal nås. due: agreed betyder, at fristen aftales med hver enkelt.",
      en: "What must be reached. due: agreed means that the date is agreed with each.")
  }

  package var figures: String {
    words.say(
      da: "Tal, som følges. Et mål skrives ved tallet: target: 65, eller agreed, hvis det aftales.",
      en: "Figures that are followed. A target is written at the figure: target: 65, or agreed if it is settled.")
  }

  package var figureReminderID: String {
    words.say(da: "tal-nærmer-sig", en: "figures-soon")
  }

  package var reminders: String {
    words.say(da: "Hvem der får besked hvornår.", en: "Who is told when.")
  }

  package var reminderID: String {
    words.say(da: "frist-nærmer-sig", en: "due-soon")
  }

  package var reports: String {
    words.say(
      da: "Hvem der får rapport. audience er board, funder, investor, staff, organisation eller public.",
      en: "Who gets a report. audience is board, funder, investor, staff, organisation or public.")
  }
}
