/// What a call came to.
package struct PluginReply<Result: Sendable>: Sendable {
  /// What the entry point promises.
  package let result: Result
  /// The end of what the plugin wrote to standard error, as it wrote it.
  package let log: String
}
