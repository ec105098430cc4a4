import RugeCore

extension RefusedCommand {
  /// Why a record is not added or changed.
  func recordRefusal(_ names: ProgrammeWords) -> String {
    let words = names.words
    switch refusal {
    case .noRecord(let id):
      return words.say(da: "\(id) findes ikke her på den dag.", en: "There is no \(id) here on that day.")
    case .kindDropped(let id, let kind):
      return words.say(
        da: "\(id) er af slagsen »\(kind)«, som programmet ikke har mere. Den kan læses, men ikke ændres.",
        en: "\(id) is of the kind “\(kind)”, which the programme has no more. It can be read and not changed.")
    case .recordLacks(let kind, let fields):
      let questions = fields.map { field in
        "\(words.quoted(names.programme.recordKind(kind)?.field(field)?.ask[words.language] ?? field.rawValue)) (\(field))"
      }
      return words.say(
        da: "\(names.record(kind)): der skal svares på \(words.list(questions)), og »ukendt« er intet svar dér.",
        en: "\(names.record(kind)): an answer is needed to \(words.list(questions)), and “unknown” is none there.")
    case .tooFewParties(let kind, let least):
      return words.say(
        da: "\(names.record(kind)): der skal være mindst \(least) parter: --with NAVN for hver",
        en: "\(names.record(kind)): there must be at least \(least) parties: --with NAME for each")
    case .partyTwice(let kind, let party):
      return words.say(
        da: "\(names.record(kind)): \(name(party)) er nævnt to gange.",
        en: "\(names.record(kind)): \(name(party)) is named twice.")
    case .noParties(let kind):
      return words.say(
        da: "\(names.record(kind)) har ingen parter: udelad --with.",
        en: "\(names.record(kind)) has no parties: leave out --with.")
    case .noSuchState(let kind, let state, let known):
      let list = known.isEmpty ? "–" : words.list(known.map { names.state($0, of: kind) })
      return words.say(
        da: "\(names.record(kind)) kan ikke være »\(state)«. Tilstande: \(list)",
        en: "\(names.record(kind)) cannot be “\(state)”. States: \(list)")
    case .stateBehind(let id, let old, let new):
      let (from, to) = (names.state(old), names.state(new))
      return words.say(
        da: "\(id) er »\(from)« og går kun fremad, ikke til »\(to)«. Var det en fejl, så fortryd den.",
        en: "\(id) is “\(from)” and only moves forwards, not to “\(to)”. If that was a mistake, undo it.")
    case .recordClosed(let id, let state):
      return words.say(
        da: "\(id) er slut (»\(names.state(state))«). Var det en fejl, så fortryd den.",
        en: "\(id) has ended (“\(names.state(state))”). If that was a mistake, undo it.")
    default: return ""
    }
  }
}
