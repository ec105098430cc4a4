package import RugeCore

extension InputProblem: ExplainedProblem {
  package func explanation(in words: Words) -> String {
    switch self {
    case .dayNotUnderstood, .dayNotWritten, .dayDoesNotExist, .dayYearUnclear, .dayDirectionUnclear, .dayOutOfRange,
      .dayWeekdayDiffers:
      dayExplanation(in: words)
    case .durationNotUnderstood, .durationWithoutUnit, .durationNotWholeMinutes, .durationOutOfRange:
      durationExplanation(in: words)
    case .numberNotUnderstood, .numberAmbiguous, .numberInOtherNotation, .numberTooLong:
      numberExplanation(in: words)
    case .timeNotUnderstood(let text):
      words.say(
        da: "\(words.typed(text)) er ikke et klokkeslæt; skriv f.eks. 14:00 eller 9.30.",
        en: "\(words.typed(text)) is no time on the clock; write 14:00 or 9.30, for instance.")
    case .yesOrNoNotUnderstood(let text):
      words.say(
        da: "\(words.typed(text)) er ikke et svar på et ja-nej-spørgsmål; svar ja, nej eller ukendt.",
        en: "\(words.typed(text)) does not answer a yes-or-no question; answer yes, no or unknown.")
    case .lengthNotUnderstood(let text):
      words.say(
        da: "\(words.typed(text)) er ingen længde; skriv f.eks. 6 uger, 2 dage eller 4 til 6 måneder.",
        en: "\(words.typed(text)) is no length; write 6 weeks, 2 days or 4 to 6 months, for instance.")
    case .emailNotUnderstood(let text):
      words.say(
        da: "\(words.typed(text)) er ikke en e-mailadresse som navn@eksempel.dk.",
        en: "\(words.typed(text)) is no e-mail address such as name@example.org.")
    case .phoneNotUnderstood(let text):
      words.say(
        da: "\(words.typed(text)) er ikke et telefonnummer; skriv cifre, f.eks. +45 12 34 56 78.",
        en: "\(words.typed(text)) is no telephone number; write digits, as in +45 12 34 56 78.")
    case .registrationNotANumber(.cvr, let text):
      words.say(
        da: "\(words.typed(text)) kan ikke være et CVR-nummer: det har otte cifre, der passer sammen. Se efter en "
          + "tastefejl, eller lad det stå tomt.",
        en: "\(words.typed(text)) cannot be a CVR number: those have eight digits that fit together. Look for a slip "
          + "of the finger, or leave it empty.")
    case .registrationNotANumber(.orgnr, let text):
      words.say(
        da: "\(words.typed(text)) kan ikke være et svensk organisationsnummer: det har ti cifre som 559999-0008, og "
          + "en ejers personnummer gemmes ikke. Ret det, eller lad det stå tomt.",
        en: "\(words.typed(text)) cannot be a Swedish organisation number: those have ten digits as 559999-0008 has, "
          + "and an owner’s personal number is not kept. Correct it, or leave it empty.")
    case .wordNotKnown(let text, let known):
      words.say(
        da: "\(words.typed(text)) forstås ikke her; skriv \(words.choice(known)).",
        en: "\(words.typed(text)) is not understood here; write \(words.choice(known)).")
    case .nameEmpty, .nameTooLong, .nameHasHiddenCharacter:
      nameExplanation(in: words)
    }
  }

  private func dayExplanation(in words: Words) -> String {
    switch self {
    case .dayNotUnderstood(let text) where text.allSatisfy(\.isWhitespace):
      words.say(
        da: "Datoen er tom; skriv f.eks. 2026-01-20, i går, fredag eller +2 uger.",
        en: "The date is empty; write for instance 2026-01-20, yesterday, friday or +2 weeks.")
    case .dayNotWritten(let text):
      words.say(
        da: "\(words.typed(text)) er ikke en dato med årstal; skriv den f.eks. 2026-01-20 eller 20. januar 2026.",
        en: "\(words.typed(text)) is no date with its year; write it as in 2026-01-20 or 20 January 2026.")
    case .dayDoesNotExist(let text):
      words.say(
        da: "Datoen \(words.typed(text)) findes ikke i kalenderen; ret den.",
        en: "The date \(words.typed(text)) is not in the calendar; correct it.")
    case .dayYearUnclear(let text):
      words.say(
        da: "Årstallet i \(words.typed(text)) mangler eller kan læses på flere måder; skriv det med fire cifre, "
          + "f.eks. 20-01-2026.",
        en: "The year in \(words.typed(text)) is missing or can be read in more than one way; write all four digits, "
          + "as in 20-01-2026.")
    case .dayDirectionUnclear(let text, let past, let future):
      words.say(
        da: "\(words.typed(text)) kan være \(past) eller \(future); skriv datoen med årstal, f.eks. \(future).",
        en: "\(words.typed(text)) can be \(past) or \(future); write the date with its year, as in \(future).")
    case .dayOutOfRange(let text):
      words.say(
        da: "Datoen \(words.typed(text)) ligger uden for årene 1 til 9999.",
        en: "The date \(words.typed(text)) lies outside the years 1 to 9999.")
    case .dayWeekdayDiffers(let text, let day):
      words.say(
        da: "Ugedagen i \(words.typed(text)) passer ikke: datoen er \(words.dateWithWeekday(day)). Ret den ene.",
        en: "The weekday in \(words.typed(text)) does not fit: the date is \(words.dateWithWeekday(day)). Correct "
          + "either.")
    case let problem:
      words.say(
        da: "\(words.typed(problem.text)) er ikke en dato; skriv f.eks. 2026-01-20, 20. januar, i går, fredag, "
          + "+2 uger, uge 34 eller udgangen af måneden.",
        en: "\(words.typed(problem.text)) is not a date; write for instance 2026-01-20, 20 January, yesterday, friday, "
          + "+2 weeks, week 34 or end of month.")
    }
  }

  private func durationExplanation(in words: Words) -> String {
    switch self {
    case .durationWithoutUnit(let text):
      words.say(
        da: "Varigheden \(words.typed(text)) mangler en enhed; skriv f.eks. 90m for minutter eller 1,5t for timer.",
        en: "The duration \(words.typed(text)) has no unit; write for instance 90m for minutes or 1.5h for hours.")
    case .durationNotWholeMinutes(let text):
      words.say(
        da: "Varigheden \(words.typed(text)) går ikke op i hele minutter; skriv den i minutter, f.eks. 80m.",
        en: "The duration \(words.typed(text)) is not a whole number of minutes; write it in minutes, for instance "
          + "80m.")
    case .durationOutOfRange(let text):
      words.say(
        da: "Varigheden \(words.typed(text)) skal være mindst et minut og højst et døgn, eller 31 døgn for et "
          + "møde, der varer flere dage.",
        en: "The duration \(words.typed(text)) has to be at least a minute and at most a day, or 31 days of a kind "
          + "that goes on for days.")
    case let problem:
      words.say(
        da: "\(words.typed(problem.text)) er ikke en varighed; skriv f.eks. 90m, 1t30, 1:30 eller 1,5t.",
        en: "\(words.typed(problem.text)) is not a duration; write for instance 90m, 1h30, 1:30 or 1.5h.")
    }
  }

  private func numberExplanation(in words: Words) -> String {
    switch self {
    case .numberAmbiguous(let text):
      ambiguityExplanation(NumberSpelling(text), in: words)
    case .numberInOtherNotation(let text, .comma):
      words.say(
        da: "\(words.typed(text)) står blandt tal med decimalkomma og passer ikke; skriv f.eks. 1,5 eller 1.000,5.",
        en: "\(words.typed(text)) is among numbers with a decimal comma and does not fit; write 1,5 or 1.000,5.")
    case .numberInOtherNotation(let text, .point):
      words.say(
        da: "\(words.typed(text)) står blandt tal med decimalpunktum og passer ikke; skriv f.eks. 1.5 eller 1,000.5.",
        en: "\(words.typed(text)) is among numbers with a decimal point and does not fit; write 1.5 or 1,000.5.")
    case .numberTooLong(let text):
      words.say(
        da: "Tallet \(words.typed(text)) har flere cifre, end der kan gemmes: højst seks decimaler og tolv cifre "
          + "før dem.",
        en: "The number \(words.typed(text)) has more digits than can be kept: six decimals and twelve digits "
          + "before them.")
    case let problem:
      words.say(
        da: "\(words.typed(problem.text)) er ikke et tal; skriv f.eks. 51, 1,5 eller 1000.",
        en: "\(words.typed(problem.text)) is not a number; write for instance 51, 1.5 or 1000.")
    }
  }

  private func ambiguityExplanation(_ spelling: NumberSpelling, in words: Words) -> String {
    // Each is spelled so that it is read as itself when it is typed.
    let readings = [spelling.withComma, spelling.withPoint].compactMap(\.self).sorted(by: >)
    let choice = words.choice(readings.map { words.decimal(NumberReader.unmistakableSpelling(of: $0)) })
    return words.say(
      da: "\(words.typed(text)) kan læses som to forskellige tal; skriv \(choice).",
      en: "\(words.typed(text)) can be read as two different numbers; write \(choice).")
  }

  private func nameExplanation(in words: Words) -> String {
    switch self {
    case .nameTooLong(let start, let limit):
      words.say(
        da: "Navnet, der begynder med \(words.typed(start)), er for langt; et navn har højst \(limit) tegn.",
        en: "The name that begins with \(words.typed(start)) is too long; a name has at most \(limit) characters.")
    case .nameHasHiddenCharacter(let text, let scalar):
      words.say(
        da: "Navnet \(words.typed(text)) indeholder et skjult tegn (\(scalar.codePoint)); slet det, eller skriv "
          + "navnet igen.",
        en: "The name \(words.typed(text)) has a hidden character in it (\(scalar.codePoint)); delete it or type "
          + "the name.")
    default:
      words.say(da: "Navnet er tomt; skriv et navn.", en: "The name is empty; write a name.")
    }
  }

  /// What was typed, for the cases that have nothing else.
  private var text: String {
    switch self {
    case .dayNotUnderstood(let text), .dayNotWritten(let text), .dayDoesNotExist(let text), .dayYearUnclear(let text),
      .dayOutOfRange(let text), .dayWeekdayDiffers(let text, _), .dayDirectionUnclear(let text, _, _),
      .durationNotUnderstood(let text),
      .durationWithoutUnit(let text), .durationNotWholeMinutes(let text), .durationOutOfRange(let text),
      .timeNotUnderstood(let text), .numberNotUnderstood(let text), .numberAmbiguous(let text),
      .numberInOtherNotation(let text, _),
      .numberTooLong(let text), .yesOrNoNotUnderstood(let text),
      .lengthNotUnderstood(let text), .emailNotUnderstood(let text), .phoneNotUnderstood(let text),
      .registrationNotANumber(_, let text), .wordNotKnown(let text, _), .nameTooLong(let text, _),
      .nameHasHiddenCharacter(let text, _):
      text
    case .nameEmpty: ""
    }
  }
}

extension Words {
  /// A text somebody typed, in the quotation marks of the language, on one line and without terminal escapes.
  package func typed(_ text: String) -> String {
    let longest = 60
    let line = text.displaySafeLine
    let shown = line.count > longest ? line.prefix(longest) + "…" : line[...]
    return quoted(String(shown))
  }
}
