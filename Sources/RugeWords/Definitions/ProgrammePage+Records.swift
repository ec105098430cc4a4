import RugeCore

extension ProgrammePage {
  /// What is signed.
  var agreements: PageSection {
    section(
      "agreements", words.say(da: "Aftaler", en: "Agreements"),
      programme.agreements.map { agreement in
        let signers = [names.theParticipant] + (agreement.with.map { [names.role($0)] } ?? [])
        return PageItem(
          agreement.id.rawValue, title(agreement.title),
          [
            words.say(da: "Underskrives af \(words.list(signers)).", en: "Signed by \(words.list(signers))."),
            agreement.evidence.map(evidence),
          ])
      })
  }

  /// The programme's own kinds of thing.
  var records: PageSection {
    section(
      "records", words.say(da: "Registreringer", en: "Records"),
      programme.records.map { kind in
        PageItem(kind.id.rawValue, title(kind.title), [about(kind.about), states(kind.states), noted(kind.fields)])
      })
  }

  private func about(_ about: RecordKind.About) -> String {
    switch about {
    case .participant:
      words.say(da: "Handler om \(names.theParticipant).", en: "About \(names.theParticipant).")
    case .severalOrganisations:
      words.say(
        da: "Handler om to eller flere organisationer, hver med sin del i det.",
        en: "About two or more organisations, each with its part in it.")
    case .nothing:
      words.say(
        da: "Handler ikke om nogen bestemt.", en: "About nobody in particular.")
    case .role(let id): words.say(da: "Handler om: \(names.role(id)).", en: "About: \(names.role(id)).")
    }
  }

  /// The states step by step; several in one step are ways in which it can end.
  private func states(_ steps: [[ElementID]]) -> String? {
    guard !steps.isEmpty else { return nil }
    let path = steps.map { words.choice($0.map { words.quoted($0.rawValue) }) }
    return words.say(
      da: "Status går fra \(path.joined(separator: " til ")).",
      en: "Its status goes from \(path.joined(separator: " to ")).")
  }

  private func noted(_ fields: [Field]) -> String? {
    guard !fields.isEmpty else { return nil }
    return words.say(da: "Der noteres: \(names.fields(fields)).", en: "This is noted: \(names.fields(fields)).")
  }
}
