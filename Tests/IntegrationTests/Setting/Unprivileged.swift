import Foundation

/// A way to run a program as somebody who may not write everywhere.
enum Unprivileged {
  private static let setpriv = "/usr/bin/setpriv"

  static var isPossible: Bool { geteuid() != 0 || FileManager.default.isExecutableFile(atPath: setpriv) }

  /// What to put before a command in a line of shell; `root` becomes nobody.
  static var prefix: String {
    geteuid() == 0 ? "\(setpriv) --reuid 65534 --regid 65534 --clear-groups" : ""
  }
}
