package import RugeCore

extension DefinitionProblem: ExplainedProblem {
  package func explanation(in words: Words) -> String {
    switch self {
    case .wrongEncoding(let encoding): words.wrongEncoding(encoding)
    case .empty:
      words.say(da: "Filen er tom.", en: "The file is empty.")
    case .tooLarge(let limit): words.tooLarge(limit)
    case .invisibleCharacter(let value):
      words.say(
        da: "Her står et usynligt tegn (\(codePoint(value))); slet det, for det kan skjule, hvad der står.",
        en: "There is an invisible character here (\(codePoint(value))); delete it, for it can hide what is written.")
    case .tooManyFindings(let count, let rest):
      words.say(
        da: "Der er flere fund end de \(count) ovenfor: \(rest) er udeladt, fejl til sidst; ret dem ovenfor først.",
        en:
          "There are more findings than the \(count) above: \(rest) are left out, errors last; correct those above first."
      )
    case .syntax(let mistake): words.syntaxMistake(mistake)
    case .unread:
      words.say(
        da: "Herfra er noget ikke læst, fordi det hænger på en linje, der ikke kan læses; ret den, og prøv igen.",
        en: "Something from here on was not read, since it hangs on a line that cannot be; correct that, and check "
          + "again.")
    case .tag(let tag):
      words.say(
        da: "»\(tag.brief)« er en YAML-mærkat, og dem bruger sproget ikke; slet den, "
          + "eller sæt teksten i anførselstegn.",
        en: "“\(tag.brief)” is a YAML tag, which the language does not use; delete it, "
          + "or put the text in quotes.")
    case .mergeKey:
      words.say(
        da: "»<<« kan ikke bruges til at flette; skriv nøglerne ud.",
        en: "“<<” cannot be used to merge; write the keys out.")
    case .severalDocuments:
      words.say(
        da: "En fil rummer én definition; »---« begynder en til. Læg den i sin egen fil.",
        en: "A file holds one definition; “---” begins another. Put that one in a file of its own.")
    case .unknownAlias(let name):
      words.say(
        da: "»*\(name.brief)« henviser til noget, der ikke findes; "
          + "en tekst, der begynder med *, skal stå i anførselstegn.",
        en: "“*\(name.brief)” points to something that is not there; "
          + "a text that begins with * must be in quotes.")
    case .aliasToCollection(let name):
      words.say(
        da: "»*\(name.brief)« henviser til en liste eller en gruppe af nøgler; skriv den ud.",
        en: "“*\(name.brief)” points to a list or a group of keys; write it out.")
    case .duplicateKey(let key, let other?):
      words.say(
        da:
          "»\(other.brief)« er nøglen »\(key.brief)« skrevet på en anden måde, og den står her allerede; behold den ene.",
        en: "“\(other.brief)” is the key “\(key.brief)” in other letters, which stands here already; keep one of them.")
    case .duplicateKey(let key, nil):
      words.say(
        da: "Nøglen »\(key.brief)« står her to gange; behold den ene.",
        en: "The key “\(key.brief)” stands here twice; keep one of them.")
    case .keyNotText:
      words.say(
        da: "En nøgle skal være en tekst, ikke en liste eller en gruppe.",
        en: "A key must be a text, not a list or a group.")
    case .noBreakSpace: words.noBreakSpace
    case .typographicQuotes: words.typographicQuotes
    case .unusedAnchor(let name): words.unusedAnchor(name)
    case .cutOff(let rest): words.cutOff(rest)
    case .nullWord(let word): words.nullWord(word)
    case .thousandsPoint(let number): words.thousandsPoint(number)
    case .similarKeys(let key): words.similarKeys(key)
    case .swallowedKey(let piece): words.swallowedKey(piece)
    case .neverHolds(let obstacle): words.neverHolds(obstacle)
    case .unreachableStage(let stage, let other): words.unreachableStage(stage, other)
    case .waitsForItself(let milestones): words.waitsForItself(milestones)
    case .dueAfterGate(let milestone, let stage): words.dueAfterGate(milestone, stage)
    case .dueOutsideStage(let milestone, let stage, let direction): words.dueOutsideStage(milestone, stage, direction)
    case .dueAfterEnd(let milestone, let length): words.dueAfterEnd(milestone, length)
    case .leftOutOfAgreed(let milestones): words.leftOutOfAgreed(milestones)
    case .ownSide(let role): words.ownSide(role)
    case .hostConfirms(let role): words.hostConfirms(role)
    case .formWithoutScore(let form): words.formWithoutScore(form)
    case .choiceTooLate(let stage, let form): words.choiceTooLate(stage, form)
    case .nothingToScore(let form): words.nothingToScore(form)
    case .endsNotLast: words.endsNotLast
    case .leftOutByItself(let fields): words.leftOutByItself(fields)
    case .nothingToTotal: words.nothingToTotal
    case .targetBeyondScale(let target, let scale): words.targetBeyondScale(target, scale)
    case .changeWithoutBaseline(let indicator): words.changeWithoutBaseline(indicator)
    case .comparesNothing(let lack): words.comparesNothing(lack)
    case .besideCount(let key): words.besideCount(key)
    case .mergesItself(let categories): words.mergesItself(categories)
    case .mergesMerged(let category, let part): words.mergesMerged(category, part)
    case .datesDisagree(let stage, let dates, let length): words.datesDisagree(stage, dates, length)
    case .datesOutOfOrder(let name, let other): words.datesOutOfOrder(name, other)
    case .datesOverlap(let stage, let previous): words.datesOverlap(stage, previous)
    case .periodForDay(let name): words.periodForDay(name)
    case .cohortLacksDate(let name, let cohort): words.cohortLacksDate(name, cohort)
    case .datesBeyondLength(let dates, let length): words.datesBeyondLength(dates, length)
    case .internalTooEarly(let report): words.internalTooEarly(report)
    case .neverAsked(let name, let day): words.neverAsked(name, day)
    case .leavesTimeOut(let report): words.leavesTimeOut(report)
    case .dueBeforeCutOff(let report): words.dueBeforeCutOff(report)
    case .nothingPlanned(let session): words.nothingPlanned(session)
    case .fragileText:
      words.say(
        da: "Teksten holdes kun sammen af sine anførselstegn; den står sikrere på sin egen linje uden {…} eller […].",
        en: "Only its quotes keep this text in one piece; it is safer on a line of its own, outside {…} and […].")
    case .unknownKey(let key, let known):
      words.say(
        da: "Nøglen »\(key.brief)« findes ikke her\(keyList(known, words)).",
        en: "There is no key “\(key.brief)” here\(keyList(known, words)).")
    case .strayWord(let word):
      words.say(
        da: "»\(word.brief)« står her uden værdi; en tekst med komma skal stå i anførselstegn.",
        en: "“\(word.brief)” stands here without a value; a text with a comma must be in quotes.")
    case .missingKey(let key):
      words.say(da: "Her mangler »\(key.brief)«.", en: "“\(key.brief)” is missing here.")
    case .emptyValue(let key):
      words.say(
        da: "»\(key.brief)« har ingen værdi; skriv en, eller slet nøglen.",
        en: "“\(key.brief)” has no value; write one, or delete the key.")
    case .emptyText: words.say(da: "Her mangler en tekst.", en: "There is no text here.")
    case .bareList(mayBeText: false):
      words.say(da: "En liste skal stå i kantede parenteser.", en: "A list must be in square brackets.")
    case .bareList(mayBeText: true):
      words.say(
        da: "En liste skal stå i kantede parenteser, og en tekst med komma i anførselstegn.",
        en: "A list must be in square brackets, and a text with a comma in quotes.")
    case .emptyList:
      words.say(
        da: "Listen er tom; skriv mindst én ting, eller slet nøglen.",
        en: "The list is empty; write at least one item, or delete the key.")
    case .withoutLanguage:
      words.say(
        da: "Det er ikke sagt, hvilket sprog teksten er på, og definitionen lover flere under »languages«; "
          + "skriv »{da: …, en: …}«.",
        en: "It is not said which language this text is in, and the definition promises several under “languages”; "
          + "write “{da: …, en: …}”.")
    case .wrongShape(let expected, let found):
      words.say(
        da: "Her skal stå \(words.shape(expected)), men der står \(words.shape(found)).",
        en: "There should be \(words.shape(expected)) here, but there is \(words.shape(found)).")
    case .badValue(let text, let expected):
      words.say(
        da: "»\(text.brief)« kan ikke stå her; skriv \(words.expectation(expected)).",
        en: "“\(text.brief)” cannot stand here; write \(words.expectation(expected)).")
    case .noSuchDay(let day, let last):
      words.say(
        da: "Dagen »\(day.brief)« findes ikke; den sidste i måneden er »\(last.brief)«.",
        en: "There is no day “\(day.brief)”; the last one of the month is “\(last.brief)”.")
    case .severalInItem(let keys):
      words.say(
        da: "Her står flere i ét punkt (\(words.list(keys))); skriv en streg foran hver.",
        en: "Several stand in one item here (\(words.list(keys))); write a dash before each.")
    case .severalConditions(let keys):
      words.say(
        da: "Her står flere betingelser (\(words.list(keys))); skriv »all: […]«, hvis alle skal være opfyldt, "
          + "eller »any: […]«, hvis én er nok.",
        en: "There are several conditions here (\(words.list(keys))); write “all: […]” if all must hold, "
          + "or “any: […]” if one is enough.")
    case .levelAndChange:
      words.say(
        da: "En prøve gælder enten selve tallet eller ændringen i det; del den i to betingelser under »all«.",
        en: "A test is about the number itself or about its change; make two conditions of it under “all”.")
    case .redundantBound(let bound, let other):
      words.say(
        da: "»\(bound)« siger intet ved siden af »\(other)« i samme prøve, eller modsiger den; behold den ene.",
        en: "“\(bound)” says nothing beside “\(other)” in one test, or contradicts it; keep one of them.")
    case .otherUnit(let amount, let tested): words.otherUnit(amount.brief, of: tested)
    case .testOutside(let condition): words.testOutside(condition)
    case .oneAnswer(let field, let example): words.oneAnswer(field.brief, example: example.brief)
    case .incomparableField(let field):
      words.say(
        da: "»\(field.brief)« besvares med fri tekst, som ikke kan være en betingelse; "
          + "brug et felt med ja eller nej, et tal, en dato eller en liste.",
        en: "“\(field.brief)” is answered in free text, which cannot be a condition; "
          + "use a field with yes or no, a number, a date or a list.")
    case .badID(let text):
      words.say(
        da: "»\(text.brief)« kan ikke være et id; brug bogstaver, tal, - og _, og begynd med et bogstav.",
        en: "“\(text.brief)” cannot be an id; use letters, digits, - and _, and begin with a letter.")
    case .reservedID(let text):
      words.say(
        da: "»\(text.brief)« er et ord i sproget og kan ikke være et id; vælg et andet.",
        en: "“\(text.brief)” is a word of the language and cannot be an id; choose another.")
    case .duplicateID(let name, let kind):
      words.say(
        da: "Der er allerede \(words.one(kind)) med navnet »\(name.brief)«; giv denne et andet.",
        en: "There is already \(words.one(kind)) with the id “\(name.brief)”; give this one another.")
    case .unknownReference(let name, let kind, let other): words.unknownReference(name.brief, kind, isA: other)
    case .dateOutsideCalendar(let name, let dates): words.dateOutsideCalendar(name.brief, dates)
    case .untitled(let names, let form): words.untitled(names.map(\.brief), form)
    case .nameOfAnother(let name, let other):
      words.say(
        da: "»\(name.brief)« er også navnet på »\(other.brief)«, og den, der skriver det, får den; "
          + "kald en af dem noget andet.",
        en: "“\(name.brief)” is also the name of “\(other.brief)”, and whoever types it gets that; "
          + "call one of them something else.")
    case .sameTitle(let title, let other):
      words.say(
        da: "Også »\(other.brief)« hedder »\(title.brief)«, så ingen kan kende forskel; "
          + "kald en af dem noget andet.",
        en: "“\(other.brief)” is called “\(title.brief)”, too, so that nobody can tell them apart; "
          + "call one of them something else.")
    case .answerWord(let word):
      words.say(
        da: "»\(word.brief)« kan svares på alt, når ingen ved det, eller det ikke passer; her ville det være et valg "
          + "som de andre. Slet det, eller kald det noget andet.",
        en: "“\(word.brief)” can be answered to anything where nobody knows or it does not apply; here it would be a "
          + "choice like the others. Delete it, or call it something else.")
    case .wasItself(let id):
      words.say(
        da: "»\(id.brief)« hed ikke det samme før; skriv det id, der gjaldt dengang, eller slet »was«.",
        en: "“\(id.brief)” cannot have been called the same before; write the id that it had, or delete “was”.")
    case .stillThere(let former, let id):
      words.say(
        da: "»\(id.brief)« var »\(former.brief)«, siges det, men »\(former.brief)« er her stadig, så ingen ved, "
          + "hvem det registrerede hører til; slet »was«, eller giv den nye »\(former.brief)« et andet id.",
        en:
          "“\(id.brief)” says that it was “\(former.brief)”, but “\(former.brief)” is still here, so that nobody knows "
          + "whose is what was recorded; delete “was”, or give the new “\(former.brief)” another id.")
    case .swappedIDs(let one, let other):
      words.say(
        da: "»\(one.brief)« og »\(other.brief)« bytter id, siges det, så det registrerede ville skifte plads; "
          + "behold id’erne og byt titlerne, eller giv begge nye id’er.",
        en:
          "“\(one.brief)” and “\(other.brief)” are said to have been each other, so that what was recorded would change "
          + "places; keep the ids and change the titles, or give both of them new ids.")
    case .notYet(let key):
      words.say(
        da: "»\(key.brief)« hører til kontrakter om penge, som ikke er en del af denne udgave af ruge endnu.",
        en: "“\(key.brief)” belongs to contracts about money, which are not part of this version of ruge yet.")
    case .missingTranslation(let language):
      words.say(
        da: "Teksten mangler på \(words.languageName(language)), som definitionen lover under »languages«.",
        en: "The text is missing in \(words.languageName(language)), which the definition promises under “languages”.")
    case .unused(let name, .period):
      words.say(
        da: "»\(name.brief)« står i kalenderen, og intet i definitionen bruger det.",
        en: "“\(name.brief)” stands in the calendar, and nothing in the definition uses it.")
    case .unused(let name, let kind):
      words.say(
        da: "»\(name.brief)« er \(words.one(kind)), som intet i definitionen bruger.",
        en: "“\(name.brief)” is \(words.one(kind)) that nothing in the definition uses.")
    case .followUpNotLast(let stage):
      words.say(
        da: "Fasen »\(stage.brief)« står efter en opfølgningsfase; opfølgning skal stå sidst.",
        en: "The stage “\(stage.brief)” stands after a follow-up stage; follow-up should stand last.")
    case .lengthsDisagree(let stages, let programme):
      words.say(
        da: "Faserne tager tilsammen \(words.length(stages)), og det passer ikke med \(words.length(programme)).",
        en: "The stages take \(words.length(stages)) together, which does not fit \(words.length(programme)).")
    }
  }

  private func codePoint(_ value: UInt32) -> String {
    Unicode.Scalar(value)?.codePoint ?? ""
  }

  /// The keys that there are, where they are few enough to help; a long list only hides what was probably meant.
  private func keyList(_ known: [String], _ words: Words) -> String {
    guard known.count <= 8 else { return "" }
    return words.say(da: "; her kan stå \(words.choice(known))", en: "; the keys are \(words.list(known))")
  }
}

extension String {
  /// As much of an author's text as fits a sentence.
  var brief: String { fitted(to: 60) }
}
