/// What the answers of one form must be.
package indirect enum FormCondition: Hashable, Sendable {
  case all([FormCondition])
  case any([FormCondition])
  case atLeast(Int, of: [FormCondition])
  /// A field has a certain answer.
  case field(ElementID, is: Answer)
  /// A field's number passes a test.
  case number(ElementID, NumberTest)
  /// The form's score passes a test.
  case score(NumberTest)
}
