/// Who does what: an adviser of the programme, or a contact person of the organisation.
package struct Role: Hashable, Sendable {
  /// Whose people hold the role.
  package enum Side: String, CaseIterable, Hashable, Sendable {
    case programme, organisation
  }

  /// The part that a body plays in an outcome contract.
  package enum Part: String, CaseIterable, Hashable, Sendable {
    case payer, provider, investor, verifier
  }

  /// An expected amount of time: `4 hours per month`.
  package struct Time: Hashable, Sendable {
    package let amount: Span
    package let per: Span.Unit

    package init(amount: Span, per: Span.Unit) {
      self.amount = amount
      self.per = per
    }
  }

  package let id: ElementID
  package let title: LocalisedText
  /// Ids it had in earlier versions.
  package let formerly: [ElementID]
  package let side: Side
  package let time: Time?
  package let part: Part?

  package init(
    id: ElementID, title: LocalisedText, formerly: [ElementID] = [], side: Side = .programme, time: Time? = nil,
    part: Part? = nil
  ) {
    self.id = id
    self.title = title
    self.formerly = formerly
    self.side = side
    self.time = time
    self.part = part
  }
}
