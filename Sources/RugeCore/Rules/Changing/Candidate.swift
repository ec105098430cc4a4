/// A part of a list, with what it is known by.
struct Candidate<Part> {
  /// Where it stands: after which of the parts that stay, and as which of those between two of them.
  struct Place: Equatable {
    let after: ElementID?
    let number: Int
  }

  let part: Part
  let id: ElementID
  let title: LocalisedText?
  let place: Place

  /// Whether both are called the same in a language.
  func hasTitle(of other: Candidate) -> Bool {
    guard let title, let otherTitle = other.title else { return false }
    return title.agrees(with: otherTitle)
  }

  /// Whether the id, or the title in a language, can be the other’s with a slip put right.
  func isNamedLike(_ other: Candidate) -> Bool {
    if NearestName.isSlip(id.rawValue, other.id.rawValue) { return true }
    guard let title, let otherTitle = other.title else { return false }
    return Language.allCases.contains { NearestName.isSlip(title[$0], otherTitle[$0]) }
  }

  /// The parts of a list that are chosen.
  ///
  /// - Parameters:
  ///   - parts: The whole list.
  ///   - id: What a part is called in the new version.
  ///   - title: The name that it has beside its id.
  ///   - isChosen: Whether it is one of those that are gone, or new.
  /// - Returns: Those that are chosen, each with its place.
  static func list(
    _ parts: [Part], id: (Part) -> ElementID, title: (Part) -> LocalisedText?, where isChosen: (Part) -> Bool
  ) -> [Candidate] {
    var place = Place(after: nil, number: 0)
    return parts.compactMap { part in
      let name = id(part)
      guard isChosen(part) else {
        place = Place(after: name, number: 0)
        return nil
      }
      defer { place = Place(after: place.after, number: place.number + 1) }
      return Candidate(part: part, id: name, title: title(part), place: place)
    }
  }
}
