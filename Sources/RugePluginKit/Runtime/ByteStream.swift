#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file descriptor that is read from or written to until it ends.
package struct ByteStream: Sendable {
  package let descriptor: Int32

  package init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// The next bytes, up to the size of a pipe; empty at the end.
  package func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    while true {
      #if canImport(Darwin)
        let count = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
      #elseif canImport(Musl)
        let count = Musl.read(descriptor, buffer.baseAddress, buffer.count)
      #else
        let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      #endif
      if count >= 0 { return count }
      // Whatever else goes wrong, no more can be read: the caller notices that something is missing.
      if errno != EINTR { return 0 }
    }
  }

  /// Writes all bytes; gives up where nobody reads any more.
  package func write(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let part = UnsafeRawBufferPointer(rebasing: rest)
        #if canImport(Darwin)
          let count = Darwin.write(descriptor, part.baseAddress, part.count)
        #elseif canImport(Musl)
          let count = Musl.write(descriptor, part.baseAddress, part.count)
        #else
          let count = Glibc.write(descriptor, part.baseAddress, part.count)
        #endif
        if count >= 0 { rest = rest.dropFirst(count) } else if errno != EINTR { return }
      }
    }
  }

  /// Keeps standard output for the protocol alone: what anything else prints goes to the log, standard error.
  ///
  /// - Returns: The only way left to the host.
  package static func claimStandardOutput() -> ByteStream {
    let host = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3)
    guard host >= 0, dup2(STDERR_FILENO, STDOUT_FILENO) >= 0 else { return ByteStream(descriptor: STDOUT_FILENO) }
    return ByteStream(descriptor: host)
  }
}
