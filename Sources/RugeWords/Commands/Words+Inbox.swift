package import RugeCore

/// What commands say about questions put to others and the answers that come back.
extension Words {
  package var recipient: String { say(da: "Modtager", en: "Recipient") }
  package var fileHeading: String { say(da: "Fil", en: "File") }
  package var answerBefore: String { say(da: "Svar senest", en: "Answer by") }
  package var askedFor: String { say(da: "Spurgt om", en: "Asked for") }
  package var aboutHeading: String { say(da: "Om", en: "About") }

  /// How many were asked, and where their pages lie.
  package func asked(_ count: Int, in folder: String) -> String {
    say(
      da: count == 1
        ? "1 er spurgt. Send filen i \(folder) til modtageren."
        : "\(count) er spurgt. Send hver fil i \(folder) til sin modtager.",
      en: count == 1
        ? "1 recipient asked. Send the file in \(folder) to them."
        : "\(count) recipients asked. Send each file in \(folder) to its recipient.")
  }

  package func askedAlready(_ recipient: String, _ asks: [AskID]) -> String {
    let list = list(asks.map(\.description))
    return say(
      da:
        "\(recipient) er allerede spurgt (\(list)) og har ikke svaret. Lav en ny side med --again; den gamle gælder så ikke mere.",
      en:
        "\(recipient) has been asked already (\(list)) and has not answered. Make a new page with --again; the old one then no longer counts."
    )
  }

  /// Those of a cohort who were left out, since they rest or wait.
  package func notAsked(_ names: [String]) -> String {
    say(
      da: "Ikke spurgt: \(list(names)), der holder pause eller venter på en plads. Spørg ved navn med --to.",
      en: "Not asked: \(list(names)), who \(names.count == 1 ? "rests or waits" : "rest or wait") for a place. "
        + "Ask by name with --to.")
  }

  /// That whoever answers is not told where to.
  package var pageHasNoSender: String {
    say(
      da: "Siderne kan ikke sige, hvem svaret sendes til: sæt adressen med »ruge config set sender ADRESSE«.",
      en: "The pages cannot say to whom an answer goes: set the address with “ruge config set sender ADDRESS”.")
  }

  package var afterAsking: String {
    say(
      da: "Læg svarene i en mappe, og tag dem ind: ruge inbox MAPPE",
      en: "Put the answers in a folder and take them in: ruge inbox DIR")
  }

  package func nobodyNewAsked() -> String { say(da: "Ingen nye er spurgt.", en: "Nobody new was asked.") }

  package var inboxEmpty: String {
    say(
      da: "Ingen svar i mappen. Svar er filer, der ender på json, txt eller eml.",
      en: "No answers in the folder. Answers are files that end in json, txt or eml.")
  }

  package func answeredOn(_ day: Day, late until: Day?) -> String {
    let said = say(da: "svaret \(date(day))", en: "answered on \(date(day))")
    guard let until else { return said }
    return said + say(da: ", efter fristen \(date(until))", en: ", after the last day, \(date(until))")
  }

  /// That an answer is dated before its question was put.
  package func answeredBeforeAsked(_ given: Day, instead day: Day) -> String {
    say(
      da: "Svaret er dateret \(date(given)), før der blev spurgt; det registreres på \(date(day)).",
      en: "The answer is dated \(date(given)), before the question was put; it is recorded on \(date(day)).")
  }

  /// That an answer came in a mail that somebody else passed on, which names its day.
  package var dayOfPassedOn: String {
    say(
      da: "Videresendt: dagen er den, som den oprindelige mail nævner.",
      en: "Passed on: the day is the one that the original mail names.")
  }

  /// That an answer came in a mail that somebody else passed on, which does not name its day.
  package var dayOfPassingOn: String {
    say(
      da: "Videresendt: den oprindelige mail nævner ingen dag, så det er dagen for videresendelsen. Ret den med --on.",
      en: "Passed on: the original mail names no day, so this is the day of the passing on. Correct it with --on.")
  }

  /// That questions of a file were left empty, beside others that were answered.
  package func leftUnanswered(_ file: String, _ asks: [AskID]) -> String {
    let names = list(asks.map(\.description))
    return say(
      da: "\(file): der er ikke svaret på \(names), som stadig venter på svar.",
      en: "\(file): nothing is answered in \(names), which still \(asks.count == 1 ? "waits" : "wait") for an answer.")
  }

  package var notSealed: String {
    say(
      da: "Skrevet i en mail: koden passer, men intet viser, om ordene er ændret undervejs.",
      en: "Typed into a mail: the code fits, but nothing shows whether the words were changed on the way.")
  }

  package var hiddenLeftOut: String {
    say(da: "Usynlige tegn er udeladt.", en: "Characters that cannot be seen are left out.")
  }

  package func sessionThatDay(_ length: String) -> String {
    say(
      da: "Der er allerede en session af den slags den dag (\(length)): er det den samme?",
      en: "There is a session of that kind on that day already (\(length)): is it the same one?")
  }

  package func recordedBefore(_ answer: String) -> String { say(da: "før: \(answer)", en: "before: \(answer)") }
  package var unchanged: String { say(da: "uændret", en: "unchanged") }
  package func amended(_ answer: String) -> String {
    say(da: "rettet, svaret var: \(answer)", en: "amended; the answer was: \(answer)")
  }

  /// The note that is kept with an answer that staff changed when they took it in.
  package func amendedNote(_ questions: [String]) -> String {
    say(da: "rettet ved modtagelsen: \(list(questions))", en: "amended on receipt: \(list(questions))")
  }

  /// A correction on receipt: `Antal: 1200 → 1250`.
  package func amended(_ question: String, from was: String, to now: String) -> String {
    say(
      da: "\(question): der var svaret \(typed(was)), det er rettet til \(typed(now))",
      en: "\(question): the answer was \(typed(was)), corrected to \(typed(now))")
  }

  package func howToAccept(_ folder: String, _ asks: [AskID]) -> String {
    let list = asks.prefix(3).map(\.description).joined(separator: ",")
    return say(
      da:
        "Tag alle ind med »ruge inbox \(folder) --accept all«, eller nogle: --accept \(list). Ret med --set \(asks.first?.description ?? ""):SPØRGSMÅL=SVAR.",
      en:
        "Take all in with “ruge inbox \(folder) --accept all”, or some: --accept \(list). Amend with --set \(asks.first?.description ?? ""):QUESTION=ANSWER."
    )
  }

  package func takenIn(_ count: Int) -> String {
    say(
      da: count == 1 ? "1 svar er taget ind." : "\(count) svar er taget ind.",
      en: count == 1 ? "1 answer taken in." : "\(count) answers taken in.")
  }

  package func left(_ count: Int) -> String {
    say(
      da: count == 1 ? "1 blev liggende." : "\(count) blev liggende.",
      en: count == 1 ? "1 was left." : "\(count) were left.")
  }

  package func notMoved(_ file: String, _ folder: String, reason: String) -> String {
    say(
      da: "\(file) er taget ind, men kunne ikke flyttes til \(folder): \(reason)",
      en: "\(file) is taken in, but could not be moved to \(folder): \(reason)")
  }

  package func acceptQuestion(_ ask: AskID) -> String {
    say(
      da: "Tag \(ask) ind? (ja, nej, stop, eller ret med SPØRGSMÅL=SVAR)",
      en: "Take \(ask) in? (yes, no, stop, or amend with QUESTION=ANSWER)")
  }

  /// That an answer cannot be taken in although somebody wants it.
  package func notTakenIn(_ ask: AskID) -> String {
    say(
      da: "\(ask) kan ikke tages ind, som den er, og er ikke registreret.",
      en: "\(ask) cannot be taken in as it is, and was not recorded.")
  }

  /// The end of going through answers of which none was taken in.
  package var noAnswerTakenIn: String {
    say(da: "Ingen svar er taget ind: intet er registreret.", en: "No answer was taken in: nothing was recorded.")
  }

  package var noOpenAsks: String {
    say(da: "Ingen spørgsmål venter på svar.", en: "No question waits for an answer.")
  }

  package func askClosed(_ asks: [AskID]) -> String {
    let names = list(asks.map(\.description))
    return say(da: "\(names) er lukket for svar.", en: "\(names) closed for answers.")
  }

  package func notAmongAnswers(_ ask: String) -> String {
    say(da: "\(ask) er ikke blandt svarene i mappen.", en: "\(ask) is not among the answers in the folder.")
  }
}
