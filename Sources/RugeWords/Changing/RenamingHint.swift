package import RugeCore

/// Something that may only have got another id, and where it stands.
package struct RenamingHint: Hashable, Sendable {
  package let renaming: LikelyRenaming
  /// Where the new element is written.
  package let place: SourcePlace?

  package init(_ renaming: LikelyRenaming, at place: SourcePlace?) {
    self.renaming = renaming
    self.place = place
  }

  /// Whether it is about an element that changed, or one of its questions.
  func concerns(_ change: ElementChange) -> Bool {
    guard change.fate != .dropped else { return false }
    let element = renaming.element
    return element.whole.map { $0.kind == change.kind && $0.id == change.id }
      ?? (element.kind == change.kind && element.id == change.id)
  }
}

extension ChangeWords {
  /// How to say that it is the same.
  package func sentence(_ hint: RenamingHint) -> String {
    let id = words.quoted(hint.renaming.element.id.rawValue)
    let former = words.quoted(hint.renaming.former.rawValue)
    let was = words.quoted("was: \(hint.renaming.former)")
    let place =
      hint.place.map { place in
        words.say(da: " (\(place.file), linje \(place.line))", en: " (\(place.file), line \(place.line))")
      } ?? ""
    return words.say(
      da: "Hvis \(id) er det tidligere \(former), så skriv \(was) ved det\(place); så følger det registrerede med.",
      en: "If \(id) is the former \(former), write \(was) at it\(place); then what is recorded goes with it.")
  }
}
