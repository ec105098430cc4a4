/// Where ruge keeps what belongs to a user rather than to a workspace.
package enum UserData {
  /// `$XDG_DATA_HOME/ruge`, or `~/.local/share/ruge`; `nil` where the environment says neither.
  package static func folder(environment: [String: String]) -> String? {
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return data + "/ruge" }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return home + "/.local/share/ruge"
  }
}
