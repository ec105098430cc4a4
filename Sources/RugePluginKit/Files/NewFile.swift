#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The system's `write`, which ``NewFile/write(_:to:)`` hides by its name.
private func posixWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}

/// Writes files that do not exist yet, readable by their owner alone.
public enum NewFile {
  /// Why a file was not written.
  public struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file's path.
    public let path: String
    /// The system's error number.
    public let code: Int32

    /// Whether something of that name exists already.
    public var exists: Bool { code == EEXIST || code == ELOOP }

    /// The path and the system's own words, for a log.
    public var description: String { "\(path): \(String(cString: strerror(code)))" }
  }

  /// Writes a file; what stands at the path already, a link included, is left alone.
  ///
  /// - Parameters:
  ///   - bytes: The contents.
  ///   - path: The path; its folder exists.
  /// - Throws: ``Failure``; a file that could be written in part only has been removed.
  public static func write(_ bytes: some Sequence<UInt8>, to path: String) throws(Failure) {
    try write(bytes, to: path, syncing: false)
  }

  /// Writes a file so that it is there as a whole or not at all, even after a loss of power.
  ///
  /// - Parameters:
  ///   - bytes: The contents.
  ///   - name: The file's name.
  ///   - folder: The path of its folder, which exists.
  /// - Throws: ``Failure``; what stands there already is left alone.
  public static func writeDurably(
    _ bytes: some Sequence<UInt8>, named name: String, in folder: String
  ) throws(Failure) {
    let path = "\(folder)/\(name)"
    let draft = "\(folder)/.\(name).part"
    unlink(draft)  // left by a call that was cut short
    try write(bytes, to: draft, syncing: true)
    defer { unlink(draft) }
    guard link(draft, path) == 0 else { throw Failure(path: path, code: errno) }
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }  // a folder that may be written but not listed cannot be synchronised
    fsync(descriptor)
    close(descriptor)
  }

  private static func write(_ bytes: some Sequence<UInt8>, to path: String, syncing: Bool) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Failure(path: path, code: errno) }
    var code = writeAll(Array(bytes), to: descriptor)
    if code == 0, syncing, fsync(descriptor) != 0 { code = errno }
    if close(descriptor) != 0, code == 0 { code = errno }
    guard code == 0 else {
      unlink(path)
      throw Failure(path: path, code: code)
    }
  }

  /// Writes every byte and returns 0, or the error number.
  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = posixWrite(descriptor, UnsafeRawBufferPointer(rebasing: rest))
        if count >= 0 {
          rest = rest.dropFirst(count)
        } else if errno != EINTR {
          return errno
        }
      }
      return 0
    }
  }
}
