import Foundation

/// Waits for Ctrl-C and for input at once.
enum Interruption {
  /// Waits until there is input, or Ctrl-C is pressed.
  ///
  /// A handling that somebody chose for Ctrl-C, such as that of `nohup`, is left alone.
  ///
  /// - Parameter descriptor: Where the input comes from.
  /// - Returns: Whether the input was first.
  static func isAfter(input descriptor: Int32) -> Bool {
    let wakeEnd = ends.read
    guard wakeEnd >= 0 else { return true }
    let before = signal(SIGINT, wake)
    defer { signal(SIGINT, before) }
    guard before == nil else {
      signal(SIGINT, before)
      return true
    }
    var places = [descriptor, wakeEnd].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    while poll(&places, nfds_t(places.count), -1) < 0 {
      guard errno == EINTR else { return true }
    }
    guard places[1].revents != 0 else { return true }
    var byte: UInt8 = 0
    _ = read(wakeEnd, &byte, 1)
    return false
  }

  /// A pipe of our own: the handler writes to one end, and whoever waits reads at the other.
  private static let ends: (read: Int32, write: Int32) = {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return (-1, -1) }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    wakeDescriptor = ends[1]
    return (ends[0], ends[1])
  }()
}

/// Where the handler writes.
///
/// Set before the handler is, and never again; a handler may touch nothing that has a lock.
private nonisolated(unsafe) var wakeDescriptor: Int32 = -1

private func wake(_ signal: Int32) {
  let saved = errno
  var byte: UInt8 = 1
  _ = write(wakeDescriptor, &byte, 1)
  errno = saved
}
