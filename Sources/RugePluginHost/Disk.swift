#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The little that plugins need of the file system.
enum Disk {
  enum Kind: Hashable {
    case file, folder, link, other
  }

  struct Status: Hashable {
    let kind: Kind
    let owner: UInt32
    let mode: UInt32
    let size: Int
  }

  /// The names of what is in a folder, sorted by bytes; `nil` where it cannot be read.
  static func names(in folder: String) -> [String]? {
    try? FileManager.default.contentsOfDirectory(atPath: folder).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The names of the folders in a folder, also behind links, sorted; empty where there is no such folder.
  static func folders(in folder: String) -> [String] {
    (names(in: folder) ?? []).filter { status(of: "\(folder)/\($0)", followingLinks: true)?.kind == .folder }
  }

  /// What stands at a path; `nil` where nothing does.
  static func status(of path: String, followingLinks: Bool = false) -> Status? {
    var record = stat()
    guard (followingLinks ? stat(path, &record) : lstat(path, &record)) == 0 else { return nil }
    let kind: Kind =
      switch record.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    return Status(
      kind: kind, owner: record.st_uid, mode: UInt32(record.st_mode & 0o7777), size: Int(record.st_size))
  }

  /// Whether the user may run a file.
  static func mayRun(_ path: String) -> Bool {
    access(path, X_OK) == 0
  }

  /// The user that this process acts as.
  static var user: UInt32 { geteuid() }

  /// The bytes of a file; `nil` where it cannot be read or is larger than the limit.
  static func read(_ path: String, limit: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    let isWhole = forEachBlock(of: path) { block in
      bytes.append(contentsOf: block)
      return bytes.count <= limit
    }
    return isWhole ? bytes : nil
  }

  /// The beginning of a file, as much as is read at once; empty where it cannot be read.
  static func beginning(of path: String) -> [UInt8] {
    var bytes: [UInt8] = []
    _ = forEachBlock(of: path) { block in
      bytes.append(contentsOf: block)
      return false
    }
    return bytes
  }

  /// Hands over a file's bytes in blocks until the body has had enough.
  ///
  /// - Returns: Whether the whole file was read.
  static func forEachBlock(of path: String, body: (UnsafeRawBufferPointer) -> Bool) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 1) { block in
      while true {
        #if canImport(Darwin)
          let count = Darwin.read(descriptor, block.baseAddress, block.count)
        #elseif canImport(Musl)
          let count = Musl.read(descriptor, block.baseAddress, block.count)
        #else
          let count = Glibc.read(descriptor, block.baseAddress, block.count)
        #endif
        if count == 0 { return true }
        guard count > 0, body(UnsafeRawBufferPointer(rebasing: block[..<count])) else { return false }
      }
    }
  }

  /// Puts a file in place of another in one step; only the user may read it.
  static func replace(_ path: String, with bytes: [UInt8]) throws {
    let folder = String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex))
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try Data(bytes).write(to: URL(filePath: path), options: .atomic)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
  }

  /// Makes a new, private, empty folder.
  static func makeTemporaryFolder() throws -> String {
    var template = Array("\(FileManager.default.temporaryDirectory.path)/ruge-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw CocoaError(.fileWriteUnknown) }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Removes a folder with all that is in it.
  static func remove(_ folder: String) {
    try? FileManager.default.removeItem(atPath: folder)
  }
}
