/// Why the operating system does not do with a file what is asked of it.
package enum FileObstacle: Hashable, Sendable {
  case missing, exists, isFolder, notAFolder, notAllowed, readOnly, diskFull
  /// A link that is not followed, or that leads in a circle.
  case isLink
  /// A device, a pipe, or anything else that is neither file nor folder.
  case notAFile
  /// Any other, in the system's own words.
  case other(String)
}
