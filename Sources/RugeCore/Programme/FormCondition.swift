/// What the answers of one form must be.
package indirect enum FormCondition: Hashable, Sendable {
  case all([FormCondition])
  case any([FormCondition])
  /// A field has a certain answer.
  case field(ElementID, is: Answer)
}
