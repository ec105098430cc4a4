/// What happens to an organisation or a person after it was added.
package enum BodyEvent: Hashable, Sendable {
  /// What is written down about it is different from now on. Texts: each that changed.
  case edited
  /// A text about it does not hold any more.
  case cleared(TextPurpose)
  /// A person speaks for an organisation. Text: `note` says as what.
  case contact(of: Int64)
  case contactEnded(of: Int64)
  /// It was found to be the same body as another one, which goes on.
  case merged(into: Int64)
}

extension BodyEvent {
  package var type: FactType {
    switch self {
    case .edited: .edited
    case .cleared: .cleared
    case .contact: .contact
    case .contactEnded: .contactEnded
    case .merged: .merged
    }
  }

  /// The number that the event names: an organisation, or for a merger a body of the same kind as its subject.
  package var other: Int64? {
    switch self {
    case .edited, .cleared: nil
    case .contact(let number), .contactEnded(let number), .merged(let number): number
    }
  }

  /// Writes the event's values, each to the column of its kind.
  func write(to columns: inout FactColumns) {
    columns.refers = other
    if case .cleared(let purpose) = self { columns.part = purpose.rawValue }
  }

  /// The event that the columns of one of these types hold; `nil` where a value is missing.
  init?(_ columns: FactColumns, of type: FactType) {
    switch (type, columns.refers) {
    case (.edited, _): self = .edited
    case (.cleared, _):
      guard let purpose = columns.part else { return nil }
      self = .cleared(TextPurpose(rawValue: purpose))
    case (.contact, let number?): self = .contact(of: number)
    case (.contactEnded, let number?): self = .contactEnded(of: number)
    case (.merged, let number?): self = .merged(into: number)
    default: return nil
    }
  }
}
