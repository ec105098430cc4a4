package import RugeCore

extension SubjectProblem: ExplainedProblem {
  package func explanation(in words: Words) -> String {
    switch self {
    case .badPhone(let text):
      return words.say(
        da: "\(words.typed(text)) er ikke et telefonnummer: skriv et som 12 34 56 78 eller +45 12 34 56 78.",
        en: "\(words.typed(text)) is no telephone number: give one such as 12 34 56 78 or +45 12 34 56 78.")
    case .badRegistration(.cvr, let text):
      return words.say(
        da:
          "\(words.typed(text)) er ikke et CVR-nummer: det har otte cifre, og det sidste passer til de andre. Se efter en tastefejl.",
        en:
          "\(words.typed(text)) is no CVR number: it has eight digits, and the last fits the others. Look for a slip of the finger."
      )
    case .badRegistration(.orgnr, let text):
      return words.say(
        da:
          "\(words.typed(text)) er ikke et svensk organisationsnummer: det har ti cifre som 559999-0008, og en ejers personnummer gemmes ikke.",
        en:
          "\(words.typed(text)) is no Swedish organisation number: it has ten digits as 559999-0008 has, and an owner’s personal number is not kept."
      )
    case .registrationTaken(let number, let name, let subject):
      return words.say(
        da:
          "\(words.register(number.register)) \(number) står allerede på \(name) (\(subject)). Er det den samme, så brug den, eller læg de to sammen med »ruge org merge«.",
        en:
          "\(words.register(number.register)) \(number) is that of \(name) (\(subject)) already. If it is the same, use that one, or bring the two together with “ruge org merge”."
      )
    case .nothingKept(let field, let name, let known):
      let way =
        known.isEmpty
        ? ""
        : " "
          + words.say(
            da: "Vælg mellem \(words.choice(known)).", en: "Choose from \(words.choice(known)).")
      return words.say(
        da: "Der står intet under \(words.typed(field)) om \(name).\(way)",
        en: "Nothing is kept under \(words.typed(field)) about \(name).\(way)")
    case .nameNeeded:
      return words.say(
        da: "Et navn kan ikke fjernes: ret det med --name.", en: "A name cannot be removed: correct it with --name.")
    case .notAContact(let person, let organisation):
      return words.say(
        da: "\(person) er ikke kontaktperson for \(organisation) den dag.",
        en: "\(person) is no contact of \(organisation) on that day.")
    case .mergedWithItself(let name):
      return words.say(
        da: "\(name) er allerede én og samme organisation: nævn to forskellige.",
        en: "\(name) is one and the same organisation already: name two different ones.")
    case .twoRegistrations(let one, let other, let duplicate, let kept):
      return words.say(
        da:
          "\(duplicate) har \(words.register(one.register)) \(one), og \(kept) har \(other): det er to forskellige. Er det ene nummer forkert, så ret det først med »ruge org edit«.",
        en:
          "\(duplicate) has \(words.register(one.register)) \(one), and \(kept) has \(other): those are two bodies. If one number is wrong, correct it first with “ruge org edit”."
      )
    case .bothEnrolled(let clashes, let duplicate, let kept):
      let lines = clashes.map { "\n  - \($0.programme): \($0.duplicate), \($0.kept)" }.joined()
      return words.say(
        da:
          "\(duplicate) og \(kept) deltog samtidig i det samme program og kan ikke lægges sammen. Afslut det ene forløb med en tidligere dag, eller fortryd optagelsen, og læg dem så sammen:\(lines)",
        en:
          "\(duplicate) and \(kept) took part in the same programme at the same time and cannot be merged. End one of the enrolments on an earlier day, or undo it, and merge them then:\(lines)"
      )
    }
  }
}

extension Words {
  /// What a public register calls its numbers.
  package func register(_ register: RegistrationNumber.Register) -> String {
    switch register {
    case .cvr: say(da: "CVR-nummer", en: "the CVR number")
    case .orgnr: say(da: "organisationsnummer", en: "the organisation number")
    }
  }
}
