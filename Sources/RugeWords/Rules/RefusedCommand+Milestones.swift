import RugeCore

extension RefusedCommand {
  /// Why nothing is recorded about a milestone or an agreement.
  func milestoneRefusal(_ names: ProgrammeWords) -> String {
    let words = names.words
    switch refusal {
    case .alreadyAccepted(let id, let day):
      return words.say(
        da: "»\(names.milestone(id))« blev godkendt \(words.date(day)); der er ikke mere at gøre ved den.",
        en: "“\(names.milestone(id))” was accepted on \(words.date(day)); nothing is left to do about it.")
    case .notAccepted(let id):
      return words.say(
        da: "»\(names.milestone(id))« er ikke godkendt, så den er åben i forvejen.",
        en: "“\(names.milestone(id))” has not been accepted, so that it is open already.")
    case .leftOut(let id, let change):
      return words.say(
        da: "»\(names.milestone(id))« er ikke med i forløbet. Tag det tilbage med »ruge undo \(change)«.",
        en: "“\(names.milestone(id))” is not in the plan. Take that back with “ruge undo \(change)”.")
    case .reachedByItself(let id):
      return words.say(
        da:
          "»\(names.milestone(id))« er ikke godkendt af nogen: den er nået, når dens betingelse er opfyldt. Ret det, som betingelsen ser på.",
        en:
          "Nobody has accepted “\(names.milestone(id))”: it is reached when its condition holds. Correct what the condition looks at."
      )
    case .conditionOpen(let id, let truth): return conditionOpen(id, truth, names)
    case .notNeeded(let id):
      return words.say(
        da:
          "»\(names.milestone(id))« er ikke med i \(words.genitive(organisation)) forløb. Aftal den først: ruge agree … \(id)=DATO",
        en:
          "“\(names.milestone(id))” is not in \(words.genitive(organisation)) plan. Agree on it first: ruge agree … \(id)=DATE"
      )
    case .occurrenceNeeded(let id, let days):
      let ids = words.list(days.map { Milestone.occurrence(of: id, on: $0).rawValue })
      return words.say(
        da: "»\(names.milestone(id))« vender tilbage: angiv hvilken. " + (ids.isEmpty ? "Ingen endnu." : ids),
        en: "“\(names.milestone(id))” returns: say which one. " + (ids.isEmpty ? "None yet." : ids))
    case .evidenceMissing(let proof, let kind):
      let what =
        switch proof {
        case .milestone(let id): names.milestone(id)
        case .agreement(let id): names.agreement(id)
        }
      return "\(words.quoted(what)): \(evidenceWanted(kind, words))"
    case .alreadySigned(let id, let day):
      return words.say(
        da: "»\(names.agreement(id))« blev underskrevet \(words.date(day)).",
        en: "“\(names.agreement(id))” was signed on \(words.date(day)).")
    default: return ""
    }
  }

  private func conditionOpen(_ id: ElementID, _ truth: Truth, _ names: ProgrammeWords) -> String {
    let words = names.words
    let verdict =
      if case .unknown = truth {
        words.say(da: "det vides ikke endnu, om den er", en: "nobody knows yet whether it does")
      } else {
        words.say(da: "det er den ikke", en: "it does not")
      }
    let headline = words.say(
      da: "»\(names.milestone(id))« nås, når dens betingelse er opfyldt, og \(verdict):",
      en: "“\(names.milestone(id))” is reached when its condition holds, and \(verdict):")
    let way = words.say(
      da: "Skal den godkendes alligevel, så skriv hvorfor: --override GRUND",
      en: "If it must be accepted all the same, say why: --override REASON")
    return ([headline] + names.gapLines(truth) + [way]).joined(separator: "\n")
  }

  private func evidenceWanted(_ kind: Milestone.EvidenceKind, _ words: Words) -> String {
    switch kind {
    case .file:
      words.say(da: "der skal følge en fil med: --evidence FIL", en: "a file must come with it: --evidence FILE")
    case .link:
      words.say(
        da: "der skal følge en adresse med: --evidence https://…",
        en: "an address must come with it: --evidence https://…")
    case .text:
      words.say(da: "der skal følge en tekst med: --note TEKST", en: "some words must come with it: --note TEXT")
    }
  }
}
