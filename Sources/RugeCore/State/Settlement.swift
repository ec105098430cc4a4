/// What was settled for one organisation of a target, or of a milestone: whether it is needed, and by when.
package struct Settlement: Hashable, Sendable {
  /// Something that was said, and its place among all that was settled.
  private struct Said: Hashable {
    let value: AgreedValue
    let turn: Int

    /// Of two that were said of milestones that became one: the later, but no day that somebody set gives way to none.
    func joined(_ other: Said) -> Said {
      let (first, last) = turn < other.turn ? (self, other) : (other, self)
      if case .needed(by: _?) = first.value, last.value == .needed(by: nil) { return first }
      return last
    }
  }

  private var last: Said
  /// The last that was said besides that it is left out because the programme left that to the organisation.
  private var binding: Said?

  /// What was said first.
  ///
  /// - Parameters:
  ///   - value: What was settled.
  ///   - turn: Its place among all that was settled for the enrolment; what is settled later has a higher one.
  init(_ value: AgreedValue, turn: Int) {
    last = Said(value: value, turn: turn)
    binding = value == AgreedValue.none ? nil : last
  }

  /// What was said last.
  package var value: AgreedValue { last.value }

  /// What counts of it where the programme has a milestone in force for everybody, or leaves that to each organisation.
  ///
  /// That one was left out by agreement counts only as long as it is agreed one by one; that somebody set it aside
  /// though everybody needs it (a deviation) counts always.
  func value(where need: Milestone.Need) -> AgreedValue? {
    switch need {
    case .agreed: last.value
    case .always: binding?.value
    }
  }

  /// The same with something else said after it.
  func followed(by value: AgreedValue, turn: Int) -> Settlement {
    var next = Settlement(value, turn: turn)
    next.binding = next.binding ?? binding
    return next
  }

  /// What was said last set aside what the programme asks of everybody.
  mutating func deviate() { binding = last }

  /// What holds of two milestones, or indicators, that became one.
  func joined(with other: Settlement) -> Settlement {
    var joined = self
    joined.last = last.joined(other.last)
    joined.binding = other.binding.map { binding?.joined($0) ?? $0 } ?? binding
    return joined
  }
}
