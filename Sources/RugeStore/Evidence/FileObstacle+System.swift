import Foundation
package import RugeCore

extension FileObstacle {
  /// What an error number of the operating system means.
  package init(errno number: Int32) {
    self =
      switch number {
      case ENOENT: .missing
      case EEXIST: .exists
      case EISDIR: .isFolder
      case ENOTDIR: .notAFolder
      case ELOOP: .isLink
      case EACCES: .notAllowed
      case EROFS: .readOnly
      case ENOSPC: .diskFull
      default: .other(String(cString: strerror(number)))
      }
  }
}
