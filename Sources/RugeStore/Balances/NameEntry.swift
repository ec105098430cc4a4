import RugeCore

/// What the index of names says of one organisation or person.
struct NameEntry: Hashable {
  let subject: Subject
  /// The fact whose text is the name.
  let fact: Int64
  let name: String
  /// The number of the body that goes on instead of it.
  let mergedInto: Int64?

  /// Reads a row of ``Balances/names(where:_:)``.
  init?(_ row: any SQLStatement) {
    guard let kind = row.text(0).flatMap(Subject.Kind.init), let number = row.integer(1), let fact = row.integer(2),
      let name = row.text(3)
    else { return nil }
    self.subject = Subject(kind, number)
    self.fact = fact
    self.name = name
    self.mergedInto = row.integer(4)
  }

  /// The columns of the index after its key: the folded name, the collation key, the fact, whoever goes on.
  var values: [SQLValue] {
    [.text(SearchKey(name).text), .text(CollationKey(name).text), .integer(fact), SQLValue(mergedInto)]
  }
}
