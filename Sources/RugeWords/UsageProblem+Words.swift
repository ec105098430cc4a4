package import RugeCore

extension UsageProblem: ExplainedProblem {
  package func explanation(in words: Words) -> String {
    switch self {
    case .missing(let option, let choices):
      let which = choices.isEmpty ? "" : " (\(words.choice(choices)))"
      return words.say(da: "\(option) mangler\(which).", en: "\(option) is missing\(which).")
    case .wordNotText(let place):
      return words.say(
        da:
          "Ord nr. \(place) på linjen er ikke UTF-8, så ingen kan se, hvad der står: skriv det igen i en terminal med UTF-8.",
        en:
          "Word \(place) of the line is not UTF-8, so nobody can tell what it says: type it again in a UTF-8 terminal.")
    case .reasonMissing:
      return words.say(
        da: "--override mangler en grund: skriv, hvorfor det skal ske alligevel.",
        en: "--override lacks a reason: say why it must happen all the same.")
    case .sessionIncomplete:
      return words.say(
        da: "Skriv hvem og hvor længe: ruge session log HVEM… LÆNGDE [NOTAT]",
        en: "Say who and for how long: ruge session log WHO… LENGTH [NOTE]")
    case .lengthMissing(let typed):
      return words.say(
        da: "\(words.quoted(typed)) siger ikke, hvor længe det varede: skriv det efter navnet, f.eks. Læsehunde 90m.",
        en: "\(words.quoted(typed)) does not say how long it was: put that behind the name, say Læsehunde 90m.")
    case .nobodyBeforeLength(let typed):
      return words.say(
        da: "\(words.quoted(typed)) siger ikke, hvem det var: skriv det før længden, f.eks. Læsehunde 90m.",
        en: "\(words.quoted(typed)) does not say who it was: put that before the length, say Læsehunde 90m.")
    case .nobodyForActions:
      return words.say(
        da: "Ingen, der deltager i noget, var der, så næste skridt ville ikke være nogens: udelad --next, eller skriv, "
          + "hvem der var med.",
        en: "Nobody who takes part was there, so nobody would have the action point: leave out --next, or say who.")
    case .guestsOfSeveral(let kind):
      let event = kind.map { " --event \($0)" } ?? ""
      return words.say(
        da: "--guests er tallet for én organisation. For flere: skriv hver sit tal i en liste med kolonnerne "
          + "»Organisation« og »Antal«, og kør »ruge session attend\(event) LISTE.csv«.",
        en: "--guests is the number of one organisation. Of several, give each its own in a list with the columns "
          + "“Organisation” and “Count”, and run “ruge session attend\(event) LIST.csv”.")
    case .notKeyValue(let text):
      return words.say(
        da: "»\(text)« skal skrives som NØGLE=VÆRDI, uden mellemrum om lighedstegnet.",
        en: "“\(text)” must be written as KEY=VALUE, without spaces around the equals sign.")
    case .severalInOne(let option, let values):
      let apart = values.map { "\(option) \(words.quoted($0))" }.joined(separator: " ")
      return words.say(
        da: "\(option) tager én ad gangen: skriv \(apart)", en: "\(option) takes one at a time: write \(apart)")
    case .badValue(let key, let value, let expected):
      return words.say(
        da: "»\(value)« passer ikke til \(key): skriv \(expected.phrase(words)).",
        en: "“\(value)” does not fit \(key): give \(expected.phrase(words)).")
    case .otherUnit(let key, let value, let unit, let units):
      let own = units[words.language]
      return words.say(
        da: "»\(value)« er i \(unit), men \(key) angives i \(own): skriv det i \(own).",
        en: "“\(value)” is in \(unit), but \(key) is given in \(own): give it in \(own).")
    case .notAProgramme(let id, let version): return id.direction(words, version: version)
    case .ambiguousOption(let key, let value, let options):
      return words.say(
        da: "»\(value)« kan ved \(key) være flere svar: skriv \(words.choice(options)).",
        en: "“\(value)” can be several answers to \(key): give \(words.choice(options)).")
    case .stateAsValue(let state):
      return words.say(
        da: "»\(state)« er en tilstand: skriv --to \(state)", en: "“\(state)” is a state: write --to \(state)")
    case .excludeEachOther(let options):
      return words.say(
        da: "\(words.list(options)) udelukker hinanden: behold den ene.",
        en: "\(words.list(options)) exclude each other: keep one of them.")
    case .oneNeeded(let ways):
      return words.say(da: "Skriv ét af disse: \(words.choice(ways)).", en: "Give one of these: \(words.choice(ways)).")
    case .needs(let options, let other):
      return words.say(
        da: "\(words.list(options)) siger intet uden \(other): skriv også det.",
        en: "\(words.list(options)) say\(options.count == 1 ? "s" : "") nothing without \(other): give that, too.")
    case .outOfRange(let option, let least, let most?):
      return words.say(
        da: "\(option) tager et tal fra \(least) til \(most).", en: "\(option) takes a number from \(least) to \(most)."
      )
    case .outOfRange(let option, let least, nil):
      return words.say(
        da: "\(option) tager et tal på mindst \(least).", en: "\(option) takes a number of at least \(least).")
    case .filtersBesideReference:
      return words.say(
        da: "Filtre vælger blandt alle forløb: udelad enten dem eller navnet.",
        en: "Filters choose among all enrolments: leave out either them or the reference.")
    case .mergeIncomplete:
      return words.say(
        da: "Nævn to organisationer: ruge org merge DUBLET into DEN_DER_BLIVER",
        en: "Name two organisations: ruge org merge DUPLICATE into KEPT")
    case .noteNotQuoted:
      return words.say(
        da: "Skriv længden og noten, noten i citationstegn.",
        en: "Give the length and the note, the note in quotation marks.")
    case .repeatedKey(let key):
      return words.say(
        da: "\(key) står to gange i samme kommando: behold den ene.",
        en: "\(key) is given twice in one command: keep one of them.")
    case .figureEmpty(let key, let command):
      let way =
        command.map { command in
          " "
            + words.say(
              da: "Et tal, der ikke skulle stå der, fjernes med »\(command)«.",
              en: "A figure that should not be there is removed with “\(command)”.")
        } ?? ""
      return words.say(
        da: "Der står intet tal for \(key): skriv et, eller unknown, hvis ingen kender det.\(way)",
        en: "No figure is given for \(key): give one, or unknown if nobody knows it.\(way)")
    case .notAName(let text):
      return words.say(
        da: "\(words.quoted(text)) kan ikke bruges som navn: skriv et med bogstaver, som ikke ligner et id.",
        en: "\(words.quoted(text)) cannot be a name: give one with letters that does not look like an id.")
    case .badLocale(let text):
      return words.say(
        da: "ruge taler ikke »\(text)«: vælg da eller en.", en: "ruge has no words in “\(text)”: choose da or en.")
    case .unknownTimeZone(let text):
      return words.say(
        da: "Tidszonen »\(text)« findes ikke: skriv en som Europe/Copenhagen.",
        en: "There is no time zone “\(text)”: give one such as Europe/Copenhagen.")
    case .unknownFormat(let text, let known):
      return words.say(
        da: "Formatet »\(text)« findes ikke: vælg \(words.choice(known)).",
        en: "There is no format “\(text)”: choose \(words.choice(known)).")
    case .tablesNeedFolder:
      return words.say(
        da: "Tabeller er flere filer: giv en ny mappe, --format csv --output MAPPE.",
        en: "Tables are several files: give a new folder, --format csv --output FOLDER.")
    case .unknownChoice(let text, let option, let known):
      return words.say(
        da: "\(option) kan ikke være »\(text)«: vælg \(words.choice(known)).",
        en: "\(option) cannot be “\(text)”: choose \(words.choice(known)).")
    case .noSheets(let file):
      return words.say(
        da: "\(words.quoted(file)) er ikke et regneark med ark: udelad --sheet.",
        en: "\(words.quoted(file)) is no workbook with sheets: leave out --sheet.")
    case .nothingToDo:
      return words.say(
        da: "Der er intet at gøre: angiv mindst én værdi.", en: "Nothing to do: give at least one value.")
    case .participantsAreNameless(let programme):
      return words.say(
        da: "I \(programme) har deltagerne intet navn hos os. Optag en ny med »ruge enrol --new«.",
        en: "Those who take part in \(programme) have no name here. Enrol a new one with “ruge enrol --new”.")
    case .participantsHaveNames(let programme):
      return words.say(
        da: "I \(programme) har deltagerne navne: skriv, hvem der optages, i stedet for --new.",
        en: "Those who take part in \(programme) have names: say who is enrolled instead of --new.")
    case .nobodyToAsk(let instead):
      return words.say(
        da: "Her kan ingen spørges: skriv \(words.list(instead)) i kommandoen, eller kør den i en terminal.",
        en: "Nobody can be asked here: give \(words.list(instead)) in the command, or run it in a terminal.")
    case .noHelp(let text, let suggestion): return words.noHelp(for: text, suggestion: suggestion)
    case .workspaceSetting(let key):
      return words.say(
        da: "\(key) gælder for hele arbejdsmappen: sæt den uden --user.",
        en: "\(key) is the workspace’s, for everybody: set it without --user.")
    case .emptyPath:
      return words.say(
        da: "Her skal stå en fil eller en mappe, og navnet er tomt.",
        en: "A file or a folder is to be named here, and the name is empty.")
    case .noCommand(let text, let path, let suggestion):
      let whole = (["ruge"] + path).joined(separator: " ")
      let none = words.say(
        da: "Der er ingen kommando »\(whole) \(text)«.", en: "There is no command “\(whole) \(text)”.")
      let way =
        suggestion.map { words.say(da: "Mente du »\(whole) \($0)«?", en: "Did you mean “\(whole) \($0)”?") }
        ?? words.say(da: "Se dem med »\(whole) --help«.", en: "See them with “\(whole) --help”.")
      return "\(none) \(way)"
    case .cohortsAreWritten: return Self.cohortsAreWritten(words)
    case .minusInValue(let text, let command):
      return words.say(
        da: "»\(text)« begynder med et minus og læses som et tilvalg: skriv \(command)",
        en: "“\(text)” begins with a minus and is read as an option: write \(command)")
    case .negativeLength(let text, let command):
      return words.say(
        da: "»\(text)« begynder med et minus, og en varighed er aldrig negativ: skriv \(command)",
        en: "“\(text)” begins with a minus, and no length is negative: write \(command)")
    case .promiseEmpty(let text):
      return words.say(
        da: "\(words.typed(text)) siger ikke, hvad der skal gøres: skriv f.eks. »Send budget senest fredag«.",
        en: "\(words.typed(text)) does not say what is to be done: write for instance “Send budget by friday”.")
    case .noSuchChoice(let answer):
      return words.say(
        da: "»\(answer)« er ingen af dem. Skriv et tal eller flere bogstaver.",
        en: "“\(answer)” is none of them. Type a number or more letters.")
    case .answerNeeded:
      return words.say(da: "Her skal stå et svar.", en: "An answer is needed here.")
    }
  }
}

extension NumberedID {
  /// What it is, and which command shows it.
  fileprivate func direction(_ words: Words, version: ElementID?) -> String {
    switch self {
    case .record(let id):
      words.say(
        da: "\(id) er en registrering: se den med »ruge record show \(id)«.",
        en: "\(id) is a record: see it with “ruge record show \(id)”.")
    case .session(let id):
      words.say(
        da: "\(id) er et møde: se det med »ruge session show \(id)«.",
        en: "\(id) is a session: see it with “ruge session show \(id)”.")
    case .action(let id):
      words.say(
        da: "\(id) er en opgave: se den i »ruge action list«.",
        en: "\(id) is an action point: see it in “ruge action list”.")
    case .subject(let id) where id.kind == .organisation:
      words.say(
        da: "\(id) er en organisation: se den med »ruge org show \(id)«.",
        en: "\(id) is an organisation: see it with “ruge org show \(id)”.")
    case .subject(let id) where id.kind == .enrolment:
      words.say(
        da: "\(id) er et forløb: se det med »ruge status \(id)«.",
        en: "\(id) is an enrolment: see it with “ruge status \(id)”.")
    case .subject(let id) where id.kind == .person:
      words.say(
        da: "\(id) er en person: se, hvad der er registreret, med »ruge history \(id)«.",
        en: "\(id) is a person: see what was recorded with “ruge history \(id)”.")
    case .subject(let id): direction(toVersion: id, of: version, words)
    }
  }

  private func direction(toVersion id: Subject, of programme: ElementID?, _ words: Words) -> String {
    guard let programme else {
      return words.say(
        da: "\(id) ligner en udgave af et program, men den findes ikke: se dem med »ruge programme versions«.",
        en: "\(id) reads as a version of a programme, but there is none: see them with “ruge programme versions”.")
    }
    return words.say(
      da: "\(id) er en udgave af programmet \(programme): se det med »ruge programme show \(programme)« og udgaverne "
        + "med »ruge programme versions \(programme)«.",
      en: "\(id) is a version of the programme \(programme): see it with “ruge programme show \(programme)”, and its "
        + "versions with “ruge programme versions \(programme)”.")
  }
}

extension UsageProblem.Expected {
  fileprivate func phrase(_ words: Words) -> String {
    let unknown = words.say(da: "ukendt, hvis ingen ved det", en: "unknown where nobody knows")
    switch self {
    case .yesOrNo:
      return words.say(
        da: "ja, nej, ikke relevant eller \(unknown)", en: "yes, no, not applicable, or \(unknown)")
    case .number:
      return words.say(da: "et tal som 51 eller 1,5, eller \(unknown)", en: "a number such as 51 or 1.5, or \(unknown)")
    case .date:
      return words.say(da: "en dato som 2026-04-01, eller \(unknown)", en: "a date such as 2026-04-01, or \(unknown)")
    case .pastDate:
      return words.say(
        da: "en dato, der ikke ligger i fremtiden, eller \(unknown)", en: "a date that is not ahead, or \(unknown)")
    case .link: return words.say(da: "en adresse som https://…", en: "an address such as https://…")
    case .wholeNumber(let range):
      return words.say(
        da: "et helt tal fra \(range.lowerBound) til \(range.upperBound)",
        en: "a whole number from \(range.lowerBound) to \(range.upperBound)")
    case .oneOf(let options): return words.choice(options)
    case .option(let titles): return words.choice(titles.map { $0[words.language] })
    case .money(let currency):
      return words.say(
        da: "et beløb i \(currency) som 15000, eller \(unknown)",
        en: "an amount in \(currency) such as 15000, or \(unknown)")
    case .targetOrNone: return words.say(da: "et tal som 65, eller ingen", en: "a number such as 65, or none")
    case .dateOrNone:
      return words.say(da: "en dato som 2026-04-01, eller ingen", en: "a date such as 2026-04-01, or none")
    case .neededOrNone: return words.say(da: "med eller ingen", en: "needed or none")
    case .dateOrWaiver:
      return words.say(
        da: "en dato som 2026-04-01; hvem der undværer, hvad alle skal nå, siges med »ruge milestone waive«",
        en: "a date such as 2026-04-01; who does without what everybody needs is said with “ruge milestone waive”")
    case .elementID:
      return words.say(
        da: "bogstaver, tal, - og _, med et bogstav forrest, og ikke et af sprogets egne ord",
        en: "letters, digits, - and _ with a letter first, and none of the language’s own words")
    case .newID: return words.say(da: "et id, som intet andet har", en: "an id that nothing else has")
    case .narrative(let kilobytes):
      return words.say(
        da: "en tekst i UTF-8 på højst \(kilobytes) KiB, eller @ og en fils navn",
        en: "a text in UTF-8 of at most \(kilobytes) KiB, or @ and the name of a file")
    }
  }
}

extension UsageProblem {
  /// That cohorts are written and applied like everything else in a programme, and when one is over.
  private static func cohortsAreWritten(_ words: Words) -> String {
    words.say(
      da: """
        Hold skrives i programmets definition, og et hold er slut efter sin sidste dag dér. Et nyt hold er disse linjer i filen i Programmes:
          cohorts:
            efterår-2027:
              title: Efteråret 2027
        og så »ruge programme plan FIL« og »ruge programme apply FIL«. Hvem der er på det: »ruge cohort join NAVN HOLD«.
        """,
      en: """
        Cohorts are written in the programme’s definition, and one is over after its last day there. A new one is these lines in the file in Programmes:
          cohorts:
            autumn-2027:
              title: Autumn 2027
        and then “ruge programme plan FILE” and “ruge programme apply FILE”. Who is in it: “ruge cohort join NAME COHORT”.
        """)
  }
}
