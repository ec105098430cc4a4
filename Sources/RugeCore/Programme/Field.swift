/// One question of a form.
package struct Field: Hashable, Sendable {
  package let id: ElementID
  /// The question as it is put.
  package let ask: LocalisedText
  package let kind: FieldKind

  package init(id: ElementID, ask: LocalisedText, kind: FieldKind) {
    self.id = id
    self.ask = ask
    self.kind = kind
  }
}
