package import RugeCore

extension SubjectProblem: ExplainedProblem {
  package func explanation(in words: Words) -> String {
    switch self {
    case .registrationTaken(let number, let name, let subject):
      return words.say(
        da:
          "\(name) (\(subject)) har allerede \(words.register(number.register)) \(number). Er det den samme, så brug den, eller læg de to sammen med »ruge org merge«.",
        en:
          "\(name) (\(subject)) has the \(words.register(number.register)) \(number) already. If it is the same, use that one, or bring the two together with “ruge org merge”."
      )
    case .addressTaken(let address, let name, let subject):
      return words.say(
        da:
          "\(words.typed(address)) er allerede adressen på \(name) (\(subject)). Er det den samme, så brug den. En fælles postkasse hører til hos organisationen: ruge org edit ORGANISATION --email ADRESSE",
        en:
          "\(words.typed(address)) is the address of \(name) (\(subject)) already. If it is the same person, use that one. A shared mailbox belongs to the organisation: ruge org edit ORGANISATION --email ADDRESS"
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
    case .inRoleNowhere(let person, let role, let place):
      return words.say(
        da: "\(person) er ikke \(role) i noget forløb i \(place) den dag.",
        en: "\(person) is not \(role) in any enrolment of \(place) on that day.")
    case .noneRuns(let place, let day):
      return words.say(
        da: "Intet forløb i \(place) er i gang \(words.date(day)).",
        en: "No enrolment of \(place) runs on \(words.date(day)).")
    case .mergedWithItself(let name):
      return words.say(
        da: "\(name) er allerede én og samme organisation: nævn to forskellige.",
        en: "\(name) is one and the same organisation already: name two different ones.")
    case .twoRegistrations(let one, let other, let duplicate, let kept):
      return words.say(
        da:
          "\(duplicate) har \(words.register(one.register)) \(one), og \(kept) har \(other): det er to forskellige. Er det ene nummer forkert, så ret det først med »ruge org edit«.",
        en:
          "\(duplicate) has the \(words.register(one.register)) \(one), and \(kept) has \(other): those are two bodies. If one number is wrong, correct it first with “ruge org edit”."
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
    case .cvr: say(da: "CVR-nummer", en: "CVR number")
    case .orgnr: say(da: "organisationsnummer", en: "organisation number")
    }
  }
}
