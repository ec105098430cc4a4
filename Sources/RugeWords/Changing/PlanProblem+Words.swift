package import RugeCore

extension PlanProblem: ExplainedProblem {
  package func explanation(in words: Words) -> String {
    switch self {
    case .unusable(let problems):
      let heading = words.say(
        da: "Definitionen kan ikke afløse den, der er i brug:",
        en: "The definition cannot take the place of the one in use:")
      return ([heading] + problems.map { "  - \($0.sentence(words))" }).joined(separator: "\n")
    case .planNeeded(let code, let command):
      return words.say(
        da: "Intet er ændret. Læs planen ovenfor; skal det være sådan, så kør: \(command) --plan \(code)",
        en: "Nothing was changed. Read the plan above; if that is how it should be, run: \(command) --plan \(code)")
    case .noCode(let given, let code, let command):
      return words.say(
        da:
          "Intet er ændret: \(words.quoted(given)) er ikke koden på en plan; en kode ser ud som \(code). Læs planen ovenfor; skal det være sådan, så kør: \(command) --plan \(code)",
        en:
          "Nothing was changed: \(words.quoted(given)) is not the code of a plan; a code looks like \(code). Read the plan above; if that is how it should be, run: \(command) --plan \(code)"
      )
    case .stale(let given, let code, let command):
      return words.say(
        da:
          "Planen \(given) er ikke den, der gælder nu: definitionen, eller hvad den betyder for nogen, er en anden, eller koden er skrevet forkert af. Læs den nye plan ovenfor, og kør: \(command) --plan \(code)",
        en:
          "The plan \(given) is not the one that holds now: the definition, or what it means for somebody, is another one, or the code was mistyped. Read the new plan above, and run: \(command) --plan \(code)"
      )
    case .otherUnits(let indicators):
      let ids = words.list(indicators.map { words.quoted($0.rawValue) })
      return words.say(
        da:
          "\(ids.capitalisedFirst) kan ikke skifte enhed: der er registreret tal i den gamle. Giv den nye et nyt id uden »was«, og lad den gamle stå.",
        en:
          "\(ids.capitalisedFirst) cannot change the unit: figures are recorded in the old one. Give the new one a new id without “was”, and keep the old one."
      )
    case .otherCounts(let indicators):
      let ids = words.list(indicators.map { words.quoted($0.rawValue) })
      return words.say(
        da:
          "\(ids.capitalisedFirst) kan ikke gå fra indtastet til talt op eller omvendt: der er allerede tal, som ikke mere ville kunne ses. Giv den nye et nyt id uden »was«, og lad den gamle stå.",
        en:
          "\(ids.capitalisedFirst) cannot become counted instead of typed in, or the other way round: there are figures already, which would not be seen any more. Give the new one a new id without “was”, and keep the old one."
      )
    case .otherAnswers(let questions):
      let ids = words.list(
        questions.map { question in
          let whole = question.whole.map { " (\(words.the($0.kind, $0.id)))" } ?? ""
          return words.quoted(question.id.rawValue) + whole
        })
      return words.say(
        da:
          "\(ids) kan ikke stilles på den nye måde: der er registreret svar, som ikke passer til den, eller som blev givet hemmeligt. Giv det nye spørgsmål et nyt id uden »was«, og lad det gamle stå.",
        en:
          "\(ids) cannot be asked in the new way: answers are recorded that do not fit it, or that were given in secret. Give the new question a new id without “was”, and keep the old one."
      )
    case .blocked(let count, let stages):
      let ids = words.list(stages.map { words.quoted($0.rawValue) })
      let number = words.enrolments(count)
      let option = stages.map { "--map \($0)=…" }.joined(separator: " ")
      return words.say(
        da: "\(number) er i en fase, der er taget ud (\(ids)). Angiv, hvor de skal hen: \(option)",
        en: "\(number) \(count == 1 ? "is" : "are") in a stage that is dropped (\(ids)). Say where they go: \(option)")
    }
  }
}

extension ChangeProblem {
  /// The sentence with the way out.
  package func sentence(_ words: Words) -> String {
    switch self {
    case .neverExisted(let kind, let id, let element, let suggestion):
      let hint = suggestion.map { words.say(da: " Mente du »\($0)«?", en: " Did you mean “\($0)”?") } ?? ""
      return words.say(
        da: "\(words.the(kind, element)): »was: \(id)« er et id, som ingen tidligere udgave har haft.\(hint)",
        en: "\(words.the(kind, element)): “was: \(id)” is an id that no earlier version had.\(hint)")
    case .stillExists(let kind, let id, let element):
      return words.say(
        da:
          "\(words.the(kind, element)): »was: \(id)« står der endnu som sit eget element. Fjern »was« eller det gamle element.",
        en:
          "\(words.the(kind, element)): “was: \(id)” still is an element of its own. Remove “was”, or the old element.")
    case .wentOn(let kind, let id, let successor):
      return words.say(
        da:
          "\(words.the(kind, id)): det hedder »\(successor)« i den udgave, der er i brug. Skal det hedde »\(id)« igen, så skriv »was: \(successor)« på det.",
        en:
          "\(words.the(kind, id)): it is called “\(successor)” in the version in use. If it is to be “\(id)” again, write “was: \(successor)” at it."
      )
    case .taken(let kind, let id, let successor):
      return words.say(
        da: "\(words.the(kind, id)): id’et tilhører allerede det, der nu hedder »\(successor)«. Vælg et andet id.",
        en: "\(words.the(kind, id)): the id belongs to what is now called “\(successor)”. Choose another id.")
    case .joined(let kind, let parts, let id):
      let former = words.list(parts.map { words.quoted($0.rawValue) })
      let merges =
        kind == .category
        ? words.say(
          da: ", og lad eventuelt en ny kategori samle dem med »merges«",
          en: ", and let a new category stand for them with “merges” if you like") : ""
      return words.say(
        da:
          "\(words.the(kind, id)): \(former) kan ikke blive til ét, for det, der er registreret under hver af dem, ville dække over hinanden. Behold dem\(merges).",
        en:
          "\(words.the(kind, id)): \(former) cannot become one, since what is recorded under each would hide the other. Keep them\(merges)."
      )
    }
  }
}
