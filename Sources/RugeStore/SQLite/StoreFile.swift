import Foundation
import RugeCore

/// The file of a database, looked at without SQLite, so that each fault gets its own sentence.
enum StoreFile {
  private static let headerLength = 100
  private static let magic = Array("SQLite format 3\0".utf8)

  /// Makes an empty file that only its owner may read.
  static func makeEmpty(_ path: String) throws {
    let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw problem(errno, creating: path) }
    close(descriptor)
  }

  /// Checks that the file is a database and one of ours.
  static func checkHeader(_ path: String) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw problem(errno, opening: path) }
    defer { close(descriptor) }
    var header = [UInt8](repeating: 0, count: headerLength)
    let count = read(descriptor, &header, headerLength)
    guard count >= 0 else { throw problem(errno, opening: path) }
    guard count == headerLength, header.starts(with: magic) else { throw StoreProblem.notAStore(path: path) }
    let id = header[68..<72].reduce(Int32(0)) { $0 << 8 | Int32($1) }
    guard id == SQLiteDriver.applicationID else { throw StoreProblem.notAStore(path: path) }
  }

  /// The address under which SQLite opens the file for reading.
  ///
  /// A reader has to write too, in the index of the write-ahead log. Where it cannot, and there is no log, nobody else
  /// is writing either, and the file can be read as one that never changes.
  static func addressForReading(_ path: String, folderIsWritable: Bool) -> String {
    guard !folderIsWritable, (size(path + "-wal") ?? 0) == 0 else { return path }
    let allowed = CharacterSet.urlPathAllowed.subtracting(CharacterSet(charactersIn: "?#%"))
    return "file:\(path.addingPercentEncoding(withAllowedCharacters: allowed) ?? path)?immutable=1"
  }

  static func folderIsWritable(_ path: String) -> Bool {
    access(folder(of: path), W_OK) == 0
  }

  static func folder(of path: String) -> String {
    let folder = (path as NSString).deletingLastPathComponent
    return folder.isEmpty ? "." : folder
  }

  /// Makes sure that what was made, moved and deleted in a folder outlives a power cut.
  static func synchronise(folder: String) throws {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw problem(errno, opening: folder) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw problem(errno, creating: folder) }
  }

  /// The size of a file in bytes; `nil` where there is none.
  static func size(_ path: String) -> Int64? {
    var status = stat()
    return stat(path, &status) == 0 ? Int64(status.st_size) : nil
  }

  static func problem(_ code: Int32, opening path: String) -> StoreProblem {
    switch code {
    case ENOENT, ENOTDIR: .missing(path: path)
    case EISDIR: .notAStore(path: path)
    default: .unreadable(path: path, detail: String(cString: strerror(code)))
    }
  }

  static func problem(_ code: Int32, creating path: String) -> StoreProblem {
    switch code {
    case EEXIST: .exists(path: path)
    case ENOENT, ENOTDIR: .missing(path: folder(of: path))
    case EACCES, EPERM, EROFS: .readOnly(path: path)
    case ENOSPC, EDQUOT: .diskFull(path: path)
    default: .unreadable(path: path, detail: String(cString: strerror(code)))
    }
  }
}
