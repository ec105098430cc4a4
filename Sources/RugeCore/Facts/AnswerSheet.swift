/// One filled-in form: which form, which round, and by whom where several answer.
package struct AnswerSheet: Hashable, Sendable {
  package let form: ElementID
  package let round: ElementID?
  /// The number of the person or enrolment that answers, where several do.
  package let by: Int64?

  package init(_ form: ElementID, round: ElementID? = nil, by: Int64? = nil) {
    self.form = form
    self.round = round
    self.by = by
  }
}
