/// Why the operating system does not do with a file what is asked of it.
package enum FileObstacle: Hashable, Sendable {
  case missing, exists, isFolder, notAFolder, notAllowed, readOnly, diskFull
  /// Any other, in the system's own words.
  case other(String)
}
