import RugeCore

extension Words {
  /// A kind of finding as a heading: what all findings with its id have in common.
  func rule(of finding: DefinitionProblem) -> String {
    switch finding {
    case .wrongEncoding: say(da: "Filen er ikke gemt som UTF-8", en: "The file is not saved as UTF-8")
    case .empty: say(da: "Filen er tom", en: "The file is empty")
    case .tooLarge: say(da: "Filen er for stor", en: "The file is too large")
    case .invisibleCharacter: say(da: "Et tegn er usynligt", en: "A character is invisible")
    case .tooManyFindings: say(da: "Der er flere fund end vist", en: "There are more findings than shown")
    case .syntax(.tab): say(da: "En linje er rykket ind med tabulator", en: "A line is indented with a tab")
    case .unread: say(da: "Noget er ikke læst", en: "Something was not read")
    case .emptyText: say(da: "En tekst er tom", en: "A text is empty")
    case .emptyList: say(da: "En liste er tom", en: "A list is empty")
    case .bareList: say(da: "En liste mangler sine parenteser", en: "A list lacks its brackets")
    case .withoutLanguage: say(da: "En tekst er uden sprog", en: "A text is without a language")
    case .nothingToScore: say(da: "Et skema spørger ikke om tal", en: "A form asks for no number")
    case .nothingToTotal: say(da: "Der er intet at lægge sammen", en: "There is nothing to put together")
    case .changeWithoutBaseline: say(da: "En ændring har intet at måles fra", en: "A change has nothing to start from")
    case .comparesNothing: say(da: "Der er intet at sammenligne", en: "There is nothing to compare")
    case .besideCount: say(da: "Noget talt op skal også indtastes", en: "What is counted is typed in, too")
    case .mergesMerged:
      say(da: "En kategori rummer en, der selv rummer andre", en: "A category stands for one that stands for others")
    case .mergesItself: say(da: "En kategori rummer sig selv", en: "A category stands for itself")
    case .leftOutByItself: say(da: "Et spørgsmål udelades af sig selv", en: "A question leaves itself out")
    case .endsNotLast: say(da: "Tilstande, der slutter, står ikke sidst", en: "States that end it are not last")
    case .periodForDay: say(da: "En dag har fået en periode", en: "A day was given a period")
    case .syntax: say(da: "Teksten kan ikke læses som YAML", en: "The text cannot be read as YAML")
    case .tag: say(da: "En YAML-mærkat bruges", en: "A YAML tag is used")
    case .mergeKey: say(da: "Nøgler flettes ind", en: "Keys are merged in")
    case .severalDocuments: say(da: "Filen rummer flere dokumenter", en: "The file holds several documents")
    case .unknownAlias: say(da: "En henvisning peger på intet", en: "An alias points to nothing")
    case .aliasToCollection:
      say(da: "En henvisning peger på en liste eller gruppe", en: "An alias points to a list or group")
    case .duplicateKey: say(da: "En nøgle står to gange", en: "A key stands twice")
    case .keyNotText: say(da: "En nøgle er ikke en tekst", en: "A key is no text")
    case .unusedAnchor: say(da: "Et navn efter & bruges aldrig", en: "A name after & is never used")
    case .noBreakSpace: say(da: "Et mellemrum er et hårdt mellemrum", en: "A space is a no-break space")
    case .typographicQuotes:
      say(da: "En værdi står i typografiske anførselstegn", en: "A value stands in typographic quotes")
    case .cutOff: say(da: "Et # skærer resten af en tekst væk", en: "A # cuts off the rest of a text")
    case .nullWord: say(da: "En tekst ligner ingenting", en: "A text looks like nothing")
    case .thousandsPoint:
      say(da: "Et punktum kan være ment som tusindtalsskiller", en: "A point may be meant to separate thousands")
    case .similarKeys: say(da: "To nøgler adskilles kun af store bogstaver", en: "Only capitals tell two keys apart")
    case .swallowedKey:
      say(da: "En linje er blevet en del af teksten over", en: "A line became a part of the text above")
    case .fragileText:
      say(da: "En tekst holdes kun sammen af anførselstegn", en: "Only quotes keep a text in one piece")
    case .unknownKey: say(da: "En nøgle findes ikke", en: "A key does not exist")
    case .strayWord: say(da: "Et ord står uden værdi", en: "A word stands without a value")
    case .missingKey: say(da: "En nøgle mangler", en: "A key is missing")
    case .emptyValue: say(da: "En nøgle har ingen værdi", en: "A key has no value")
    case .wrongShape: say(da: "En værdi har forkert form", en: "A value has the wrong shape")
    case .badValue: say(da: "En værdi kan ikke stå, hvor den står", en: "A value cannot stand where it does")
    case .severalInItem: say(da: "Flere ting i ét punkt på en liste", en: "Several things in one item of a list")
    case .noSuchDay: say(da: "En dag findes ikke", en: "A day does not exist")
    case .severalConditions:
      say(da: "Flere betingelser står uden »all« eller »any«", en: "Several conditions stand without “all” or “any”")
    case .testOutside: say(da: "En prøve står uden for det, den gælder", en: "A test stands outside what it is about")
    case .oneAnswer: say(da: "Ét bestemt svar mangler", en: "One certain answer is wanted")
    case .incomparableField: say(da: "En betingelse bruger fri tekst", en: "A condition uses free text")
    case .levelAndChange:
      say(da: "En prøve gælder både et tal og ændringen i det", en: "A test is about a number and its change at once")
    case .redundantBound:
      say(da: "En grænse siger intet ved siden af en anden", en: "A bound says nothing beside another")
    case .otherUnit:
      say(da: "En prøve har en anden enhed end det, der prøves", en: "A test has another unit than what is tested")
    case .badID: say(da: "Et id har tegn, det ikke kan have", en: "An id has characters that it cannot have")
    case .reservedID: say(da: "Et id er et ord i sproget", en: "An id is a word of the language")
    case .duplicateID: say(da: "Et id er givet to gange", en: "An id is given twice")
    case .unknownReference, .dateOutsideCalendar:
      say(da: "Et navn findes ikke i definitionen", en: "A name is not in the definition")
    case .nameOfAnother:
      say(da: "Noget hedder det samme som noget andet", en: "Something is called what another one is")
    case .sameTitle: say(da: "To ting hedder det samme", en: "Two things are called the same")
    case .answerWord: say(da: "Et ord siger allerede noget andet", en: "A word says something else already")
    case .wasItself: say(da: "Noget har ikke heddet andet før", en: "Something was called nothing else before")
    case .stillThere: say(da: "Et tidligere id er stadig i brug", en: "A former id is still in use")
    case .swappedIDs: say(da: "To id’er bytter plads", en: "Two ids change places")
    case .missingTranslation:
      say(da: "En tekst mangler på et af sprogene", en: "A text is missing in one of the languages")
    case .untitled: say(da: "Noget har ingen titel", en: "Something has no title")
    case .datesBeyondLength:
      say(da: "Fasernes datoer passer ikke med længden", en: "The dates of the stages do not fit the length")
    case .neverAsked: say(da: "En dag er en, hvor ingen kan spørges", en: "A day is one on which nobody is asked")
    case .targetBeyondScale: say(da: "Et mål ligger uden for skalaen", en: "A target lies beyond the scale")
    case .internalTooEarly:
      say(da: "En intern frist ligger før periodens udgang", en: "An internal deadline lies before the period’s end")
    case .unused: say(da: "Noget bruges ikke", en: "Something is not used")
    case .followUpNotLast: say(da: "Opfølgning står ikke sidst", en: "Follow-up does not stand last")
    case .neverHolds: say(da: "En betingelse kan aldrig være opfyldt", en: "A condition can never hold")
    case .unreachableStage: say(da: "En fase kan ikke nås", en: "A stage cannot be reached")
    case .waitsForItself: say(da: "Milepæle venter på hinanden", en: "Milestones wait for each other")
    case .dueAfterGate:
      say(da: "En frist ligger efter det, der venter på den", en: "A due date lies after what waits for it")
    case .dueOutsideStage: say(da: "En frist ligger uden for sin fase", en: "A due date lies outside its stage")
    case .dueAfterEnd: say(da: "En frist ligger efter programmet", en: "A due date lies after the programme")
    case .leavesTimeOut: say(da: "Rapporter springer tid over", en: "Reports leave time out")
    case .dueBeforeCutOff:
      say(da: "En rapport har frist, før dens tid er slut", en: "A report is due before its time is over")
    case .nothingPlanned: say(da: "Møder er planlagt i ingen fase", en: "Sessions are planned in no stage")
    case .datesDisagree: say(da: "Datoer passer ikke med en længde", en: "Dates do not fit a length")
    case .datesOutOfOrder:
      say(da: "Datoer står i en anden rækkefølge end kalenderen", en: "Dates are not in the calendar’s order")
    case .datesOverlap: say(da: "To faser overlapper", en: "Two stages overlap")
    case .cohortLacksDate: say(da: "Et hold mangler en dato", en: "A cohort lacks a date")
    case .leftOutOfAgreed:
      say(da: "Milepæle, som alle har brug for, tæller ikke med", en: "Milestones that everybody needs do not count")
    case .formWithoutScore: say(da: "Et skema har ingen score", en: "A form has no score")
    case .ownSide: say(da: "En rolle er på den forkerte side", en: "A role is on the wrong side")
    case .hostConfirms:
      say(da: "Den, der holder mødet, skal bekræfte det", en: "Whoever holds a session is to confirm it")
    case .notYet: say(da: "Noget er ikke med endnu", en: "Something is not part of this version yet")
    case .choiceTooLate: say(da: "Et valg kommer for sent", en: "A choice comes too late")
    case .lengthsDisagree: say(da: "Længder passer ikke sammen", en: "Lengths do not fit together")
    }
  }
}
