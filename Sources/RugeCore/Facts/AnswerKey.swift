/// Which question an answer belongs to, in which round, and whose answer it is.
package struct AnswerKey: Hashable, Sendable {
  package let form: ElementID
  package let round: ElementID?
  package let field: ElementID
  /// The number of the person or enrolment that answers, where several do.
  package let by: Int64?

  package init(_ form: ElementID, round: ElementID? = nil, _ field: ElementID, by: Int64? = nil) {
    self.form = form
    self.round = round
    self.field = field
    self.by = by
  }

  /// All answers that one respondent gives in one round.
  package var sheet: AnswerSheet { AnswerSheet(form, round: round, by: by) }
}
