/// What the rows of an imported table are.
package enum ImportKind: String, CaseIterable, Hashable, Sendable {
  case organisation, session
}
