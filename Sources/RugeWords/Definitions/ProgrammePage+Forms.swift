import RugeCore

extension ProgrammePage {
  /// The questions that are asked, by whom and when, and what the answers must be.
  var forms: PageSection {
    PageSection("forms", words.say(da: "Skemaer", en: "Forms"), programme.forms.flatMap(blocks))
  }

  private func blocks(_ form: Form) -> [PageBlock] {
    let opening = [form.by.map(respondent), about(form.about)].compactMap { $0 }
    let closing = [form.score.map(score), passed(form), readers(form.shownTo)].compactMap { $0 }
    return [.heading(title(form.title))]
      + (opening.isEmpty ? [] : [.paragraph(opening.joined(separator: " "))]) + rounds(form.rounds)
      + [table(form.fields)] + (closing.isEmpty ? [] : [.paragraph(closing.joined(separator: " "))])
  }

  private func respondent(_ respondent: Form.Respondent) -> String {
    let who = names.respondent(respondent)
    return words.say(da: "Besvares af: \(who).", en: "Answered by: \(who).")
  }

  private func about(_ about: Form.About) -> String? {
    switch about {
    case .organisation: nil
    case .eachApplicant: words.say(da: "Der svares om hver ansøger.", en: "The answers are about each applicant.")
    case .eachOrganisation:
      words.say(
        da: "Der svares om \(names.eachParticipant).", en: "The answers are about \(names.eachParticipant).")
    case .eachOther:
      words.say(
        da: "Der svares om hver af \(names.theOtherParticipants) på holdet.",
        en: "The answers are about each of \(names.theOtherParticipants) in the cohort.")
    }
  }

  private func rounds(_ rounds: [FormRound]) -> [PageBlock] {
    guard !rounds.isEmpty else { return [] }
    let count = rounds.count
    let sentence = words.say(
      da: count == 1 ? "Besvares i én runde:" : "Besvares i \(count) runder:",
      en: count == 1 ? "Answered in one round:" : "Answered in \(count) rounds:")
    let items = rounds.map { PageItem($0.id.rawValue, $0.id.rawValue, [window($0.window)]) }
    return [.paragraph(sentence), .list(items, isNumbered: false)]
  }

  private func window(_ window: FormRound.Window) -> String {
    switch window {
    case .when(let rule): words.say(da: "Frist: \(names.due(rule)).", en: "Due: \(names.due(rule)).")
    case .between(let days):
      words.say(
        da: "Kan besvares fra \(words.date(days.lowerBound)) til \(words.date(days.upperBound)).",
        en: "Can be answered from \(words.date(days.lowerBound)) to \(words.date(days.upperBound)).")
    }
  }

  private func score(_ score: Form.Score) -> String {
    switch score {
    case .mean: words.say(da: "Scoren er gennemsnittet af tallene.", en: "The score is the mean of the numbers.")
    case .sum: words.say(da: "Scoren er summen af tallene.", en: "The score is the sum of the numbers.")
    case .lowest: words.say(da: "Scoren er det laveste af tallene.", en: "The score is the lowest of the numbers.")
    case .highest: words.say(da: "Scoren er det højeste af tallene.", en: "The score is the highest of the numbers.")
    }
  }

  /// A form that only ranks is neither passed nor failed.
  private func passed(_ form: Form) -> String? {
    if let condition = form.passedWhen {
      let clause = names.condition(condition, of: form.id)
      return words.say(da: "Skemaet er bestået, når \(clause).", en: "The form is passed when \(clause).")
    }
    guard form.score == nil else { return nil }
    guard form.fields.contains(where: \.isRequired) else {
      return words.say(
        da: "Skemaet er bestået, når alt er besvaret.", en: "The form is passed when everything is answered.")
    }
    return words.say(
      da: "Skemaet er bestået, når alt, der skal besvares, er besvaret.",
      en: "The form is passed when everything that must be answered is answered.")
  }

  private func readers(_ readers: [Form.Reader]) -> String? {
    guard !readers.isEmpty else { return nil }
    let people = words.list(
      readers.map { reader in
        switch reader {
        case .role(let id): names.role(id)
        case .participant: names.theParticipant
        }
      })
    return words.say(da: "Resultatet vises for: \(people).", en: "The result is shown to: \(people).")
  }
}
