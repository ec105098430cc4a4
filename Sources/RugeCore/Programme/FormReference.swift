/// A form, or one of its rounds: `rank`, `rank.final`.
package struct FormReference: Hashable, Sendable {
  package let form: ElementID
  package let round: ElementID?

  package init(_ form: ElementID, round: ElementID? = nil) {
    self.form = form
    self.round = round
  }
}

extension FormReference: CustomStringConvertible {
  package var description: String { round.map { "\(form).\($0)" } ?? form.rawValue }
}
