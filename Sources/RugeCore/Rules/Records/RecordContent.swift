/// What a new record says.
package struct RecordContent: Hashable, Sendable {
  package let answers: [FieldAnswer]
  /// The bodies that have a part in it, where it is about several.
  package let parties: [RecordState.Party]
  /// The state it begins in; the first of its kind where none is named.
  package let state: ElementID?

  package init(answers: [FieldAnswer] = [], parties: [RecordState.Party] = [], state: ElementID? = nil) {
    self.answers = answers
    self.parties = parties
    self.state = state
  }
}
