import Foundation
import RugeCore
import RugeStore

extension FileObstacle {
  /// What the operating system said, without Foundation's wrapping.
  init(_ error: CocoaError) {
    if let inner = error.underlying as? POSIXError {
      self.init(errno: inner.code.rawValue)
    } else {
      self = .other(error.localizedDescription)
    }
  }
}
