/// A row of a list of people.
package struct PersonRow: Hashable, Sendable {
  package let name: String
  package let email: String?
  package let phone: String?
  /// The organisation that they speak for, as the list names it.
  package let organisation: String?
  /// What they are there.
  package let function: String?
  package let note: String?

  /// Reads a row's cells.
  package static func read(_ cells: RowCells) -> ImportedRow<PersonRow> {
    var scanner = RowScanner(cells)
    let name = scanner.requiredName(.name)
    let email = scanner.read(.email) { text throws(InputProblem) in try EmailReader.read(text) }
    let phone = scanner.read(.phone) { text throws(InputProblem) in try PhoneReader.read(text) }
    let organisation = scanner.name(.organisation)
    return scanner.row(
      name.map {
        PersonRow(
          name: $0, email: email, phone: phone, organisation: organisation, function: scanner.text(.function),
          note: scanner.text(.note))
      })
  }

  /// What becomes of the row, next to a person who may be the same.
  ///
  /// A name alone does not tell people apart: where both have an address and it differs, nobody is taken for the other.
  package func match(name other: String, email address: String?) -> Match {
    let isSameName = FoldedName(name) == FoldedName(other)
    guard let email, let address else { return isSameName ? .same : .other }
    if EmailReader.key(email) == EmailReader.key(address) { return isSameName ? .same : .sameAddress }
    return isSameName ? .namesake : .other
  }

  /// How a row and a person stand to each other.
  package enum Match: Hashable, Sendable {
    case same, other
    /// The name, and another address.
    case namesake
    /// The address, and another name.
    case sameAddress
  }
}
