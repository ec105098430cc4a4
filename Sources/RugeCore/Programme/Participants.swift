/// What takes part in a programme: organisations, or a word of the programme's own.
package struct Participants: Hashable, Sendable {
  /// How one is told from another.
  package enum Naming: String, CaseIterable, Hashable, Sendable {
    case name
    /// No name may be stored: each is known by a number of the programme's own.
    case pseudonym
  }

  /// The word for one of them: `organisation`, `kommune`, `family`.
  package let kind: ElementID
  package let title: LocalisedText?
  package let naming: Naming

  package static let organisations = Participants(kind: "organisation")

  package init(kind: ElementID, title: LocalisedText? = nil, naming: Naming = .name) {
    self.kind = kind
    self.title = title
    self.naming = naming
  }
}
