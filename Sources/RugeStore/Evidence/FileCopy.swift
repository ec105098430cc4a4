import Crypto
import Foundation
import RugeCore

/// Copies and hashes files piece by piece, however large they are.
enum FileCopy {
  private static let pieceLength = 1 << 16

  /// Copies a file to a new one that only its owner may read, safely on the disk when it returns.
  ///
  /// - Returns: SHA-256 of the bytes.
  static func copy(_ source: String, to target: String) throws -> [UInt8] {
    let descriptor = open(target, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw StoreFile.problem(errno, creating: target) }
    defer { close(descriptor) }
    let digest = try read(source) { try write($0, to: descriptor, target) }
    guard fsync(descriptor) == 0 else { throw StoreFile.problem(errno, creating: target) }
    return digest
  }

  /// Writes a small new file.
  static func write(_ bytes: [UInt8], to target: String) throws {
    let descriptor = open(target, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw StoreFile.problem(errno, creating: target) }
    defer { close(descriptor) }
    try bytes.withUnsafeBytes { try write($0, to: descriptor, target) }
    guard fsync(descriptor) == 0 else { throw StoreFile.problem(errno, creating: target) }
  }

  /// SHA-256 of a file's bytes.
  static func digest(of file: String) throws -> [UInt8] {
    try read(file) { _ in }
  }

  /// Opens a plain file for reading: a link may lead anywhere, and a pipe may never end.
  static func opened(_ file: String) throws -> Int32 {
    let descriptor = open(file, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { throw StoreProblem.evidenceUnreadable(path: file, FileObstacle(errno: errno)) }
    var status = stat()
    let obstacle: FileObstacle? =
      if fstat(descriptor, &status) != 0 {
        FileObstacle(errno: errno)
      } else {
        switch status.st_mode & S_IFMT {
        case S_IFREG: nil
        case S_IFDIR: .isFolder
        default: .notAFile
        }
      }
    guard let obstacle else { return descriptor }
    close(descriptor)
    throw StoreProblem.evidenceUnreadable(path: file, obstacle)
  }

  private static func read(_ file: String, _ body: (UnsafeRawBufferPointer) throws -> Void) throws -> [UInt8] {
    let descriptor = try opened(file)
    defer { close(descriptor) }
    var hasher = SHA256()
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: pieceLength, alignment: 16)
    defer { piece.deallocate() }
    while true {
      let count = Foundation.read(descriptor, piece.baseAddress, pieceLength)
      guard count >= 0 else { throw StoreProblem.evidenceUnreadable(path: file, FileObstacle(errno: errno)) }
      guard count > 0 else { return Array(hasher.finalize()) }
      let bytes = UnsafeRawBufferPointer(rebasing: piece[..<count])
      hasher.update(bufferPointer: bytes)
      try body(bytes)
    }
  }

  private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32, _ target: String) throws {
    var rest = bytes
    while !rest.isEmpty {
      let count = Foundation.write(descriptor, rest.baseAddress, rest.count)
      guard count >= 0 else { throw StoreFile.problem(errno, creating: target) }
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
  }
}
