/// Something that a person wants to record about an enrolment.
package enum EnrolmentCommand: Hashable, Sendable {
  /// Enters the next stage; overriding enters it through a closed gate.
  case advance(overriding: Bool)
  case answer(form: ElementID, [FieldAnswer])
  case agree([Agreement])
  case holdSession(kind: ElementID, minutes: Int, host: Int64?)
  case submit(milestone: ElementID)
  case accept(milestone: ElementID)
  case reject(milestone: ElementID)
  case measure(indicator: ElementID, Known<Quantity>)
  case give(role: ElementID, person: Int64)
  case complete(exit: ElementID?, overriding: Bool)
  case withdraw(exit: ElementID?)

  /// One answered question.
  package struct FieldAnswer: Hashable, Sendable {
    package let field: ElementID
    package let answer: Known<Answer>

    package init(_ field: ElementID, _ answer: Known<Answer>) {
      self.field = field
      self.answer = answer
    }
  }

  /// One settled value.
  package struct Agreement: Hashable, Sendable {
    package let item: AgreedItem
    package let value: AgreedValue

    package init(_ item: AgreedItem, _ value: AgreedValue) {
      self.item = item
      self.value = value
    }
  }
}
