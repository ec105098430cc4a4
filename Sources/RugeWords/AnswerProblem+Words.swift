package import RugeCore

extension AnswerProblem: ExplainedProblem {
  package func explanation(in words: Words) -> String {
    switch self {
    // The file
    case .tooLarge(let limit):
      words.say(
        da: "Filen er større end \(limit / 1024) KiB, så den er ikke et svar fra en side: bed om svarfilen igen.",
        en: "The file has more than \(limit / 1024) KiB, so it is no answer of a page: ask for the answer file again.")
    case .notText:
      words.say(
        da: "Filen er ikke tekst i UTF-8: gem den som UTF-8, eller bed om svarfilen.",
        en: "The file is no text in UTF-8: save it as UTF-8, or ask for the answer file.")
    case .noAnswer:
      words.say(
        da: "Her er intet svar, ruge kan læse: bed om svarfilen, eller registrér svaret selv.",
        en: "There is no answer here that ruge can read: ask for the answer file, or record the answer yourself.")
    case .damaged:
      words.say(
        da: "Svaret er kommet til skade undervejs: bed om svarfilen som bilag i stedet.",
        en: "The answer was damaged on its way: ask for the answer file as an attachment instead.")
    case .otherFormat(let version):
      words.say(
        da: "Svaret har format \(version), som denne ruge ikke læser: brug en nyere ruge.",
        en: "The answer has format \(version), which this ruge does not read: use a newer ruge.")
    case .unknownMember(let name):
      words.say(
        da: "Svarfilen har et felt, som ingen side skriver (\(name)): nogen har ændret den. Bed om et nyt svar.",
        en: "The answer file has a member that no page writes (\(name)): somebody changed it. Ask for a new answer.")
    // The question that it answers
    case .nothingAsked(let ask):
      words.say(
        da:
          "Her er ikke spurgt om noget som \(ask): svaret hører til et andet arbejdsområde, eller spørgsmålet er fortrudt.",
        en: "Nothing was asked as \(ask) here: the answer belongs to another workspace, or the question was undone.")
    case .sealBroken(let ask):
      words.say(
        da: "Svaret på \(ask) er ændret, efter at det blev gemt, eller hører til et andet spørgsmål: bed om et nyt.",
        en: "The answer to \(ask) was changed after it was saved, or belongs to another question: ask for a new one.")
    case .codeWrong(let ask):
      words.say(
        da: "Koden i mailen er ikke den, der hører til \(ask): bed om et svar på den mail, der blev sendt.",
        en: "The code in the mail is not the one of \(ask): ask for a reply to the mail that was sent.")
    case .closed(let ask):
      words.say(
        da: "\(ask) er lukket for svar: spørg igen, hvis svaret skal bruges.",
        en: "\(ask) is closed for answers: ask again if the answer is needed.")
    case .takenIn(let ask, let batch):
      words.say(
        da: "Svaret på \(ask) er allerede taget ind (ændring \(batch)).",
        en: "The answer to \(ask) has been taken in already (change \(batch)).")
    case .answeredOtherwise(let ask, let batch):
      words.say(
        da:
          "Et andet svar på \(ask) er allerede taget ind. Skal dette gælde i stedet, så fortryd det først: ruge undo \(batch)",
        en:
          "Another answer to \(ask) has been taken in already. If this one is to count instead, undo that first: ruge undo \(batch)"
      )
    case .severalAnswers(let ask, let files):
      words.say(
        da: "Her er flere forskellige svar på \(ask) (\(words.list(files))): læg dem, der ikke gælder, et andet sted.",
        en:
          "There are several different answers to \(ask) (\(words.list(files))): put those that do not count elsewhere."
      )
    case .matterGone(let ask):
      words.say(
        da: "Programmet har ikke længere det, som \(ask) spurgte om: registrér svaret selv.",
        en: "The programme no longer has what \(ask) asked for: record the answer yourself.")
    // What was answered
    case .nothingAnswered(let ask):
      words.say(da: "Der er ikke svaret på noget i \(ask).", en: "Nothing is answered in \(ask).")
    case .unknownQuestion(let key):
      words.say(
        da: "Der er ikke spurgt om \(words.quoted(key)): er programmet ændret siden, så registrér svaret selv.",
        en: "\(words.quoted(key)) was not asked: if the programme has changed since, record the answer yourself.")
    case .answeredTwice(let key):
      words.say(
        da: "\(words.quoted(key)) er besvaret to gange: bed om et nyt svar.",
        en: "\(words.quoted(key)) is answered twice: ask for a new answer.")
    case .answerMissing(let question):
      words.say(
        da: "Svaret på \(words.quoted(question)) mangler: skriv det med --set, eller bed om et nyt svar.",
        en: "The answer to \(words.quoted(question)) is missing: give it with --set, or ask for a new answer.")
    case .tooManyEntries(let ask):
      words.say(
        da: "\(ask) kan kun besvares én gang, og her er flere svar.",
        en: "\(ask) is answered once, and here are several answers.")
    case .textTooLong(let key, let limit):
      words.say(
        da: "Svaret på \(words.quoted(key)) er længere end \(limit) tegn: bed om et kortere.",
        en: "The answer to \(words.quoted(key)) is longer than \(limit) characters: ask for a shorter one.")
    case .notYet(let day):
      words.say(
        da:
          "Svaret er dateret \(words.date(day)), som ikke er kommet endnu: sig med --on, hvilken dag det registreres på.",
        en: "The answer is dated \(words.date(day)), which has not come yet: say with --on for which day to record it.")
    }
  }
}
