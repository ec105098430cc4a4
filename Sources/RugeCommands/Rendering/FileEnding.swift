/// The ending of a file's name, which says its format.
enum FileEnding {
  /// What follows the last dot of a path's name, in lower case, if it has one.
  static func of(_ path: String) -> String? {
    guard let name = path.split(separator: "/").last, let dot = name.lastIndex(of: ".") else { return nil }
    return name[name.index(after: dot)...].lowercased()
  }
}
