import RugeCore

extension DiagramMaker {
  /// What there is beside the way through: meetings, forms, agreements, records and figures.
  var bands: [DiagramGroup] {
    [
      DiagramGroup(
        words.say(da: "Møder", en: "Sessions"),
        programme.sessions.map { DiagramNote(title($0.title), session($0)) }),
      DiagramGroup(
        words.say(da: "Skemaer", en: "Forms"), programme.forms.map { DiagramNote(title($0.title), form($0)) }),
      DiagramGroup(
        words.say(da: "Aftaler", en: "Agreements"), programme.agreements.map { DiagramNote(title($0.title)) }),
      DiagramGroup(
        words.say(da: "Registreringer", en: "Records"),
        programme.records.map { DiagramNote(title($0.title), states($0)) }),
      DiagramGroup(
        words.say(da: "Tal, der følges", en: "Figures"),
        programme.indicators.map { DiagramNote(title($0.title), $0.count.map { [names.count($0)] } ?? []) }),
    ]
  }

  private func session(_ kind: SessionKind) -> [String] {
    let open = kind.isOpen ? words.say(da: "åbent for alle", en: "open to everybody") : nil
    let day = kind.on.map(names.period).map { words.say(da: "på dagen »\($0)«", en: "on the day “\($0)”") }
    return join([kind.plan.map(names.plan), day, open])
  }

  private func form(_ form: Form) -> [String] {
    let by = form.by.map(names.respondent)
    let rounds =
      form.rounds.isEmpty
      ? nil
      : words.say(
        da: form.rounds.count == 1 ? "1 runde" : "\(form.rounds.count) runder",
        en: form.rounds.count == 1 ? "1 round" : "\(form.rounds.count) rounds")
    return join([by, rounds])
  }

  private func states(_ kind: RecordKind) -> [String] {
    let steps = kind.states.map { step in words.choice(step.map { names.state($0, of: kind.id) }) }
    return steps.isEmpty ? [] : [steps.joined(separator: " → ")]
  }

  private func join(_ parts: [String?]) -> [String] {
    let known = parts.compactMap { $0 }
    return known.isEmpty ? [] : [known.joined(separator: ", ")]
  }
}
