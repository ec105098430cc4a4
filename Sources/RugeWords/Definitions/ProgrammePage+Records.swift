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
        PageItem(
          kind.id.rawValue, title(kind.title),
          [about(kind.about), names.states(kind).map(states), noted(kind.fields)])
      })
  }

  private func about(_ about: RecordKind.About) -> String {
    let whom = names.about(about)
    return switch about {
    case .participant, .severalOrganisations: words.say(da: "Handler om \(whom).", en: "About \(whom).")
    case .nothing: words.say(da: "Handler ikke om nogen bestemt.", en: "About \(whom).")
    case .role: words.say(da: "Handler om: \(whom).", en: "About: \(whom).")
    }
  }

  private func states(_ path: String) -> String {
    words.say(da: "Status går \(path).", en: "Its status goes \(path).")
  }

  private func noted(_ fields: [Field]) -> String? {
    guard !fields.isEmpty else { return nil }
    return words.say(da: "Der noteres: \(names.fields(fields)).", en: "This is noted: \(names.fields(fields)).")
  }
}
