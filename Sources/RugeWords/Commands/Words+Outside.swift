package import RugeCore

extension Words {
  /// That something is recorded under elements which the programme does not have any more, and what shows it.
  package func recordedOutside(_ elements: [RecordedElement], history command: String) -> String {
    let shown = 5
    let rest = elements.count - shown
    let names = list(elements.prefix(shown).map(element) + (rest > 0 ? [more(rest)] : []))
    return say(
      da: "Registreret under det, programmet ikke har mere: \(names). Se det med: \(command)",
      en: "Recorded under what the programme does not have any more: \(names). See it with: \(command)")
  }

  /// That targets were agreed that hold no more, as they are called with what was agreed.
  package func agreedBefore(_ agreements: [String]) -> String {
    say(
      da: "Aftalt, men gælder ikke mere: \(list(agreements)).", en: "Agreed, and in force no more: \(list(agreements))."
    )
  }

  /// The last item of a list that names only some: `3 more`.
  package func more(_ count: Int) -> String { say(da: "\(count) til", en: "\(count) more") }

  /// An element, or a part with what it is a part of, by its id.
  private func element(_ element: RecordedElement) -> String {
    if element.isWithoutRound, let form = element.whole {
      return say(
        da: "svarene på \(the(.form, form.id)) fra før, det havde runder",
        en: "the answers to \(the(.form, form.id)) from before it had rounds")
    }
    let name = the(element.kind, element.id)
    guard let whole = element.whole else { return name }
    return say(da: "\(name) i \(the(whole.kind, whole.id))", en: "\(name) of \(the(whole.kind, whole.id))")
  }
}
