import Foundation
package import RugeCore

/// The bytes of an open file.
///
/// What cannot be read twice, such as a pipe, is first copied into a temporary file that has no name.
package final class FileByteSource: ByteSource {
  private let descriptor: CInt

  /// Opens a file for reading.
  package init(path: String) throws(ImportProblem) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let code = errno
      throw ImportProblem(code == ENOENT || code == ENOTDIR ? .notFound : .notReadable(code: code), file: path)
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      close(descriptor)
      throw ImportProblem(.isFolder, file: path)
    }
    guard lseek(descriptor, 0, SEEK_SET) < 0 else {
      self.descriptor = descriptor
      return
    }
    defer { close(descriptor) }
    do {
      self.descriptor = try Self.spool(descriptor)
    } catch {
      throw ImportProblem(.notReadable(code: error.code), file: path)
    }
  }

  /// Takes over an open file that can be read from its start as often as wanted.
  init(taking descriptor: CInt) {
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  package func rewind() throws(ReadFailure) {
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw ReadFailure(code: errno) }
  }

  package func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadFailure) -> Int {
    try Self.read(descriptor, into: buffer)
  }

  private static func read(_ descriptor: CInt, into buffer: UnsafeMutableRawBufferPointer) throws(ReadFailure) -> Int {
    while true {
      let count = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      guard errno == EINTR else { throw ReadFailure(code: errno) }
    }
  }

  /// Copies what is left to read into a temporary file, unlinked at once, and gives its descriptor.
  private static func spool(_ source: CInt) throws(ReadFailure) -> CInt {
    var template = Array((FileManager.default.temporaryDirectory.path + "/ruge-import-XXXXXX").utf8CString)
    let target = mkstemp(&template)
    guard target >= 0 else { throw ReadFailure(code: errno) }
    unlink(template)
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    defer { buffer.deallocate() }
    do throws(ReadFailure) {
      while case let count = try read(source, into: buffer), count > 0 {
        var rest = UnsafeRawBufferPointer(rebasing: buffer[..<count])
        while !rest.isEmpty {
          let written = write(target, rest.baseAddress, rest.count)
          guard written >= 0 || errno == EINTR else { throw ReadFailure(code: errno) }
          rest = UnsafeRawBufferPointer(rebasing: rest[max(0, written)...])
        }
      }
    } catch {
      close(target)
      throw error
    }
    return target
  }
}
