/// How and when an enrolment ended.
package struct Ending: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case completed, withdrawn
  }

  package let kind: Kind
  package let exit: ElementID?
  package let on: Day

  /// The day from which what comes after the end counts; `nil` for whoever left on the way and is not asked any more.
  package var completedOn: Day? { kind == .completed ? on : nil }

  package init(_ kind: Kind, exit: ElementID?, on: Day) {
    self.kind = kind
    self.exit = exit
    self.on = on
  }
}
