/// Where one record of the programme's own stands.
package struct RecordState: Hashable, Sendable {
  /// A body, or a person, that has a part in it.
  package struct Party: Hashable, Sendable {
    package let subject: Subject
    package let part: ElementID?

    package init(_ subject: Subject, part: ElementID? = nil) {
      self.subject = subject
      self.part = part
    }
  }

  package let id: RecordID
  package internal(set) var kind: ElementID
  package let addedOn: Day
  /// `nil` before it has been given one.
  package internal(set) var state: ElementID?
  /// The day it came into its state, or was added.
  package internal(set) var since: Day
  package internal(set) var parties: [Party] = []
  package internal(set) var answers: [ElementID: Known<Answer>] = [:]

  package init(id: RecordID, kind: ElementID, addedOn: Day) {
    self.id = id
    self.kind = kind
    self.addedOn = addedOn
    self.since = addedOn
  }

  mutating func change(_ change: (inout RecordState) -> Void) {
    change(&self)
  }

  /// Takes in what was answered, or the state that it came into.
  mutating func apply(_ event: Event, on day: Day) {
    switch event {
    case .recordAnswered(_, let field, let answer): answers[field] = answer
    case .recordMoved(_, let state):
      self.state = state
      since = day
    default: break
    }
  }
}
