/// Through which door a fact came in.
package enum Origin: String, CaseIterable, Sendable {
  case cli, `import`, inbox, plugin, undo
}
