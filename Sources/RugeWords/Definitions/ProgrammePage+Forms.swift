import RugeCore

extension ProgrammePage {
  /// The questions that are asked, by whom and when, and what the answers must be.
  var forms: PageSection {
    PageSection("forms", words.say(da: "Skemaer", en: "Forms"), programme.forms.flatMap(blocks))
  }

  private func blocks(_ form: Form) -> [PageBlock] {
    let opening = [form.by.map(respondent), about(form.about)].compactMap { $0 }
    let closing = [form.score.map(score), names.passing(form).map(passed), names.parties(form.shownTo).map(readers)]
      .compactMap { $0 }
    return [.heading(title(form.title))]
      + (opening.isEmpty ? [] : [.paragraph(opening.joined(separator: " "))]) + rounds(form.rounds)
      + [table(form.fields)] + (closing.isEmpty ? [] : [.paragraph(closing.joined(separator: " "))])
  }

  private func respondent(_ respondent: Form.Respondent) -> String {
    let who = names.respondent(respondent)
    return words.say(da: "Besvares af: \(who).", en: "Answered by: \(who).")
  }

  /// That the answers are about the organisation that gives them goes without saying.
  private func about(_ about: Form.About) -> String? {
    guard about != .organisation else { return nil }
    return words.say(da: "Der svares om \(names.about(about)).", en: "The answers are about \(names.about(about)).")
  }

  private func rounds(_ rounds: [FormRound]) -> [PageBlock] {
    guard !rounds.isEmpty else { return [] }
    let count = rounds.count
    let sentence = words.say(
      da: count == 1 ? "Besvares i én runde:" : "Besvares i \(count) runder:",
      en: count == 1 ? "Answered in one round:" : "Answered in \(count) rounds:")
    let items = rounds.map { PageItem($0.id.rawValue, title($0.title), [names.window($0.window).sentenceStart + "."]) }
    return [.paragraph(sentence), .list(items, isNumbered: false)]
  }

  private func score(_ score: Form.Score) -> String {
    words.say(da: "Scoren er \(words.score(score)).", en: "The score is \(words.score(score)).")
  }

  private func passed(_ clause: String) -> String {
    words.say(da: "Skemaet er bestået, når \(clause).", en: "The form is passed when \(clause).")
  }

  private func readers(_ people: String) -> String {
    words.say(da: "Resultatet vises for: \(people).", en: "The result is shown to: \(people).")
  }
}
