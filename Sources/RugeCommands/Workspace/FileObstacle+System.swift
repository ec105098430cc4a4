import Foundation
import RugeCore

extension FileObstacle {
  /// What an error number of the operating system means.
  init(errno number: Int32) {
    self =
      switch number {
      case ENOENT: .missing
      case EEXIST: .exists
      case EISDIR: .isFolder
      case ENOTDIR: .notAFolder
      case EACCES: .notAllowed
      case EROFS: .readOnly
      case ENOSPC: .diskFull
      default: .other(String(cString: strerror(number)))
      }
  }

  /// What the operating system said, without Foundation's wrapping.
  init(_ error: CocoaError) {
    if let inner = error.underlying as? POSIXError {
      self.init(errno: inner.code.rawValue)
    } else {
      self = .other(error.localizedDescription)
    }
  }
}
