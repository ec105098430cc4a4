extension ReminderPhrase {
  /// The phrase in the reader's language.
  package func text(in words: Words) -> String {
    switch self {
    case .reminderSubjectOne:
      words.say(
        da: "Påmindelse fra {{workspace}}: {{organisation}}",
        en: "Reminder from {{workspace}}: {{organisation}}")
    case .reminderSubjectMany:
      words.say(
        da: "{{count}} påmindelser fra {{workspace}}",
        en: "{{count}} reminders from {{workspace}}")
    case .reminderGreeting: words.say(da: "Hej {{name}}", en: "Dear {{name}},")
    case .reminderIntro: words.say(da: "Her er det, der venter på dig:", en: "This is what awaits you:")
    case .reminderClosing:
      words.say(
        da: "Er noget af det allerede gjort, så skriv tilbage, så det bliver registreret.",
        en: "If any of this is done already, please reply, so that it is recorded.")
    case .reminderRegards: words.say(da: "Venlig hilsen", en: "Kind regards")
    case .channelNoFolder:
      words.say(
        da: "Mappen til udgående beskeder er ikke angivet i indstillingerne.",
        en: "The settings name no folder for outgoing messages.")
    case .channelNoAddress:
      words.say(
        da: "{{name}} har ingen mailadresse, der kan bruges.",
        en: "{{name}} has no email address that can be used.")
    case .channelUnusableKey:
      words.say(
        da: "Beskedens nøgle, {{key}}, kan ikke bruges som filnavn.",
        en: "The message’s key, {{key}}, cannot be used as a file name.")
    case .channelNotWritten:
      words.say(
        da: "Beskeden kunne ikke skrives til {{path}}.",
        en: "The message could not be written to {{path}}.")
    }
  }
}
