/// How large a text may be.
///
/// A definition is written by hand; what goes beyond this is a mistake or an attack.
package struct Limits: Sendable {
  package var bytes = 1 << 20
  package var depth = 64
  package var nodes = 200_000
  package var aliases = 100
  package var scalarBytes = 64 << 10

  package init() {}
}
