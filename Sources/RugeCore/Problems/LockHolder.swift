/// Who holds the right to write in a store, and with which command.
package struct LockHolder: Hashable, Sendable {
  package let login: String
  package let command: String
  /// The number of the process, where it is known.
  package let process: Int32?

  package init(login: String, command: String, process: Int32? = nil) {
    self.login = login
    self.command = command
    self.process = process
  }
}
