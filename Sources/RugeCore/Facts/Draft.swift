/// A fact that is about to be recorded.
package struct Draft: Hashable, Sendable {
  /// Whom it is about.
  package enum Target: Hashable, Sendable {
    case existing(Subject)
    /// The fact itself brings the subject into the world: its sequence becomes the subject's number.
    case new(Subject.Kind)
    /// The subject that the draft at this index of the same batch brings into the world.
    case newOf(draft: Int)
  }

  package let target: Target
  package let on: Day
  package let event: Event
  /// Prose of the event; empty texts are left out.
  package let texts: [TextPurpose: String]

  package init(_ target: Target, on: Day, _ event: Event, texts: [TextPurpose: String] = [:]) {
    self.target = target
    self.on = on
    self.event = event
    self.texts = texts.filter { !$0.value.isEmpty }
  }
}
