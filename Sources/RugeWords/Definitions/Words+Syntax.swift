import RugeCore

/// What to do about a text that is no YAML.
///
/// libyaml's own messages speak to programmers and are never shown.
extension Words {
  func syntaxMistake(_ mistake: DefinitionProblem.SyntaxMistake) -> String {
    switch mistake {
    case .tab:
      say(
        da: "Her står et tabulatortegn; ryk ind med mellemrum i stedet.",
        en: "There is a tab here; indent with spaces instead.")
    case .colonWithoutSpace:
      say(
        da: "Efter kolon skal der være et mellemrum: »nøgle: værdi«.",
        en: "A colon needs a space after it: “key: value”.")
    case .dashWithoutSpace:
      say(
        da: "Efter bindestregen i en liste skal der være et mellemrum: »- værdi«.",
        en: "The dash of a list needs a space after it: “- value”.")
    case .otherBullet(let sign):
      say(
        da: "I en liste begynder hver linje med en bindestreg og et mellemrum, »- værdi«, og ikke med »\(sign)«.",
        en: "In a list every line begins with a hyphen and a space, “- value”, and not with “\(sign)”.")
    case .remarkInBrackets:
      say(
        da: "Fra »#« er resten af linjen en bemærkning, parentesen med; sæt en tekst med # i anførselstegn.",
        en: "From “#” on the rest of the line is a remark, the closing bracket with it; put a text with # in quotes.")
    case .colonInText:
      say(
        da: "Her kan der ikke stå et kolon: enten er linjen rykket forkert ind, "
          + "eller også skal en tekst med »: « stå i anførselstegn.",
        en: "A colon cannot stand here: either the line is indented wrongly, "
          + "or a text with “: ” in it needs quotes.")
    case .missingColon:
      say(
        da: "Her mangler et kolon med et mellemrum efter: »nøgle: værdi«.",
        en: "A colon with a space after it is missing here: “key: value”.")
    case .wrongIndent:
      say(
        da: "Linjens indrykning passer ikke til linjerne over den; ryk den ind som dem, den hører sammen med.",
        en: "The indent does not fit the lines above; indent the line as those it belongs with.")
    case .dashNotAllowed:
      say(
        da: "Her kan der ikke stå en bindestreg: en liste begynder på linjen under sin nøgle, "
          + "og en tekst med bindestreg forrest skal stå i anførselstegn.",
        en: "A dash cannot stand here: a list begins on the line below its key, "
          + "and a text that begins with a dash needs quotes.")
    case .keyNotAllowed:
      say(
        da: "Her kan der ikke stå en nøgle; se efter indrykningen, eller sæt en tekst med spørgsmålstegn forrest "
          + "i anførselstegn.",
        en: "A key cannot stand here; look at the indent, or put a text that begins with a question mark in quotes.")
    case .emptyKey:
      say(
        da: "Før kolonet mangler en nøgle; en tekst med kolon forrest skal stå i anførselstegn.",
        en: "There is no key before the colon; a text that begins with a colon needs quotes.")
    case .textAfterQuote:
      say(
        da: "Her står noget efter en tekst i anførselstegn; sæt anførselstegn om det hele, "
          + "eller skriv et anførselstegn i teksten to gange.",
        en: "Something stands here after a text in quotes; put quotes around all of it, "
          + "or write a quote inside the text twice.")
    case .unclosedQuote:
      say(
        da: "Teksten, der begynder her, mangler sit sidste anførselstegn.",
        en: "The text that begins here has no closing quote.")
    case .unclosedList:
      say(
        da: "Listen mangler et komma eller sin afsluttende »]«.",
        en: "The list lacks a comma or its closing “]”.")
    case .unclosedMapping:
      say(
        da: "Her mangler et komma eller den afsluttende »}«; en tekst med komma, kolon eller parentes skal stå "
          + "i anførselstegn.",
        en: "A comma or the closing “}” is missing here; a text with a comma, colon or bracket needs quotes.")
    case .missingValue:
      say(
        da: "Her mangler en værdi, eller en parentes står forkert.",
        en: "A value is missing here, or a bracket is in the wrong place.")
    case .unknownEscape:
      say(
        da: "En omvendt skråstreg betyder noget særligt mellem \"…\"; brug '…' om teksten, eller skriv den dobbelt.",
        en: "A backslash means something special between \"…\"; use '…' around the text, or write it twice.")
    case .reservedStart(let sign):
      say(
        da: "En tekst kan ikke begynde med »\(sign)«; sæt den i anførselstegn.",
        en: "A text cannot begin with “\(sign)”; put it in quotes.")
    case .blockHeader:
      say(
        da: "Efter »>« eller »|« skal teksten begynde på næste linje.",
        en: "After “>” or “|” the text must begin on the next line.")
    case .directive:
      say(
        da: "Linjer med »%« forrest bruges ikke her; slet den.",
        en: "Lines that begin with “%” are not used here; delete it.")
    case .unknownVersion:
      say(
        da: "Den udgave af YAML kendes ikke; slet linjen, eller skriv »%YAML 1.2«.",
        en: "That version of YAML is not known; delete the line, or write “%YAML 1.2”.")
    case .textAfterEnd:
      say(
        da: "Her begynder noget nyt, hvor filen skulle være slut; se efter indrykningen og parenteserne over linjen.",
        en: "Something new begins here where the file should end; look at the indent and the brackets above.")
    case .other:
      say(
        da: "Her er noget, der ikke kan læses; se efter indrykning, kolon og anførselstegn på linjen og den over.",
        en: "Something here cannot be read; look at indent, colons and quotes on this line and the one above.")
    }
  }

  func wrongEncoding(_ encoding: DefinitionProblem.Encoding) -> String {
    switch encoding {
    case .utf16:
      say(
        da: "Filen er gemt som UTF-16; gem den som UTF-8.",
        en: "The file is saved as UTF-16; save it as UTF-8.")
    case .utf32:
      say(
        da: "Filen er gemt som UTF-32; gem den som UTF-8.",
        en: "The file is saved as UTF-32; save it as UTF-8.")
    case .singleByte:
      say(
        da: "Filen er ikke UTF-8 (måske Latin-1 eller Windows-1252); gem den som UTF-8.",
        en: "The file is not UTF-8 (perhaps Latin-1 or Windows-1252); save it as UTF-8.")
    }
  }

  func tooLarge(_ limit: DefinitionProblem.Limit) -> String {
    switch limit {
    case .bytes(let most):
      say(da: "Filen er større end \(most / 1024) KiB.", en: "The file is larger than \(most / 1024) KiB.")
    case .depth(let most):
      say(
        da: "Her ligger flere end \(most) lister og grupper inden i hinanden.",
        en: "More than \(most) lists and groups lie inside each other here.")
    case .nodes(let most):
      say(da: "Filen har flere end \(most) dele.", en: "The file has more than \(most) parts.")
    case .aliases(let most):
      say(
        da: "Filen henviser (*) mere end \(most) gange til det samme.",
        en: "The file points back (*) more than \(most) times.")
    case .scalarBytes(let most):
      say(da: "Teksten er længere end \(most / 1024) KiB.", en: "The text is longer than \(most / 1024) KiB.")
    }
  }
}
