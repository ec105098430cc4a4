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
  ///
  /// - Parameters:
  ///   - suspicions: What looks so.
  ///   - isKept: Whether it is recorded by now.
  /// - Returns: The warning; nothing where nothing looks so.
  package func warning(of suspicions: [Suspicion], isKept: Bool) -> [String] {
    suspected(suspicions).map { "\($0) \(isKept ? keptForEver : writeWithout)" }
  }

  /// That a text that was just recorded cannot be taken out again.
  package var keptForEver: String {
    say(
      da: "Den slags hører ikke til her. Teksten bliver stående i journalen, også når ændringen fortrydes.",
      en: "Such numbers do not belong here. The text stays in the journal, even when the change is undone.")
  }

  /// That a text that is not recorded yet should be written without.
  package var writeWithout: String {
    say(
      da: "Den slags hører ikke til her: skriv det uden, for det kan ikke slettes bagefter.",
      en: "Such numbers do not belong here: write it without, for it cannot be deleted afterwards.")
  }

  package var keepAnyway: String {
    say(
      da: "Det kan ikke slettes bagefter, heller ikke ved at fortryde. Skal det registreres alligevel",
      en: "It cannot be deleted afterwards, not even by an undo. Record it all the same")
  }

  /// That a cell of a list looks so.
  package func suspected(_ kind: NationalNumber.Kind, at place: String) -> String {
    say(
      da: "\(place): teksten ligner en, der indeholder et \(nationalNumber(kind)).",
      en: "\(place): the text looks as if it had a \(nationalNumber(kind)) in it.")
  }

  /// What looks as if it had a national number in it; the number is not repeated.
  package func suspected(_ suspicions: [Suspicion]) -> [String] {
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
    return [found]
  }

  private func nationalNumber(_ kind: NationalNumber.Kind) -> String {
    switch kind {
    case .cpr: say(da: "CPR-nummer", en: "Danish CPR number")
    case .personnummer: say(da: "svensk personnummer", en: "Swedish personal number")
    }
  }
}

extension SuspiciousText: ExplainedProblem {
  package func explanation(in words: Words) -> String {
    (words.suspected(suspicions) + [words.say(da: "Intet er registreret.", en: "Nothing was recorded.")])
      .joined(separator: " ")
  }
}
