package import RugeCore

extension ProgrammeWords {
  /// Whom the answers of a form are about.
  func about(_ about: Form.About) -> String {
    switch about {
    case .organisation: theParticipant
    case .eachApplicant: words.say(da: "hver ansøger", en: "each applicant")
    case .eachOrganisation: eachParticipant
    case .eachOther:
      words.say(
        da: "hver af \(theOtherParticipants) på holdet", en: "each of \(theOtherParticipants) in the cohort")
    }
  }

  /// When a round of a form is answered: `due: on the day “finale”`.
  func window(_ window: FormRound.Window) -> String {
    switch window {
    case .when(let rule): words.say(da: "frist: \(due(rule))", en: "due: \(due(rule))")
    case .between(let days):
      words.say(
        da: "kan besvares fra \(words.date(days.lowerBound)) til \(words.date(days.upperBound))",
        en: "can be answered from \(words.date(days.lowerBound)) to \(words.date(days.upperBound))")
    }
  }

  /// What must hold for a form to be passed, as a clause after “when”; `nil` for one that only ranks, which is neither
  /// passed nor failed.
  func passing(_ form: Form) -> String? {
    if let condition = form.passedWhen { return self.condition(condition, of: form.id) }
    guard form.score == nil else { return nil }
    guard form.fields.contains(where: \.isRequired) else {
      return words.say(da: "alt er besvaret", en: "everything is answered")
    }
    return words.say(da: "alt, der skal besvares, er besvaret", en: "everything that must be answered is answered")
  }

  /// Those who see the answers of a form, or confirm a session; `nil` where nobody is named.
  package func parties(_ parties: [Party]) -> String? {
    guard !parties.isEmpty else { return nil }
    return words.list(
      parties.map { party in
        switch party {
        case .role(let id): role(id)
        case .participant: theParticipant
        }
      })
  }
}

extension Words {
  /// What the score of a form is of its numbers.
  func score(_ score: Form.Score) -> String {
    switch score {
    case .mean: say(da: "gennemsnittet af tallene", en: "the mean of the numbers")
    case .sum: say(da: "summen af tallene", en: "the sum of the numbers")
    case .lowest: say(da: "det laveste af tallene", en: "the lowest of the numbers")
    case .highest: say(da: "det højeste af tallene", en: "the highest of the numbers")
    }
  }
}
