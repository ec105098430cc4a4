import RugeCore

/// Those who have roles, each looked up once, when somebody asks for them: of many, a list names a few.
package final class Holders {
  private let store: Store
  private var known: [Int64: NamedSubject?] = [:]

  /// - Parameter store: Where they are; it stays open for as long as somebody asks.
  package init(_ store: Store) {
    self.store = store
  }

  /// Whoever has the number that a role was given to; see ``Store/holder(_:)``.
  package subscript(number: Int64) -> NamedSubject? {
    get throws {
      if let holder = known[number] { return holder }
      let holder = try store.holder(number)
      known[number] = .some(holder)
      return holder
    }
  }
}
