package import RugeCore

/// What pages and mails say to people who are asked something and do not sit at the workspace.
extension Words {
  package func letterGreeting(_ recipient: String, sender: String) -> String {
    say(
      da: "Til \(recipient): \(sender) beder dig svare på spørgsmålene her.",
      en: "To \(recipient): \(sender) asks you to answer the questions here.")
  }

  package func answerBy(_ day: Day) -> String {
    say(da: "Svar senest \(dateWithWeekday(day)).", en: "Please answer by \(dateWithWeekday(day)).")
  }

  package var aboutPrefix: String { say(da: "Om", en: "About") }
  package var questions: String { say(da: "Spørgsmål", en: "Questions") }

  // Questions that no programme words
  package var sessionDayAsked: String { say(da: "Hvilken dag?", en: "On which day?") }
  package var sessionLengthAsked: String { say(da: "Hvor længe?", en: "For how long?") }
  package var sessionNoteAsked: String { say(da: "Hvad handlede det om?", en: "What was it about?") }
  package var guestsAsked: String { say(da: "Hvor mange kom?", en: "How many came?") }
  package var figuresDayAsked: String {
    say(da: "Hvilken dag gælder tallene for?", en: "Of which day are the figures?")
  }
  package var organisationAsked: String {
    say(da: "Skriv organisationens navn.", en: "Give the organisation’s name.")
  }

  package func sendAsFile(_ question: String) -> String {
    say(
      da: "\(quoted(question)) besvares med en fil: send den med, når du svarer.",
      en: "\(quoted(question)) is answered with a file: send it along when you answer.")
  }

  // Answers
  package var yes: String { say(da: "Ja", en: "Yes") }
  package var no: String { say(da: "Nej", en: "No") }
  package var doNotKnow: String { say(da: "Ved ikke", en: "Don’t know") }
  package var doesNotApply: String { say(da: "Ikke relevant", en: "Not applicable") }
  package var choose: String { say(da: "Vælg …", en: "Choose …") }
  package var clearChoice: String { say(da: "Fortryd valget", en: "Clear the choice") }
  package var mustBeAnswered: String { say(da: "(skal udfyldes)", en: "(needed)") }
  package var minutesHelp: String { say(da: "i minutter, f.eks. 90", en: "in minutes, such as 90") }
  package var minutesUnit: String { say(da: "minutter", en: "minutes") }
  package var linkHelp: String {
    say(da: "en adresse, der begynder med https://", en: "an address that begins with https://")
  }
  package var severalHelp: String { say(da: "Du kan vælge flere.", en: "You may choose several.") }
  package var dateHint: String { say(da: "en dato som 2026-04-01", en: "a date such as 2026-04-01") }

  package func fromTo(_ range: ClosedRange<Int>) -> String {
    say(
      da: "et helt tal fra \(range.lowerBound) til \(range.upperBound)",
      en: "a whole number from \(range.lowerBound) to \(range.upperBound)")
  }

  package func severalOf(_ options: [String]) -> String {
    say(
      da: "et eller flere med komma imellem: \(options.joined(separator: ", "))",
      en: "one or more with commas between them: \(options.joined(separator: ", "))")
  }

  // The page
  package var pageNeedsScript: String {
    say(
      da:
        "Siden kan ikke bruges uden JavaScript. Åbn den i en almindelig browser, eller bed om at få spørgsmålene i en mail.",
      en:
        "The page does not work without JavaScript. Open it in an ordinary browser, or ask for the questions in a mail."
    )
  }
  package var addEntry: String { say(da: "Tilføj en session mere", en: "Add another session") }
  package var removeEntry: String { say(da: "Fjern denne session", en: "Remove this session") }
  package var reviewButton: String { say(da: "Se svarene igennem", en: "Review the answers") }
  package var forgetButton: String { say(da: "Slet alt, jeg har skrevet", en: "Delete all that I have written") }
  package var reviewHeading: String { say(da: "Dine svar", en: "Your answers") }
  package var sendHeading: String { say(da: "Send svarene", en: "Send the answers") }
  package var sendExplanation: String {
    say(
      da:
        "Intet er sendt endnu. Gem svarfilen, og send den i en mail. Eller kopiér svarteksten, og sæt den ind i en mail.",
      en:
        "Nothing has been sent yet. Save the answer file and send it in a mail. Or copy the answer text and paste it into a mail."
    )
  }
  package var sendTo: String { say(da: "Send til", en: "Send it to") }
  package var saveButton: String { say(da: "Gem svarfilen", en: "Save the answer file") }
  package var copyButton: String { say(da: "Kopiér svarteksten", en: "Copy the answer text") }
  package var backButton: String { say(da: "Tilbage til spørgsmålene", en: "Back to the questions") }
  package var answerTextHeading: String { say(da: "Svarteksten", en: "The answer text") }

  package func pageClosing(_ recipient: String) -> String {
    say(
      da:
        "Siden er lavet til \(recipient) alene: send den ikke videre, for enhver, der har den, kan svare på den. Den virker uden net og sender intet af sig selv.",
      en:
        "The page is made for \(recipient) alone: do not pass it on, since whoever has it can answer. It works without a network and sends nothing by itself."
    )
  }

  package func answerFileName(_ asks: [AskID]) -> String {
    let first = asks.first.map(\.description) ?? ""
    return say(da: "svar-\(first).json", en: "answer-\(first).json")
  }

  // The mail
  package var mailTo: String { say(da: "Til", en: "To") }
  package var mailSubject: String { say(da: "Emne", en: "Subject") }
  package var mailInstructions: String {
    say(
      da: "Svar på denne mail, og skriv hvert svar efter mærket i kantede parenteser. Lad linjerne med === stå.",
      en:
        "Reply to this mail, and write each answer after the mark in square brackets. Leave the lines with === as they are."
    )
  }
  package var mailStatesHint: String {
    say(
      da: "Skriv »ved ikke«, hvis ingen ved det, og »ikke relevant«, hvis spørgsmålet ikke passer.",
      en: "Write “unknown” where nobody knows, and “not applicable” where a question does not fit.")
  }
  package var mailClosing: String {
    say(
      da: "Koden i linjen med === hører til dig og dette spørgsmål: giv den ikke videre.",
      en: "The code in the line with === belongs to you and this question: do not pass it on.")
  }
}
