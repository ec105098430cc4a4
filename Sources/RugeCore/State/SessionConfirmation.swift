/// That somebody says a session was held.
package struct SessionConfirmation: Hashable, Sendable {
  /// The number of a person.
  package let person: Int64
  /// The roles that the person had on the day it was said.
  package let roles: Set<ElementID>

  package init(by person: Int64, roles: Set<ElementID> = []) {
    self.person = person
    self.roles = roles
  }

  /// The same under the ids that roles have from a change on.
  func renamed(_ renaming: Renaming) -> SessionConfirmation {
    SessionConfirmation(by: person, roles: Set(roles.map { renaming.name(.role, $0) }))
  }
}
