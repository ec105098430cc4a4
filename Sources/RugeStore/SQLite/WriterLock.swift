import Foundation
import RugeCore

/// The right to write in a store: a lock on a file beside it that the system lets go of when the process ends.
///
/// The file says who holds it. It is never deleted: somebody may be waiting on it.
final class WriterLock {
  private let descriptor: Int32

  /// Waits for the lock, even where there is no database yet; after so long it says who holds it.
  init(database path: String, holder: LockHolder, waiting: Duration) throws {
    let lockPath = path + ".lock"
    let descriptor = open(lockPath, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw errno == EACCES || errno == EROFS
        ? StoreProblem.readOnly(path: path) : StoreFile.problem(errno, creating: lockPath)
    }
    do {
      guard access(path, W_OK) == 0 || errno == ENOENT else { throw StoreProblem.readOnly(path: path) }
      try Self.wait(for: descriptor, database: path, lockPath: lockPath, waiting: waiting)
    } catch {
      close(descriptor)
      throw error
    }
    self.descriptor = descriptor
    write(holder)
  }

  deinit {
    ftruncate(descriptor, 0)
    close(descriptor)
  }

  /// The longer somebody has waited, the more often they look, so that newcomers do not pass them for ever.
  private static func wait(
    for descriptor: Int32, database path: String, lockPath: String, waiting: Duration
  ) throws {
    let clock = ContinuousClock()
    let deadline = clock.now + waiting
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else { throw StoreFile.problem(errno, creating: lockPath) }
      let left = clock.now.duration(to: deadline)
      guard left > .zero else { throw StoreProblem.locked(path: path, holder: holder(lockPath)) }
      usleep(500 + UInt32.random(in: 0...UInt32(8_000 * (left / waiting))))
    }
  }

  /// Three lines: process, login, command.
  private func write(_ holder: LockHolder) {
    let lines = [String(getpid()), holder.login, holder.command].map { $0.replacing("\n", with: " ") }
    let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
    ftruncate(descriptor, 0)
    pwrite(descriptor, bytes, bytes.count, 0)
  }

  private static func holder(_ lockPath: String) -> LockHolder? {
    guard let text = try? String(contentsOfFile: lockPath, encoding: .utf8) else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.count >= 3 else { return nil }
    return LockHolder(login: lines[1], command: lines[2], process: Int32(lines[0]))
  }
}
