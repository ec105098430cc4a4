package import RugeCore

extension Words {
  /// What a kind of text is called: `name`, `note`, or the heading that a field has.
  package func textName(_ purpose: TextPurpose) -> String {
    switch purpose {
    case .name: say(da: "navn", en: "name")
    case .email: say(da: "e-mail", en: "e-mail")
    case .phone: say(da: "telefon", en: "phone")
    case .note, .privateNote, .sharedNote: say(da: "note", en: "note")
    case .reason: say(da: "begrundelse", en: "reason")
    case .answer: say(da: "svar", en: "answer")
    default: purpose.fieldHeading ?? purpose.rawValue
    }
  }

  /// A warning that what is written down looks as if it had a national number in it; the number is not repeated.
  package func warning(of suspicions: [Suspicion]) -> [String] {
    guard let first = suspicions.first else { return [] }
    let number = nationalNumber(first.kind)
    let found =
      suspicions.count == 1
      ? say(
        da: "Teksten (\(textName(first.purpose))) ligner en, der indeholder et \(number).",
        en: "The text (\(textName(first.purpose))) looks as if it had a \(number) in it.")
      : say(
        da:
          "\(suspicions.count) steder i teksterne ligner noget et personnummer, det første et \(number) (\(textName(first.purpose))).",
        en:
          "\(suspicions.count) places in the texts look like national numbers, the first like a \(number) (\(textName(first.purpose)))."
      )
    let way = say(
      da: "Den slags hører ikke til her: fortryd, og skriv det uden.",
      en: "Such numbers do not belong here: undo it, and write it without.")
    return ["\(found) \(way)"]
  }

  private func nationalNumber(_ kind: NationalNumber.Kind) -> String {
    switch kind {
    case .cpr: say(da: "CPR-nummer", en: "Danish CPR number")
    case .personnummer: say(da: "svensk personnummer", en: "Swedish personal number")
    }
  }
}
