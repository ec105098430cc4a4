/// How those who enter a stage are chosen: by whom, in which order, and where the others go.
package struct StageChoice: Hashable, Sendable {
  /// What of a form orders them.
  package enum Measure: String, CaseIterable, Hashable, Sendable {
    /// The highest score first.
    case score
    /// The first place first.
    case place
  }

  /// The role that chooses.
  package let by: ElementID?
  package let form: FormReference
  package let measure: Measure
  /// The exit of those who are not chosen; `nil` where they stay where they are.
  package let others: ElementID?

  package init(by: ElementID?, form: FormReference, measure: Measure, others: ElementID?) {
    self.by = by
    self.form = form
    self.measure = measure
    self.others = others
  }
}
